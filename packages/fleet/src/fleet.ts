import { compareText, type Location } from "@thanos-fleet/diagnostics";
import type { CentralCluster as CentralValues, ComponentName, EdgeCluster as EdgeValues } from "@thanos-fleet/schema";
import type { Layered } from "./layered.ts";

interface ClusterBase {
  readonly name: string;
  /** The merged document with the origin of every value. */
  readonly layered: Layered;
  /** Path of the cluster's own file. */
  readonly path: string;
  /** Components that its document has and that are not deployed, since the central cluster does not run what they need. */
  readonly unserved: readonly ComponentName[];
  /** Where a value was set; a missing or defaulted one is placed at its nearest parent, in the last resort at the file. */
  locate(path: readonly (string | number)[], on?: "key" | "value"): Location;
}

export interface CentralCluster extends ClusterBase {
  readonly role: "central";
  readonly values: CentralValues;
}

export interface EdgeCluster extends ClusterBase {
  readonly role: "edge";
  readonly values: EdgeValues;
}

export type Cluster = CentralCluster | EdgeCluster;

/** All clusters, validated against their schemas, sorted by name. */
export interface Fleet {
  readonly clusters: readonly Cluster[];
  readonly centrals: readonly CentralCluster[];
  readonly edges: readonly EdgeCluster[];
}

/** Clusters by name and by role. */
export function toFleet(clusters: readonly Cluster[]): Fleet {
  const sorted = clusters.toSorted((a, b) => compareText(a.name, b.name));
  return {
    clusters: sorted,
    centrals: sorted.filter((cluster) => cluster.role === "central"),
    edges: sorted.filter((cluster) => cluster.role === "edge"),
  };
}

/** The one central cluster; a rule has made sure of it before anything is derived. */
export function centralOf(fleet: Fleet): CentralCluster {
  const [central, ...others] = fleet.centrals;
  if (central === undefined || others.length > 0) throw new Error("a fleet has exactly one central cluster");
  return central;
}

/** Takes a dotted path such as `thanos-query.resources.cpu` or `tenants[0].name` apart; list items are numbers. */
export function parsePath(path: string): (string | number)[] {
  if (path === "") return [];
  return path
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
