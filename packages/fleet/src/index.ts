export { centralOf, parsePath } from "./fleet.ts";
export type { CentralCluster, Cluster, EdgeCluster, Fleet } from "./fleet.ts";
export { layers, nodeAt, plainValue } from "./layered.ts";
export type { Layered, LayerName, Origin } from "./layered.ts";
export { loadFleet } from "./load-fleet.ts";
export type { ClusterFiles, LoadedFleet } from "./load-fleet.ts";
export { readClusterFiles } from "./read-cluster-files.ts";
export { rules } from "./rules/registry.ts";
export type { Rule } from "./rules/rule.ts";
