import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { everything } from "@thanos-fleet/components/edits";
import { centralOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { loadPatched, repository } from "@thanos-fleet/fleet/testing";
import { contextOf, rulesBySubject } from "@thanos-fleet/components";
import type { SchemaNode } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { listValues, type ListedValue } from "./value-list.ts";

type Values = { [key: string]: JsonValue };

/**
 * Names of the alerts that each value concerns, by the value's path: those whose rule changes with the value, found by
 * changing it, and those whose runbook names it.
 */
export function alertsByValue(): ReadonlyMap<string, readonly string[]> {
  const { fleet } = loadPatched(everything);
  if (fleet === undefined) throw new Error("the fleet that runs everything does not load");
  const before = alertsOf(fleet) ?? new Map<string, string>();
  const values = listValues();
  const named = namedByRunbooks(values, new Set([...before.keys()].map((key) => key.split(" ")[0] ?? "")));
  return new Map(
    values.map((value) => [value.path, [...new Set([...changedAlerts(value, fleet, before), ...(named.get(value.path) ?? [])])].sort()]),
  );
}

function changedAlerts(value: ListedValue, fleet: Fleet, before: ReadonlyMap<string, string>): string[] {
  const parts = value.path.split(".");
  if (value.path.includes("[]")) return [];
  // One edge stands for all.
  return [centralOf(fleet), ...fleet.edges.slice(0, 1)]
    .filter(({ role }) => value.roles.includes(role))
    .flatMap((cluster) => otherValues(value.node, valueAt(cluster, parts)).map((other) => replaceIn(fleet, cluster, { parts, other })))
    .flatMap((changed) => {
      const after = changed === undefined ? undefined : alertsOf(changed);
      if (after === undefined) return [];
      const names = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
      return names.map((key) => key.split(" ")[0] ?? "");
    });
}

/** Every alert as the rulers would evaluate it, by name and severity; undefined where the values cannot be derived from. */
function alertsOf(fleet: Fleet): Map<string, string> | undefined {
  try {
    const context = contextOf(centralOf(fleet), fleet);
    if (context.role !== "central") return undefined;
    const rules = Object.values(rulesBySubject(context)).flatMap((groups) => groups.flatMap((group) => group.rules));
    const alerts = rules.flatMap((rule) => ("alert" in rule ? [rule] : []));
    const byKey = Map.groupBy(alerts, ({ alert, labels }) => `${alert} ${labels.severity}`);
    return new Map([...byKey].map(([key, found]) => [key, JSON.stringify(found)]));
  } catch {
    // A value that no rule of the fleet would let through may be more than the derive step bears.
    return undefined;
  }
}

/** Values near and far of the one there is: an alert may follow a rounded share of it. */
function otherValues(node: SchemaNode, value: JsonValue | undefined): JsonValue[] {
  const known = value ?? node.default ?? node.examples?.[0];
  if (node.enum !== undefined) return node.enum.filter((member) => member !== known);
  if (typeof known === "number") return value === undefined ? [known] : [known + 1, known * 2];
  if (typeof known === "boolean") return [!known];
  if (typeof known === "string") return value === undefined ? [known, changedText(known)] : [changedText(known)];
  if (Array.isArray(known)) return node.examples?.[0] === undefined ? [[...known, ...known.slice(0, 1)]] : [node.examples[0]];
  return [];
}

function changedText(text: string): string {
  return /^\d/.test(text) ? text.replace(/^\d+/, (digits) => String(Number(digits) * 2)) : `${text}x`;
}

function valueAt(cluster: Cluster, parts: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = cluster.values as unknown as Values;
  for (const part of parts) value = typeof value === "object" && value !== null ? (value as Values)[part] : undefined;
  return value;
}

/** The fleet with another value in one cluster; undefined where the map that would hold it is not there. */
function replaceIn(fleet: Fleet, cluster: Cluster, { parts, other }: { parts: readonly string[]; other: JsonValue }): Fleet | undefined {
  const values = structuredClone(cluster.values) as unknown as Values;
  let holder: JsonValue | undefined = values;
  for (const part of parts.slice(0, -1)) holder = (holder as Values | undefined)?.[part];
  if (typeof holder !== "object" || holder === null) return undefined;
  (holder as Values)[parts.at(-1) ?? ""] = other;
  const changed = { ...cluster, values } as unknown as Cluster;
  const clusters = fleet.clusters.map((one) => (one === cluster ? changed : one));
  return {
    clusters,
    centrals: clusters.filter((one) => one.role === "central"),
    edges: clusters.filter((one) => one.role === "edge"),
  };
}

/** Runbooks name a value whole, or by its end where they are about every component that has it. */
function namedByRunbooks(values: readonly ListedValue[], alerts: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [alert, page] of runbookPages()) {
    if (!alerts.has(alert)) continue;
    const names = readFileSync(page, "utf8").matchAll(/`([a-z][A-Za-z-]*(?:\.[a-z][A-Za-z]*)*)(?::[^`]*)?`/g);
    for (const [, name = ""] of names)
      for (const { path } of values.filter(({ path: candidate }) => isNamed(candidate, name)))
        found.set(path, [...(found.get(path) ?? []), alert]);
  }
  return found;
}

/** Pages by alert, where they are written. */
function runbookPages(): ReadonlyMap<string, string> {
  const paths = globSync("packages/components/*/runbooks/*.md", { cwd: repository });
  const pages = paths.map((path): [string, string] => [basename(path, ".md"), join(repository, path)]);
  return new Map([...new Map(pages)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isNamed(path: string, name: string): boolean {
  return path === name || (name.includes(".") && (path.startsWith(`${name}.`) || path.endsWith(`.${name}`)));
}
