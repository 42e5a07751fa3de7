import type { Rule } from "./rule.ts";

export const singleCompactor: Rule = {
  name: "single-compactor",
  summary: "at most one compactor runs on a bucket: two corrupt it",
  fix: "use 1 compactor, or 0 to pause it",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const compactor = cluster.values["thanos-compactor"];
      if (compactor === undefined || compactor.replicas <= 1) continue;
      report([{ cluster, path: "thanos-compactor.replicas" }], {
        message: `${compactor.replicas} compactors on one bucket would corrupt each other's blocks`,
        hint: "use 1, or 0 to pause",
      });
    }
  },
};
