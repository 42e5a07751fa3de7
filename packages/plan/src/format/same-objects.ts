import type { ComponentPlan, ObjectPlan } from "../plan.ts";

/** Objects of one kind to which the same happens, with the plan of the first. */
export interface SameObjects {
  readonly object: ObjectPlan;
  /** Of all of them. */
  readonly names: readonly string[];
}

/** The objects of components in their order; those to which exactly the same happens, such as all Applications, once. */
export function sameObjects(components: readonly ComponentPlan[]): SameObjects[] {
  const objects = components.flatMap((component) => component.objects);
  return [...Map.groupBy(objects, (object) => whatHappens(object)).values()].flatMap((group) => {
    const [object] = group;
    return object === undefined ? [] : [{ object, names: group.map(({ name }) => name) }];
  });
}

function whatHappens({ kind, namespace, change, effects, fields, causes }: ObjectPlan): string {
  return JSON.stringify([kind, namespace, change, effects, fields, causes]);
}
