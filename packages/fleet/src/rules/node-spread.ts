import type { Cluster } from "../fleet.ts";
import { schedulableNodes } from "../schedulable-nodes.ts";
import type { Rule } from "./rule.ts";

/** Workloads that want a node for each pod. */
const spread = ["thanos-receiver", "thanos-query", "thanos-store", "thanos-ruler", "alertmanager", "opensearch"] as const;

export const nodeSpread: Rule = {
  name: "node-spread",
  summary: "every replica finds a node of its own; where nodes do not suffice two share one, and its loss may break a quorum",
  fix: "add nodes, or let the control plane take workloads",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const nodes = schedulableNodes(cluster);
      // What is lost with the only node is node-loss's to say.
      if (nodes < 2) continue;
      for (const name of spread) {
        const replicas = cluster.values[name]?.replicas;
        if (replicas === undefined || replicas <= nodes) continue;
        report([{ cluster, path: `${name}.replicas` }, nodesPlace(cluster)], {
          severity: "warning",
          message: `${replicas} pods of ${name} share ${nodes} schedulable nodes: anti-affinity is only preferred, and losing a node may lose more than one of them`,
          hint: "add nodes, or let the control plane take workloads",
        });
      }
    }
  },
};

function nodesPlace(cluster: Cluster) {
  return { cluster, path: "nodes.count" };
}
