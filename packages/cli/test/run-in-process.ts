import { createProgram } from "../src/program.ts";
import { runProgram } from "../src/run-program.ts";
import type { CommandResult } from "./run-command.ts";

let isRunning = false;

/**
 * Runs a command in a folder as `runCommand` does, but in this process, whose modules are loaded and parsed already. For one
 * command at a time: the folder, the environment and what is printed belong to the process.
 */
export async function runInProcess(folder: string, args: readonly string[]): Promise<CommandResult> {
  if (isRunning) throw new Error("another command runs in this process already");
  isRunning = true;
  const before = { folder: process.cwd(), exitCode: process.exitCode, noColor: process.env["NO_COLOR"] };
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  try {
    process.chdir(folder);
    process.exitCode = undefined;
    process.env["NO_COLOR"] = "1";
    const status = await runProgram(createProgram(), [process.execPath, "fleet", ...args]);
    return { status, stdout: stdout.end().replaceAll(folder, "<folder>"), stderr: stderr.end().replaceAll(folder, "<folder>") };
  } finally {
    stdout.end();
    stderr.end();
    process.chdir(before.folder);
    process.exitCode = before.exitCode;
    if (before.noColor === undefined) delete process.env["NO_COLOR"];
    else process.env["NO_COLOR"] = before.noColor;
    isRunning = false;
  }
}

/** Keeps what is written to a stream from it, until `end` gives it. */
function capture(stream: NodeJS.WriteStream): { readonly end: () => string } {
  const { write } = stream;
  let text = "";
  stream.write = ((chunk: string | Uint8Array) => {
    text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    return true;
  }) as typeof stream.write;
  return {
    end: () => {
      stream.write = write;
      return text;
    },
  };
}
