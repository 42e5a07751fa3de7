import type { Rule } from "./rule.ts";

export const ciliumExposure: Rule = {
  name: "cilium-exposure",
  summary: "the central cluster's addresses are announced by Cilium, whatever the exposure",
  fix: "use `cni: cilium` in the central cluster",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      if (cluster.values.cni === "cilium") continue;
      report(
        [
          { cluster, path: "cni" },
          { cluster, path: "exposure.kind" },
        ],
        {
          message: "both forms of exposure need Cilium's address pools and announcements",
          hint: "use `cni: cilium` in the central cluster",
        },
      );
    }
  },
};
