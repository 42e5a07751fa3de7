import type { Location } from "@thanos-fleet/diagnostics";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import { contextOf } from "@thanos-fleet/components";
import type { FleetRenderer } from "@thanos-fleet/render";
import { parseYaml, toValue, type JsonValue } from "@thanos-fleet/yaml-source";
import type { Path } from "./object-path.ts";

/** A value of the fleet that decides what stands at a place of a rendered object. */
interface FeedingValue {
  readonly path: string;
  readonly location: Location;
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
 * Finds the value that feeds a place of a rendered object by experiment: each value of the cluster is changed in turn and
 * the object rendered again, until what stands at the place changes. The component's own values come first. No
 * bookkeeping through the derive step can be wrong this way, and it only runs when there is an error to explain.
 */
export function feedingValue(renderer: FleetRenderer, fleet: Fleet, place: ObjectPlace): FeedingValue | undefined {
  const before = valueOfPlace(renderer, fleet, place, place.cluster);
  const paths = leafPaths(place.cluster.values as unknown as JsonValue, []);
  const isOwn = ([component]: Path): boolean => component === place.component;
  for (const path of paths.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))) {
    const changed = withChange(place.cluster, path);
    if (changed === undefined) continue;
    const after = valueOfPlace(renderer, replaceCluster(fleet, place.cluster, changed), place, changed);
    if (after !== undefined && after !== before) return { path: path.join("."), location: place.cluster.locate(path) };
  }
  return undefined;
}

/** What stands at the place, as text; undefined when the changed values cannot be rendered. */
function valueOfPlace(renderer: FleetRenderer, fleet: Fleet, place: ObjectPlace, cluster: Cluster): string | undefined {
  try {
    const object = renderer.renderManifests(place.component, contextOf(cluster, fleet)).find(({ name }) => name === place.object);
    if (object === undefined) return "";
    const { root } = parseYaml({ path: place.object, text: object.content });
    let value: JsonValue | undefined = root === undefined ? undefined : toValue(root);
    for (const part of place.path)
      value = typeof value === "object" && value !== null ? (value as Record<string, JsonValue>)[String(part)] : undefined;
    return JSON.stringify(value) ?? "";
  } catch {
    // A value that no rule would let through may be more than the derive step bears.
    return undefined;
  }
}

function leafPaths(value: JsonValue, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leafPaths(child, [...path, Array.isArray(value) ? Number(key) : key]));
}

function withChange(cluster: Cluster, path: Path): Cluster | undefined {
  const values = structuredClone(cluster.values) as unknown as Record<string, JsonValue>;
  let holder: Record<string, JsonValue> = values;
  for (const part of path.slice(0, -1)) holder = holder[String(part)] as Record<string, JsonValue>;
  const last = String(path.at(-1));
  const value = holder[last];
  if (typeof value === "number") holder[last] = value + 1;
  else if (typeof value === "boolean") holder[last] = !value;
  else if (typeof value === "string") holder[last] = changedText(value);
  else return undefined;
  return { ...cluster, values } as unknown as Cluster;
}

/** Another value of the same form where that is easy: a number in it one higher, else a letter more. */
function changedText(value: string): string {
  return /^\d/.test(value) ? value.replace(/^\d+/, (digits) => String(Number(digits) + 1)) : `${value}x`;
}

function replaceCluster(fleet: Fleet, old: Cluster, changed: Cluster): Fleet {
  const replace = <T extends Cluster>(clusters: readonly T[]): T[] =>
    clusters.map((cluster) => (cluster.name === old.name ? (changed as T) : cluster));
  return { clusters: replace(fleet.clusters), centrals: replace(fleet.centrals), edges: replace(fleet.edges) };
}
