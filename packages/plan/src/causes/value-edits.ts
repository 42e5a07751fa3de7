import { isDeepStrictEqual } from "node:util";
import { positionAt, type Location } from "@thanos-fleet/diagnostics";
import { nodeAt, valuesHash, type Cluster, type Fleet, type Removal } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { ValueChange, ValuePlace } from "../plan.ts";
import { isMap } from "../json-map.ts";

/** Both versions of a fleet's values. */
export interface FleetSides {
  readonly before: Fleet;
  readonly after: Fleet;
  /** What the files now remove with `null`: that is where the change was made. */
  readonly removals?: readonly Removal[];
}

/** A change of values that one place made, in every cluster that it reaches; it can be taken back to see what it caused. */
export interface ValueEdit {
  readonly change: ValueChange;
  /** The fleet without this change. */
  revert(fleet: Fleet): Fleet;
}

type Path = readonly string[];

/** A change in one cluster, with its path in parts: keys may hold dots. */
interface PlacedChange extends Omit<ValueChange, "clusters"> {
  readonly parts: Path;
}

/** What differs between the values of two fleets, each change once, by file and line. */
export function findValueEdits({ before, after, removals = [] }: FleetSides): ValueEdit[] {
  const edits = new Map<string, FoundEdit>();
  const old = new Map(before.clusters.map((cluster) => [cluster.name, cluster]));
  const next = new Map(after.clusters.map((cluster) => [cluster.name, cluster]));
  for (const name of [...new Set([...old.keys(), ...next.keys()])].sort()) {
    for (const found of clusterChanges(old.get(name), next.get(name))) {
      const change = found.after === undefined ? atNull(found, removals, next.get(name)) : found;
      const { file, line, column, path } = change;
      const key = JSON.stringify([file, line, column, path, change.before, change.after]);
      const known = edits.get(key);
      if (known !== undefined) known.clusters.push(name);
      else {
        const clusters = [name];
        edits.set(key, { change, clusters, revert: (fleet) => revertIn(fleet, { change, clusters, old }) });
      }
    }
  }
  return [...edits.values()].sort(byPlace).map((found) => toEdit(found));
}

/** A removal at the `null` that made it, where one did; a cluster's own file goes before those that it shares. */
function atNull(change: PlacedChange, removals: readonly Removal[], cluster: Cluster | undefined): PlacedChange {
  const ofPath = removals.filter(({ path }) => path === change.path);
  const own =
    ofPath.find(({ at }) => at.startsWith(`${cluster?.path}:`)) ?? ofPath.find(({ at }) => /^clusters\/(?:roles\/|fleet\.yaml)/.test(at));
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(own?.at ?? "") ?? [];
  return file === undefined ? change : { ...change, file, line: Number(line), column: Number(column) };
}

interface FoundEdit {
  readonly change: PlacedChange;
  readonly clusters: string[];
  readonly revert: ValueEdit["revert"];
}

function toEdit({ change, clusters, revert }: FoundEdit): ValueEdit {
  const { file, line, column, path, before, after } = change;
  return { change: { file, line, column, path, before, after, clusters }, revert };
}

function byPlace({ change: a }: FoundEdit, { change: b }: FoundEdit): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

function clusterChanges(old: Cluster | undefined, next: Cluster | undefined): PlacedChange[] {
  const whole = next ?? old;
  if (whole === undefined) return [];
  if (old === undefined || next === undefined) {
    const [before, after] = [old?.name ?? undefined, next?.name ?? undefined];
    return [{ file: whole.path, line: 1, column: 1, path: "", parts: [], before, after }];
  }
  if (valuesHash(old) === valuesHash(next)) return [];
  const [before, after] = [old, next].map(({ values }) => values as unknown as JsonValue);
  return leafChanges(before, after, []).map((leaf) => placeChange(leaf, old, next));
}

function placeChange(leaf: LeafChange, old: Cluster, next: Cluster): PlacedChange {
  return { ...placeOf(leaf, old, next), parts: leaf.path, before: leaf.before, after: leaf.after };
}

interface LeafChange {
  readonly path: Path;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** Lists are compared as a whole: what they mean depends on all of their items. */
function leafChanges(before: JsonValue | undefined, after: JsonValue | undefined, path: Path): LeafChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isMap(before) || !isMap(after)) return [{ path, before, after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    leafChanges(before[key], after[key], [...path, key]),
  );
}

/** Where a change was made: where the value stands, or where it stood if only a layer that shadowed it is gone. */
function placeOf({ path, before, after }: LeafChange, old: Cluster, next: Cluster): ValuePlace {
  const full = [...path, ...firstDifference(before, after)];
  const isGone = after === undefined || isUncovered(path, old, next);
  const location = isGone ? old.locate(path) : next.locate(full);
  return { ...lineOf(location), path: path.join(".") };
}

function isUncovered(path: Path, old: Cluster, next: Cluster): boolean {
  const winner = nodeAt(next.layered, path)?.origins[0];
  const shadowed = nodeAt(old.layered, path)?.origins.slice(1) ?? [];
  return shadowed.some((origin) => origin.layer === winner?.layer && isDeepStrictEqual(origin.value, winner.value));
}

/** The index of the first item that two lists do not have in common. */
function firstDifference(before: JsonValue | undefined, after: JsonValue | undefined): number[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [];
  const index = after.findIndex((item, position) => !isDeepStrictEqual(item, before[position]));
  return index === -1 ? [] : [index];
}

function lineOf({ file, range }: Location): { file: string; line: number; column: number } {
  const { line, column } = positionAt(file, range?.start ?? 0);
  return { file: file.path, line, column };
}

interface Reverting {
  readonly change: PlacedChange;
  readonly clusters: readonly string[];
  readonly old: ReadonlyMap<string, Cluster>;
}

function revertIn(fleet: Fleet, { change, clusters, old }: Reverting): Fleet {
  const names = new Set(clusters);
  if (change.parts.length > 0)
    return fleetOf(fleet.clusters.map((cluster) => (names.has(cluster.name) ? withValue(cluster, change) : cluster)));
  const others = fleet.clusters.filter(({ name }) => !names.has(name));
  const back = change.before === undefined ? [] : clusters.flatMap((name) => old.get(name) ?? []);
  return fleetOf([...others, ...back].sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function withValue(cluster: Cluster, { parts, before }: PlacedChange): Cluster {
  const values = structuredClone(cluster.values) as unknown as { [key: string]: JsonValue };
  let holder = values;
  for (const part of parts.slice(0, -1)) holder = (holder[part] ??= {}) as { [key: string]: JsonValue };
  const last = parts.at(-1) ?? "";
  if (before === undefined) delete holder[last];
  else holder[last] = before;
  return { ...cluster, values } as unknown as Cluster;
}

function fleetOf(clusters: readonly Cluster[]): Fleet {
  return {
    clusters,
    centrals: clusters.filter((cluster) => cluster.role === "central"),
    edges: clusters.filter((cluster) => cluster.role === "edge"),
  };
}
