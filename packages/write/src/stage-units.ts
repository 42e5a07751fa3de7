import type { OutputUnit } from "./output-unit.ts";
import type { WriteRun } from "./write-run.ts";

/** Renders every selected unit that may have changed and stages what differs; gives the names of those that cannot have. */
export async function stageUnits(run: WriteRun): Promise<ReadonlySet<string>> {
  const { selected, remembered, comparison, staging, stopwatch } = run;
  const untouched = await stopwatch.time("compare", () => remembered.findUntouched(selected));
  for (const unit of untouched.values()) comparison.skip(unit);
  const touched = selected.filter(({ name }) => !untouched.has(name));
  staging.prepare(touched.length);
  for (const unit of touched) await stageUnit(unit, run);
  return new Set(untouched.keys());
}

async function stageUnit(unit: OutputUnit, { remembered, comparison, staging, stopwatch }: WriteRun): Promise<void> {
  // Of no use any more, and much in a large fleet.
  // Stryker disable next-line CallExpression: saves memory, and changes no result
  remembered.forget(unit.name);
  const files = await stopwatch.time("render", () => unit.render());
  const changed = await stopwatch.time("compare", () => comparison.compare(unit.name, files));
  if (changed.length > 0) await stopwatch.time("write", () => staging.stage(changed));
}
