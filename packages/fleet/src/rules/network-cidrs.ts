import type { Rule } from "./rule.ts";

export const networkCidrs: Rule = {
  name: "network-cidrs",
  summary: "without Cilium, the addresses of nodes and API server are declared, or policies could not allow them",
  fix: "set `networkCidrs.nodes` and `networkCidrs.apiServer`",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      if (cluster.values.cni === "cilium") continue;
      for (const key of ["nodes", "apiServer"] as const) {
        if (cluster.values.networkCidrs[key].length > 0) continue;
        report(
          [
            { cluster, path: `networkCidrs.${key}` },
            { cluster, path: "cni" },
          ],
          {
            message: `policies of a cluster without Cilium name the CIDRs of its ${key === "nodes" ? "nodes" : "API server"}, and none is given`,
            hint: `set \`networkCidrs.${key}\``,
          },
        );
      }
    }
  },
};
