import type { OutputUnit } from "./output-unit.ts";
import { ThreadQueue, unitsWorthAThread } from "./thread-queue.ts";
import type { CheckTask } from "./unit-checker-worker.ts";
import { UnitChecker, type Drift } from "./unit-checker.ts";

export interface CheckOptions {
  readonly target: string;
  /** Every unit of the fleet, selected or not. */
  readonly units: readonly OutputUnit[];
  /** Names of the units to check; all when absent. Files that belong to none are then found too. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Characters of differing text that are kept. */
  readonly memoryBudget?: number;
}

export interface CheckedUnits {
  /** How many files were compared, inventories not counted. */
  readonly files: number;
  /** Sorted by path. */
  readonly drift: readonly Drift[];
}

const defaultMemoryBudget = 64 * 1024 * 1024;

/** Renders every selected unit and compares every byte with the disk; never trusts the state file, never writes. */
export async function checkUnits({ target, units, only, memoryBudget = defaultMemoryBudget }: CheckOptions): Promise<CheckedUnits> {
  const selected = units.filter(({ name }) => only?.has(name) ?? true);
  const options = { target, isWhole: only === undefined, memoryBudget };
  return selected.length < unitsWorthAThread
    ? checkDirectly(selected, new UnitChecker(options))
    : checkInThread(selected, new ThreadQueue("./unit-checker-worker.ts", options));
}

async function checkDirectly(units: readonly OutputUnit[], checker: UnitChecker): Promise<CheckedUnits> {
  let files = 0;
  for (const unit of units) {
    const rendered = await unit.render();
    files += rendered.length;
    checker.check(unit.name, rendered);
  }
  return { files, drift: checker.finish() };
}

/** Compares in a thread of its own what is rendered here. */
async function checkInThread(units: readonly OutputUnit[], queue: ThreadQueue<CheckTask>): Promise<CheckedUnits> {
  try {
    let files = 0;
    for (const unit of units) {
      const rendered = await unit.render();
      files += rendered.length;
      const size = rendered.reduce((sum, { content }) => sum + content.length, 0);
      await queue.send({ unit: unit.name, files: rendered }, size);
    }
    await queue.send({ unit: undefined }, 0);
    return { files, drift: (await queue.finish()) as Drift[] };
  } finally {
    await queue.close();
  }
}
