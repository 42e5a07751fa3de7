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
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    if (error.hint !== undefined) process.stderr.write(`hint: ${error.hint}\n`);
    if (process.env["DEBUG"] !== undefined && error.cause !== undefined)
      process.stderr.write(`${String((error.cause as Error).stack ?? error.cause)}\n`);
    return 2;
  }
}

function overrideExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) overrideExit(child);
}
