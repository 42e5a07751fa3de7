import type { ComponentName } from "@thanos-fleet/schema";
import type { Cluster } from "./fleet.ts";

/**
 * What a component hands all its work to, in the central cluster. Where that does not run there is nothing to do, so the
 * component is not deployed either, whatever its values say; the rule `routes-end` tells of it.
 */
export const servedBy: ReadonlyMap<ComponentName, ComponentName> = new Map([
  ["prometheus-agent", "thanos-receiver"],
  ["fluentbit", "opensearch"],
  ["grafana", "thanos-query"],
  ["thanos-ruler", "thanos-query"],
]);

/** Takes out of each cluster's values the components that the central cluster does not serve; the others stay as they are. */
export function serveComponents(clusters: readonly Cluster[]): readonly Cluster[] {
  const central = clusters.find(({ role }) => role === "central");
  if (central === undefined) return clusters;
  const unserved = [...servedBy].filter(([, server]) => !(server in central.values)).map(([name]) => name);
  if (unserved.length === 0) return clusters;
  return clusters.map((cluster) => {
    const missed = unserved.filter((name) => name in cluster.values);
    return missed.length === 0 ? cluster : without(cluster, missed);
  });
}

function without(cluster: Cluster, unserved: readonly ComponentName[]): Cluster {
  const values = Object.fromEntries(Object.entries(cluster.values).filter(([key]) => !unserved.includes(key as ComponentName)));
  return {
    name: cluster.name,
    role: cluster.role,
    path: cluster.path,
    values,
    unserved,
    get layered() {
      return cluster.layered;
    },
    locate: (path, on) => cluster.locate(path, on),
  } as Cluster;
}
