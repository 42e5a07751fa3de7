import { isDeepStrictEqual } from "node:util";
import { changeClasses, classNames, type ChangeClass } from "../classes/change-class.ts";
import { diffValues } from "../diff/diff-values.ts";
import { clustersText } from "../files/clusters-text.ts";
import type { Cause, ComponentPlan, FieldPlan, ObjectPlan, Plan, ValueChange, ValuePlace } from "../plan.ts";
import { formatSides } from "./format-value.ts";
import type { SameObjects } from "./same-objects.ts";

/** Fields that differ for the same reason and with the same effect. */
export interface FieldBlock {
  readonly fields: readonly FieldPlan[];
  readonly effect: string;
  readonly classes: readonly ChangeClass[];
  readonly causes: readonly Cause[];
}

/** An object's fields, those with the same effect and cause together, in their order. */
export function blocksOf({ fields }: ObjectPlan): FieldBlock[] {
  const blocks = new Map<string, FieldPlan[]>();
  for (const field of fields) {
    const key = JSON.stringify([field.effect, field.classes, field.causes]);
    blocks.set(key, [...(blocks.get(key) ?? []), field]);
  }
  return [...blocks.values()].flatMap((block) => {
    const [first] = block;
    return first === undefined ? [] : [{ fields: block, effect: first.effect, classes: first.classes, causes: first.causes }];
  });
}

/** One field on one line: what it was and what it becomes. */
export function fieldLine({ file, path, before, after }: FieldPlan): string {
  const name = [file, joinPath(path)].filter((part) => part !== undefined && part !== "").join(": ");
  const sides = withoutFlag(path, formatSides(before, after));
  if (before === undefined) return `+ ${name}: ${sides.after}`;
  if (after === undefined) return `- ${name}: ${sides.before}`;
  return `~ ${name}: ${sides.before} → ${sides.after}`;
}

const longestPart = 60;

/** Arguments without the flag that names them. */
function withoutFlag(path: readonly string[], sides: { before: string; after: string }): { before: string; after: string } {
  const flag = /^\[(--.*)\]$/.exec(path.at(-1) ?? "")?.[1];
  const strip = (text: string): string => (flag !== undefined && text.startsWith(`${flag}=`) ? text.slice(flag.length + 1) : text);
  return { before: strip(sides.before), after: strip(sides.after) };
}

/** `spec.template.spec.containers[receive].args[--log.level]`; keys with dots in quotes. */
export function joinPath(path: readonly string[]): string {
  return path.reduce((text, part) => {
    if (part.startsWith("(")) return text === "" ? part : `${text} ${part}`;
    const short = part.length > longestPart ? `${part.slice(0, longestPart - 2)}…${part.startsWith("[") ? "]" : ""}` : part;
    if (short.startsWith("[")) return text + short;
    const name = part.includes(".") && text !== "" ? `["${part}"]` : part;
    return text === "" || name.startsWith("[") ? text + name : `${text}.${name}`;
  }, "");
}

export function classTitles(classes: readonly ChangeClass[]): string {
  return (classes.length === 0 ? (["nothing"] as const) : classes).map((name) => changeClasses[name].title).join(", ");
}

/** Where a change comes from, in one phrase; places after the second are counted. */
export function causeText(causes: readonly Cause[]): string | undefined {
  if (causes.length === 0) return undefined;
  const places = causes.map((cause) => (cause.kind === "program" ? "the program or its templates" : placeText(cause.value)));
  const more = places.length > 2 ? ` and ${places.length - 2} more` : "";
  return `from ${places.slice(0, 2).join(more === "" ? " and " : ", ")}${more}`;
}

export function placeText({ file, line, column, path }: ValuePlace): string {
  return `${file}:${line}:${column}${path === "" ? "" : ` ${path}`}`;
}

export function titleOf({ component, clusters }: ComponentPlan, of: number): string {
  return `${component}, ${clusters.length > 1 ? "the same " : ""}in ${clustersText(clusters, of)}`;
}

/** What a plan says first: how much changes. */
export function headline(plan: Plan): string {
  const changed = new Set(plan.components.flatMap(({ clusters }) => clusters.filter((name) => name !== "")));
  const against = `Plan against ${plan.base.name} (${plan.base.commit.slice(0, 12)})`;
  if (plan.components.length === 0) return `${against}: nothing that runs changes`;
  const moved = [...list(plan.added, "new"), ...list(plan.removed, "gone")].map((text) => `, ${text}`).join("");
  return `${against}: ${changed.size} of ${plan.clusters} clusters ${changed.size === 1 ? "changes" : "change"}${moved}`;
}

function list(names: readonly string[], what: string): string[] {
  return names.length === 0
    ? []
    : [`${names.length > 3 ? `${names.length} clusters` : names.join(", ")} ${names.length === 1 ? "is" : "are"} ${what}`];
}

const gravestFirst = [...classNames.filter((name) => name !== "access").reverse(), "access"] as const;

/** The components of each class, gravest first, each with all of its clusters. */
export function summaryOf(plan: Plan): { readonly name: ChangeClass; readonly subjects: readonly string[] }[] {
  return gravestFirst.flatMap((name) => {
    const found = Map.groupBy(
      plan.components.filter(({ classes }) => classes.includes(name)),
      (component) => wholeClusters(component, plan) ?? component.component,
    );
    if (found.size === 0 || !plan.classes.includes(name)) return [];
    const subjects = [...found].map(([subject, plans]) => {
      if (plans.every((component) => wholeClusters(component, plan) === subject)) return subject;
      const clusters = [...new Set(plans.flatMap((component) => component.clusters))].sort();
      return `${subject} (${clustersText(clusters, plan.clusters)})`;
    });
    return [{ name, subjects }];
  });
}

/** Clusters that come or go, instead of their components. */
function wholeClusters({ clusters }: ComponentPlan, { added, removed, clusters: of }: Plan): string | undefined {
  if (clusters.every((name) => added.includes(name))) return `${clustersText(clusters, of)} (new)`;
  return clusters.every((name) => removed.includes(name)) ? `${clustersText(clusters, of)} (gone)` : undefined;
}

/** The causes of components, where every change of them has the same. */
export function commonCauses(components: readonly ComponentPlan[]): readonly Cause[] | undefined {
  const all = components
    .flatMap(({ objects }) => objects)
    .flatMap(({ fields, causes }) => (fields.length === 0 ? [causes] : fields.map((field) => field.causes)));
  const [first] = all;
  return first !== undefined && first.length > 0 && all.length > 1 && all.every((causes) => isDeepStrictEqual(causes, first))
    ? first
    : undefined;
}

/** A change of values, each difference on one line. */
export function valueLines(change: ValueChange): string[] {
  const place = `${change.file}:${change.line}:${change.column}`;
  if (change.path === "") return [`${change.file} ${change.before === undefined ? "is new" : "is gone"}`];
  return diffValues(change.before, change.after, change.path.split(".")).map(({ path, before, after }) => {
    const sides = formatSides(before, after);
    const what =
      before === undefined
        ? `added ${sides.after}`
        : after === undefined
          ? `removed, was ${sides.before}`
          : `${sides.before} → ${sides.after}`;
    return `${place} ${joinPath(path)}: ${what}`;
  });
}

/** What is not shown, since it follows. */
export function foldedText({ folded, components }: Plan): string | undefined {
  const followers = components.reduce((sum, component) => sum + component.followers * component.clusters.length, 0);
  const parts = [
    count(followers, "object", "of which only labels or checksums follow"),
    count(folded.charts, "file", "of Helm charts, which hold the same objects"),
    count(folded.documents, "page", "of deploy/docs"),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `Not shown: ${parts.join("; ")}.`;
}

function count(number: number, one: string, more: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : `${one}s`} ${more}`;
}

/** An object by what people call it. */
export function objectTitle({ kind, name, namespace }: ObjectPlan): string {
  const what = kind === "" ? "patch" : kind;
  const shown = kind === "Job" ? name.replace(/-[0-9a-f]{8}$/, "") : name;
  return `${what} ${shown}${namespace === undefined || namespace === "monitoring" || namespace === "argocd" ? "" : ` in ${namespace}`}`.trim();
}

/** Objects to which the same happens; of many the first and a count. */
export function objectsTitle({ object, names }: SameObjects): string {
  const title = objectTitle(object);
  if (names.length === 1) return title;
  const more = names.length > 4 ? ` and ${names.length - 3} more` : "";
  return `${title}, ${names.slice(1, more === "" ? 4 : 3).join(", ")}${more}`;
}

export const marks = { added: "+", removed: "-", changed: "~" } as const;
