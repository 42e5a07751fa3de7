import { sortClasses, type ChangeClass } from "../classes/change-class.ts";
import type { ComponentPlan, Plan } from "../plan.ts";
import { clustersText } from "../files/clusters-text.ts";
import { classTitles, objectTitle, titleOf } from "./describe.ts";

/** What is printed under one title: a component that changes, or all that come to the same clusters or leave them. */
export interface Section {
  readonly title: string;
  readonly classes: readonly ChangeClass[];
  readonly components: readonly ComponentPlan[];
  /** Whether the components come or go as a whole. */
  readonly isWhole: boolean;
}

/** The sections of a plan, in the order of its components. */
export function sectionsOf(plan: Plan): Section[] {
  const groups = Map.groupBy(
    plan.components.filter(({ objects }) => objects.length > 0),
    (component) => JSON.stringify(component.change === "changed" ? component : [component.clusters, component.change]),
  );
  return [...groups.values()].flatMap((components) => {
    const [first] = components;
    if (first === undefined) return [];
    const isWhole = first.change !== "changed";
    const classes = sortClasses(components.flatMap((component) => component.classes));
    return [{ title: isWhole ? wholeTitle(components, plan) : titleOf(first, plan.clusters), classes, components, isWhole }];
  });
}

/** Objects of components that come or go, those with the same effect together. */
export function objectsByEffect({ components }: Section): { readonly effect: string; readonly objects: readonly string[] }[] {
  const objects = components.flatMap((component) => component.objects);
  return [...Map.groupBy(objects, ({ effects }) => effects[0]?.effect ?? "")].map(([effect, group]) => ({
    effect,
    objects: group.map((object) => objectTitle(object)),
  }));
}

export function sectionTitle({ title, classes }: Section): { readonly title: string; readonly classes: string } {
  return { title, classes: classTitles(classes) };
}

function wholeTitle(components: readonly ComponentPlan[], { added, removed, clusters: of }: Plan): string {
  const [first] = components;
  const clusters = first?.clusters ?? [];
  const verb = clusters.length === 1 ? "is" : "are";
  const names = clustersText(clusters, of);
  if (clusters.every((name) => added.includes(name))) return `${names} ${verb} new`;
  if (clusters.every((name) => removed.includes(name))) return `${names} ${verb} gone from clusters/`;
  const what = components.length === 1 ? `${first?.component} is` : `${components.length} components are`;
  return `${what} ${first?.change === "added" ? "added" : "removed"}, in ${names}`;
}
