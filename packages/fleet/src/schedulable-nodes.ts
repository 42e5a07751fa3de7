import type { Cluster } from "./fleet.ts";

/** Nodes that ordinary pods may run on. */
export function schedulableNodes(cluster: Cluster): number {
  const { count, controlPlane, controlPlaneTakesWorkloads } = cluster.values.nodes;
  return Math.max(0, count - (controlPlaneTakesWorkloads ? 0 : controlPlane));
}
