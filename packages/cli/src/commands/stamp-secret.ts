import { certificateEnd, certificateEndKey } from "@thanos-fleet/components";
import { CommandError } from "@thanos-fleet/diagnostics";
import type { ExitCode } from "../exit-code.ts";

/**
 * Writes the Secret of standard input to standard output, with the file that says until when its certificate is valid.
 *
 * @throws CommandError where the input is no Secret with a certificate; its message says nothing of what was read.
 */
export async function stampSecret(input: AsyncIterable<Buffer | string>): Promise<ExitCode> {
  const pieces: Buffer[] = [];
  for await (const piece of input) pieces.push(Buffer.from(piece));
  process.stdout.write(`${stampedSecret(Buffer.concat(pieces).toString("utf8"))}\n`);
  return 0;
}

interface Secret {
  readonly kind?: unknown;
  readonly data?: Readonly<Record<string, string>>;
}

function stampedSecret(text: string): string {
  const secret = parseSecret(text);
  const decoded = Object.entries(secret.data ?? {}).map(([key, value]) => [key, Buffer.from(value, "base64").toString("utf8")]);
  const end = certificateEnd(Object.fromEntries(decoded) as Record<string, string>);
  if (end === undefined)
    throw new CommandError("stamp-secret/no-certificate", "the Secret has no certificate in tls.crt or ca.crt", {
      hint: "see what the command before the pipe read, without its output: `kubectl describe secret`",
    });
  return JSON.stringify({ ...secret, data: { ...secret.data, [certificateEndKey]: Buffer.from(end).toString("base64") } });
}

function parseSecret(text: string): Secret {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes what it read, which may be a key.
    value = undefined;
  }
  const secret = value as Secret | null | undefined;
  if (secret?.kind === "Secret") return secret;
  throw new CommandError("stamp-secret/no-secret", "standard input holds no Secret as JSON", {
    hint: "the command before the pipe found none, or printed something else: `pnpm secrets` prints it",
  });
}
