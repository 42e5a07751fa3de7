import type { Fleet } from "@thanos-fleet/fleet";
import { assemblePlan, findValueEdits, type Plan } from "@thanos-fleet/plan";
import type { OutputUnit } from "@thanos-fleet/render/units";
import type { Project } from "../load-project.ts";
import { compareRenders } from "./compare-renders.ts";
import type { PlanBase } from "./plan-base.ts";

/** A project without errors. */
export interface PlannedProject extends Pick<Project, "templates" | "removals"> {
  readonly fleet: Fleet;
  readonly units: readonly OutputUnit[];
}

/** What a project's values and templates change in what was rendered and committed at the base; rendered in memory. */
export async function makePlan({ fleet, units, templates, removals }: PlannedProject, base: PlanBase): Promise<Plan> {
  const { builder, added, removed, folded } = await compareRenders(base.files, units);
  const before = base.fleet;
  const renderer = await templates.renderer();
  const search =
    before === undefined ? undefined : { before, after: fleet, renderer, edits: findValueEdits({ before, after: fleet, removals }) };
  return assemblePlan(builder, { base: base.commit, clusters: fleet.clusters.length, added, removed, folded }, search);
}
