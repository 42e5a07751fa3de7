import type { Cluster } from "../fleet.ts";
import { schedulableNodes } from "../schedulable-nodes.ts";
import type { Rule, RuleReport } from "./rule.ts";

export const nodeLoss: Rule = {
  name: "node-loss",
  summary: "a cluster has nodes for its pods, and where it has one the loss of that node is known",
  fix: "add nodes, or set `nodes.controlPlaneTakesWorkloads: true` where it is so",
  check({ clusters }, report) {
    for (const cluster of clusters) checkCluster(cluster, report);
  },
};

function checkCluster(cluster: Cluster, report: RuleReport): void {
  const { count, controlPlane } = cluster.values.nodes;
  const places = [
    { cluster, path: "nodes.count" },
    { cluster, path: "nodes.controlPlane" },
  ] as const;
  if (controlPlane > count)
    return report(places, { message: `${controlPlane} nodes of the control plane are more than the ${count} of the whole cluster` });
  const runs = (component: string): boolean => component in cluster.values && !cluster.values.decommission;
  if (!runs("prometheus-agent") && !runs("thanos-receiver")) return undefined;
  const nodes = schedulableNodes(cluster);
  if (nodes === 0)
    return report(places, {
      message: `no node takes ordinary pods: all ${count} are of the control plane`,
      hint: "set `nodes.controlPlaneTakesWorkloads: true` where the control plane takes them, or add nodes",
    });
  if (nodes > 1) return undefined;
  return report(places, { severity: "warning", message: `one node takes all pods: ${lossOf(cluster)}`, hint: "add a node" });
}

/** What is gone with a cluster's only node. */
function lossOf(cluster: Cluster): string {
  return cluster.role === "edge"
    ? "while it is down nothing of this cluster is scraped and no log is shipped, and if it does not come back the agent's backlog is lost with its volume"
    : "while it is down nothing is received, queried or alerted for any cluster, and if it does not come back what was not uploaded is lost with its volumes";
}
