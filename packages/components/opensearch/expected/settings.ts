import { parseDuration, parseQuantity } from "@thanos-fleet/schema";
import type { ExpectedComponent } from "../../src/expected/expected-component.ts";

/** What the log store's files must say for what the values say. */
export const settings: NonNullable<ExpectedComponent["settings"]> = [
  {
    key: "opensearch.yml",
    path: ["s3.client.default.endpoint"],
    is: ({ opensearch, objectStorage }) => (opensearch?.snapshotImage === true ? objectStorage.endpoint : undefined),
    why: "snapshots and their keys belong to this storage",
  },
  {
    key: "opensearch.yml",
    path: ["s3.client.default.protocol"],
    is: ({ opensearch, objectStorage }) => (opensearch?.snapshotImage === true ? (objectStorage.insecure ? "http" : "https") : undefined),
    why: "the endpoint speaks TLS, or it does not",
  },
  {
    key: "lifecycle-policy.json",
    path: ["policy", "states", 0, "transitions", 0, "conditions", "min_rollover_age"],
    is: ({ retention }) => wholeDays(retention.logs),
    why: "a record is kept as long as the retention of logs says, and its index goes when the last one is old enough",
  },
  {
    key: "lifecycle-policy.json",
    path: ["policy", "states", 0, "actions", 0, "rollover", "min_index_age"],
    is: ({ opensearch }) => wholeDays(opensearch?.rollover.age),
    why: "the shorter a stream's indices live, the less is kept too long, and the more shards there are",
  },
  {
    key: "lifecycle-policy.json",
    path: ["policy", "states", 0, "actions", 0, "rollover", "min_primary_shard_size"],
    is: ({ opensearch }) => opensearch && `${parseQuantity(opensearch.rollover.size)}b`,
    why: "a shard is closed before it is too large to move",
  },
  {
    key: "daily-lifecycle-policy.json",
    path: ["policy", "states", 0, "transitions", 0, "conditions", "min_index_age"],
    is: ({ retention }) => wholeDays(retention.logs),
    why: "daily indices of earlier releases are kept as long",
  },
  {
    key: "snapshot-policy.json",
    path: ["deletion", "condition", "max_age"],
    is: ({ opensearch }) => wholeDays(opensearch?.snapshots.retention),
    why: "a snapshot is kept as long as the values say",
  },
  {
    key: "index-template.json",
    path: ["template", "settings", "number_of_replicas"],
    is: ({ opensearch }) => (opensearch !== undefined && opensearch.replicas > 1 ? 1 : 0),
    why: "a lost node must take no record with it, and one node alone has no place for a copy",
  },
];

/** A duration as OpenSearch's policies write it. */
function wholeDays(time: string | undefined): string | undefined {
  return time === undefined ? undefined : `${parseDuration(time) / 86_400}d`;
}
