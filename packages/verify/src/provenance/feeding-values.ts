import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import { contextOf } from "@thanos-fleet/components";
import type { FleetRenderer } from "@thanos-fleet/render";
import { schemaAt, schemaNode } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { leafPaths, replaceCluster, valueAt } from "./change-values.ts";
import type { Path } from "../objects/object-path.ts";

/** A value of the fleet that decides what stands at a place of a rendered object. */
export interface FeedingValue {
  /** The cluster whose value it is. */
  readonly cluster: Cluster;
  readonly path: string;
}

interface ObjectPlace {
  readonly cluster: Cluster;
  readonly component: string;
  /** File name of the object in its component's folder. */
  readonly object: string;
  /** Where in the object. */
  readonly path: Path;
}

/**
 * Every value that feeds a place of a rendered object: those of its own cluster, the component's first, then those that the
 * centre and the edges give each other.
 */
export function feedingValues(renderer: FleetRenderer, fleet: Fleet, place: ObjectPlace): FeedingValue[] {
  const others = place.cluster.role === "edge" ? fleet.centrals : fleet.edges;
  return [place.cluster, ...others].flatMap((cluster) => feedingValuesOf(renderer, { fleet, place, cluster }));
}

interface Experiment {
  readonly fleet: Fleet;
  readonly place: ObjectPlace;
  /** The cluster whose values are changed. */
  readonly cluster: Cluster;
}

/**
 * Finds values that feed a place by experiment: each value of a cluster is changed in turn and the object rendered again;
 * what stands at the place changes with those that feed it. No bookkeeping through the derive step can be wrong this way,
 * and it only runs on demand. A value that is not set cannot be changed, so it is never found.
 */
function feedingValuesOf(renderer: FleetRenderer, { fleet, place, cluster }: Experiment): FeedingValue[] {
  const content = objectText(renderer, fleet, place) ?? "";
  const before = valueAt(content, place.path);
  const feeds = (path: Path): boolean =>
    withChanges(cluster, path).some((changed) => {
      const after = objectText(renderer, replaceCluster(fleet, cluster, changed), place);
      return after !== undefined && after !== content && valueAt(after, place.path) !== before;
    });
  const paths = leafPaths(cluster.values as unknown as JsonValue, []);
  const isOwn = ([component]: Path): boolean => component === place.component;
  return paths
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
    .filter(feeds)
    .map((path) => ({ cluster, path: path.join(".") }));
}

/** The text of the place's object; empty where it is gone, undefined where the changed values cannot be rendered. */
function objectText(renderer: FleetRenderer, fleet: Fleet, place: ObjectPlace): string | undefined {
  const cluster = fleet.clusters.find(({ path }) => path === place.cluster.path) ?? place.cluster;
  try {
    return renderer.renderManifests(place.component, contextOf(cluster, fleet)).find(({ name }) => name === place.object)?.content ?? "";
  } catch {
    // A value that no rule would let through may be more than the derive step bears.
    return undefined;
  }
}

/** The cluster with a value changed a little, and a lot where a small change may be rounded away. */
function withChanges(cluster: Cluster, path: Path): Cluster[] {
  return otherValues(cluster, path).map((other) => {
    const values = structuredClone(cluster.values) as unknown as Record<string, JsonValue>;
    let holder: Record<string, JsonValue> = values;
    for (const part of path.slice(0, -1)) holder = holder[String(part)] as Record<string, JsonValue>;
    holder[String(path.at(-1))] = other;
    return withValues(cluster, values);
  });
}

function withValues(cluster: Cluster, values: Readonly<Record<string, JsonValue>>): Cluster {
  return { ...cluster, name: String(values["name"]), values } as unknown as Cluster;
}

function otherValues(cluster: Cluster, path: Path): JsonValue[] {
  const value = path.reduce<unknown>((holder, part) => (holder as Readonly<Record<string, unknown>>)[String(part)], cluster.values);
  const members = schemaAt(schemaNode(cluster.role), path)?.enum;
  if (members !== undefined) return members.filter((member) => member !== value);
  if (typeof value === "number") return [value + 1, value * 2];
  if (typeof value === "boolean") return [!value];
  return typeof value === "string" ? changedTexts(value) : [];
}

/** Other values of the same form where that is easy: a number in it one higher and twice as high, else a letter more. */
function changedTexts(value: string): string[] {
  if (!/^\d/.test(value)) return [`${value}x`];
  const counts: readonly ((count: number) => number)[] = [(count) => count + 1, (count) => count * 2];
  return counts.map((change) => value.replace(/^\d+/, (digits) => String(change(Number(digits)))));
}
