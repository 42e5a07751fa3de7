import type { Rule } from "./rule.ts";

export const oneCentral: Rule = {
  name: "one-central",
  summary: "a fleet has exactly one central cluster: every edge sends to it, and one compactor owns the bucket",
  fix: "give exactly one cluster `role: central`",
  check(fleet, report) {
    const [first, ...others] = fleet.centrals;
    const anyCluster = fleet.clusters[0];
    if (first === undefined) {
      if (anyCluster === undefined) return;
      report([{ cluster: anyCluster, path: "role" }], {
        message: "no cluster has the role central",
        hint: "give one cluster `role: central`",
      });
    } else if (others.length > 0) {
      const places = others.map((cluster) => ({ cluster, path: "role" }));
      report([{ cluster: first, path: "role" }, ...places], {
        message: `${fleet.centrals.length} clusters have the role central, one must`,
      });
    }
  },
};
