import { CommandError } from "@thanos-fleet/diagnostics";
import { CommanderError, type Command } from "commander";
import type { ExitCode } from "./exit-code.ts";

/** Runs the program and turns what was thrown into an exit code: trouble with the world is one message, a bug crashes. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<ExitCode> {
  overrideExit(program);
  try {
    await program.parseAsync(argv);
    return (process.exitCode ?? 0) as ExitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const refusal = refusedPath(error);
    if (refusal !== undefined) {
      process.stderr.write(`error: ${refusal}\n`);
      return 2;
    }
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    if (error.hint !== undefined) process.stderr.write(`hint: ${error.hint}\n`);
    if (process.env["DEBUG"] !== undefined && error.cause !== undefined)
      process.stderr.write(`${String((error.cause as Error).stack ?? error.cause)}\n`);
    return 2;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "there is no space left on the disk",
  EDQUOT: "the disk quota is used up",
};

/** What the system refused at which path, where that is all that went wrong: trouble with the world, not a bug. */
function refusedPath(error: unknown): string | undefined {
  const { code = "", path } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException;
  const reason = reasons[code];
  return reason === undefined || path === undefined ? undefined : `${path}: ${reason}`;
}

function overrideExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) overrideExit(child);
}
