import type { Rule } from "./rule.ts";

export const distinctBuckets: Rule = {
  name: "distinct-buckets",
  summary: "snapshots and blocks are in buckets of their own: each deletes what it takes for its own rubbish",
  fix: "name another bucket in `opensearch.snapshots.bucket`",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const { objectStorage, opensearch } = cluster.values;
      if (opensearch?.snapshots.bucket !== objectStorage.bucket) continue;
      report(
        [
          { cluster, path: "opensearch.snapshots.bucket" },
          { cluster, path: "objectStorage.bucket" },
        ],
        {
          message: `${objectStorage.bucket} holds the blocks of Thanos, so OpenSearch's snapshots cannot go there`,
          hint: "name another bucket",
        },
      );
    }
  },
};
