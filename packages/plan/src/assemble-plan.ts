import { withCauses, type CauseSearch } from "./causes/find-causes.ts";
import { classNames, sortClasses } from "./classes/change-class.ts";
import type { ComponentPlan, Plan } from "./plan.ts";
import type { PlanBuilder } from "./plan-builder.ts";

/** What a plan says beside its components. */
export type PlanFrame = Omit<Plan, "components" | "values" | "classes">;

/** Puts a plan together: the gravest components first. Without `search` no change is traced to a value. */
export function assemblePlan(builder: PlanBuilder, frame: PlanFrame, search: CauseSearch | undefined): Plan {
  const components = builder
    .build()
    .map((grouped) => (search === undefined ? grouped.plan : withCauses(grouped, search)))
    .sort(byGravity);
  const values = search?.edits.map(({ change }) => change);
  return { ...frame, classes: sortClasses(components.flatMap(({ classes }) => classes)), values, components };
}

function byGravity(a: ComponentPlan, b: ComponentPlan): number {
  return gravity(b) - gravity(a) || (a.component < b.component ? -1 : a.component > b.component ? 1 : 0);
}

function gravity({ classes }: ComponentPlan): number {
  return Math.max(0, ...classes.map((name) => (name === "access" ? 1.5 : classNames.indexOf(name))));
}
