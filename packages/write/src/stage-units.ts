import type { OutputUnit } from "./output-unit.ts";
import type { WriteRun } from "./write-run.ts";

/** Renders every selected unit that may have changed and stages what differs; gives the names of those that cannot have. */
export async function stageUnits(run: WriteRun): Promise<ReadonlySet<string>> {
  const { selected, remembered, comparison, stopwatch, options } = run;
  const known = selected.filter(({ name }) => remembered.has(name));
  // These first: meanwhile another thread looks at the files of the others.
  await stageAll(
    selected.filter(({ name }) => !remembered.has(name)),
    run,
  );
  const untouched = await stopwatch.time("compare", () => remembered.findUntouched(known, options.untouched));
  for (const unit of untouched.values()) comparison.skip(unit);
  await stageAll(
    known.filter(({ name }) => !untouched.has(name)),
    run,
  );
  return new Set(untouched.keys());
}

async function stageAll(units: readonly OutputUnit[], run: WriteRun): Promise<void> {
  const { remembered, comparison, staging, stopwatch } = run;
  staging.prepare(units.length);
  for (const unit of units) {
    // Of no use any more, and much in a large fleet.
    // Stryker disable next-line CallExpression: saves memory, and changes no result
    remembered.forget(unit.name);
    const files = await stopwatch.time("render", () => unit.render());
    const changed = await stopwatch.time("compare", () => comparison.compare(unit.name, files));
    if (changed.length > 0) await stopwatch.time("write", () => staging.stage(changed));
  }
}
