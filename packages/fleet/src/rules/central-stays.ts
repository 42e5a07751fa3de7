import type { Rule } from "./rule.ts";

export const centralStays: Rule = {
  name: "central-stays",
  summary: "the central cluster is not removed while an edge still sends to it",
  fix: "decommission every edge before the central cluster",
  check({ centrals, edges }, report) {
    for (const cluster of centrals) {
      const sender = edges.find((edge) => !edge.values.decommission);
      if (!cluster.values.decommission || sender === undefined) continue;
      report(
        [
          { cluster, path: "decommission" },
          { cluster: sender, path: "name" },
        ],
        { message: `${sender.name} still sends to ${cluster.name}`, hint: "decommission the edges first" },
      );
    }
  },
};
