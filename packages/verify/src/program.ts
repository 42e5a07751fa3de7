import { spawn } from "node:child_process";
import { CommandError } from "@thanos-fleet/diagnostics";

/** A native program that was found, with what it is called in reports: `helm v3.22.0 (cache)`. */
export interface Program {
  readonly path: string;
  readonly label: string;
}

export interface ProgramOutput {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and gives what it printed; only a program that cannot be started throws. */
export function runProgram(program: Program, args: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }): Promise<ProgramOutput> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.path, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ["ignore", "pipe", "pipe"] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (cause) => reject(new CommandError("tool/not-started", `${program.label} cannot be started`, { hint: "run `pnpm tools:doctor`", cause })));
    child.on("close", (code) => resolve({ status: code ?? 1, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") }));
  });
}

/** Maps in order with a bounded number under way: programs are heavy, and two cores are few. */
export async function mapBounded<T, R>(items: readonly T[], limit: number, action: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await action(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
