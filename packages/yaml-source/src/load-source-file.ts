import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { CommandError, createDiagnostic, type Diagnostic, type DiagnosticCode, type SourceFile } from "@thanos-fleet/diagnostics";

/** The largest values file or template that is read: a thousand times what one should be. */
const maximumBytes = 1024 * 1024;

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** Reads a file of the repository as text. What is wrong with it is a diagnostic; trouble with the machine is a CommandError. */
export function loadSourceFile(root: string, path: string): { file: SourceFile | undefined; diagnostics: Diagnostic[] } {
  const refuse = (code: DiagnosticCode, message: string, hint?: string): { file: undefined; diagnostics: Diagnostic[] } => ({
    file: undefined,
    diagnostics: [createDiagnostic(code, { file: { path, text: "" } }, message, { hint })],
  });
  const refuseOther = () => refuse("source/not-a-file", "this is not a file", "a values file must be an ordinary file");
  let bytes: Buffer;
  try {
    // Without O_NONBLOCK a pipe without a writer would be waited for.
    const descriptor = openSync(join(root, path), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) return refuseOther();
      if (stats.size > maximumBytes)
        return refuse("source/too-large", `the file has ${stats.size} bytes, and at most ${maximumBytes} are read`);
      bytes = readStart(descriptor, stats.size);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return refuse("source/not-found", "the file does not exist");
    if (code === "ENXIO") return refuseOther();
    // Stryker disable next-line ConditionalExpression,StringLiteral,LogicalOperator: in Stryker's threads no test can be another user
    if (code === "EACCES" || code === "EPERM" || code === "ELOOP" || code === "ENAMETOOLONG")
      return refuse("source/unreadable", `the file cannot be read (${code})`, "check its permissions");
    throw new CommandError("source/io", `cannot read ${path}: ${(cause as Error).message}`, { cause });
  }
  try {
    const text = strictDecoder.decode(bytes);
    return { file: { path, text }, diagnostics: [] };
  } catch {
    return { file: undefined, diagnostics: [notUtf8(path, bytes)] };
  }
}

/** The first `size` bytes or what there is of them, should the file change while it is read. */
function readStart(descriptor: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size);
  let length = 0;
  for (let read = 1; read > 0; length += read) read = readSync(descriptor, buffer, length, buffer.length - length, null);
  return buffer.subarray(0, length);
}

/** Points at the line of the first byte that is no UTF-8; what stands before it is text. */
function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const valid = validPrefix(bytes);
  // Decoding as a stream leaves out the beginning of a character that never ends.
  const text = `${new TextDecoder("utf-8").decode(bytes.subarray(0, valid), { stream: true })}\ufffd`;
  return createDiagnostic(
    "source/not-utf8",
    { file: { path, text }, range: { start: text.length - 1, end: text.length } },
    `byte ${valid} is not UTF-8`,
    { hint: "save the file as UTF-8" },
  );
}

/** Length of the longest start of `bytes` that is UTF-8, found by halving. */
function validPrefix(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isPrefixValid(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isPrefixValid(bytes: Buffer): boolean {
  // Stryker disable BlockStatement: undefined is as false
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
  // Stryker restore BlockStatement
}
