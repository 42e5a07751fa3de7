import { CommandError } from "@thanos-fleet/diagnostics";
import { run, type RunOptions, type RunResult } from "@thanos-fleet/native-tool";

/** A native program that was found, with what it is called in reports: `helm-3 v3.22.0 (cache)`. */
export interface Program {
  readonly path: string;
  readonly label: string;
  /** Of the program's file: what it said once it will say again. */
  readonly sha256: string;
}

/** Runs a program to its end and gives what it printed; only a program that cannot be started throws. */
export async function runProgram(program: Program, args: readonly string[], options: RunOptions): Promise<RunResult> {
  try {
    return await run(program.path, args, options);
  } catch (cause) {
    throw new CommandError("tool/not-started", `${program.label} cannot be started`, { hint: "run `pnpm tools:doctor`", cause });
  }
}

/** Maps in order with a bounded number under way: programs are heavy, and two cores are few. */
export async function mapBounded<T, R>(items: readonly T[], limit: number, action: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await action(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
