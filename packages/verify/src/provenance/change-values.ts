import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import { parseYaml, toValue, type JsonValue } from "@thanos-fleet/yaml-source";
import type { Path } from "../objects/object-path.ts";

/** What stands at a path of an object, as text. */
export function valueAt(content: string, path: Path): string {
  const { root } = parseYaml({ path: "object", text: content });
  let value: JsonValue | undefined = root === undefined ? undefined : toValue(root);
  for (const part of path)
    value = typeof value === "object" && value !== null ? (value as Record<string, JsonValue>)[String(part)] : undefined;
  return JSON.stringify(value) ?? "";
}

/** The path of every value that holds no others. */
export function leafPaths(value: JsonValue, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leafPaths(child, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The fleet with one cluster in place of another. */
export function replaceCluster(fleet: Fleet, old: Cluster, changed: Cluster): Fleet {
  const replace = <T extends Cluster>(clusters: readonly T[]): T[] =>
    clusters.map((cluster) => (cluster.path === old.path ? (changed as T) : cluster));
  return { clusters: replace(fleet.clusters), centrals: replace(fleet.centrals), edges: replace(fleet.edges) };
}
