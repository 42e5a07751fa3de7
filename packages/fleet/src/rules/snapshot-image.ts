import type { Rule } from "./rule.ts";

export const snapshotImage: Rule = {
  name: "snapshot-image",
  summary: "OpenSearch takes snapshots: its image carries the repository-s3 plugin, since nothing is downloaded when a pod starts",
  fix: "name an image with the repository-s3 plugin and set `snapshotImage: true`",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const { opensearch } = cluster.values;
      if (opensearch === undefined || opensearch.snapshotImage) continue;
      report(
        [
          { cluster, path: "opensearch.snapshotImage" },
          { cluster, path: "opensearch.image" },
        ],
        {
          severity: "warning",
          message: "no snapshots are taken: the image is not declared to carry the repository-s3 plugin",
          hint: "name an image with the plugin and set `snapshotImage: true`",
        },
      );
    }
  },
};
