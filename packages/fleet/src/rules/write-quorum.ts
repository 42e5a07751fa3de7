import type { Rule } from "./rule.ts";

/**
 * Thanos v0.42 pkg/receive/handler.go: a write succeeds with floor(RF/2)+1 copies, and with one where RF is 2. With one copy less
 * that many are left from two on.
 */
const fewestCopies = 2;

export const writeQuorum: Rule = {
  name: "write-quorum",
  summary: "losing one receiver, or one OpenSearch node, leaves a quorum",
  fix: "use 3 replicas and a replication factor of 3",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const receiver = cluster.values["thanos-receiver"];
      if (receiver !== undefined && receiver.replicationFactor < fewestCopies) {
        report([{ cluster, path: "thanos-receiver.replicationFactor" }], {
          message: `with ${receiver.replicationFactor} copy of each sample the loss of one receiver stops writes`,
          hint: "use 3",
        });
      }
      const opensearch = cluster.values.opensearch;
      if (opensearch !== undefined && opensearch.replicas < 3) {
        report([{ cluster, path: "opensearch.replicas" }], {
          message: `${opensearch.replicas} OpenSearch nodes have no quorum once one is lost`,
          hint: "use 3",
        });
      }
    }
  },
};
