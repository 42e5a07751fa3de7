import { parseDuration, type OpensearchValues } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { CentralContext } from "../../component-definition.ts";
import { bootstrapScript } from "./bootstrap-script.ts";
import { allLogIndices } from "./log-indices.ts";

const day = 86_400;

/** What the bootstrap job applies, and the script that applies it, by file name. */
export function bootstrapFiles(context: CentralContext, values: OpensearchValues): Record<string, string> {
  const { retention } = context.cluster.values;
  return {
    "lifecycle-policy.json": json(lifecyclePolicy(wholeDays(retention.logs))),
    "index-template.json": json(indexTemplate(values.replicas)),
    ...(values.snapshotImage
      ? {
          "snapshot-repository.json": json({
            type: "s3",
            settings: { bucket: values.snapshots.bucket, base_path: context.cluster.name, client: "default" },
          }),
          "snapshot-policy.json": json(snapshotPolicy(wholeDays(values.snapshots.retention))),
        }
      : {}),
    "bootstrap.sh": bootstrapScript(
      {
        // Every node, ready or not: none is ready before this script has run for the first time.
        url: "https://opensearch-nodes.monitoring.svc.cluster.local:9200",
        certificates: "/certificates",
        documents: "/bootstrap",
        security: "/security",
        users: "/users",
        work: "/work",
        securityAdmin: "/usr/share/opensearch/plugins/opensearch-security/tools/securityadmin.sh",
      },
      values.snapshotImage,
    ),
  };
}

/** The retention-order rule lets nothing but whole days through. */
function wholeDays(duration: string): number {
  return parseDuration(duration) / day;
}

/** Indices are deleted when they are old enough; the policy attaches itself to new indices by their name. */
function lifecyclePolicy(days: number): JsonValue {
  return {
    policy: {
      description: `Log indices are deleted after ${days} days.`,
      default_state: "keep",
      states: [
        { name: "keep", actions: [], transitions: [{ state_name: "delete", conditions: { min_index_age: `${days}d` } }] },
        { name: "delete", actions: [{ retry: { count: 3, backoff: "exponential", delay: "10m" }, delete: {} }], transitions: [] },
      ],
      ism_template: [{ index_patterns: [allLogIndices], priority: 100 }],
    },
  };
}

function indexTemplate(nodes: number): JsonValue {
  return {
    index_patterns: [allLogIndices],
    priority: 100,
    template: {
      settings: {
        number_of_shards: 1,
        number_of_replicas: nodes > 1 ? 1 : 0,
        "index.refresh_interval": "30s",
        "index.codec": "best_compression",
      },
      mappings: {
        // What is not listed is kept and shown, but makes no field: no log can exhaust or contradict the mapping.
        dynamic: false,
        properties: {
          "@timestamp": { type: "date" },
          cluster: { type: "keyword" },
          stream: { type: "keyword" },
          log: { type: "text" },
          message: { type: "text" },
          level: { type: "keyword", ignore_above: 64 },
          // All keys of logs that are JSON, whatever they are: one field, searched by path.
          fields: { type: "flat_object" },
          // Labels are anybody's to choose; one field for all of them cannot conflict or explode.
          kubernetes: {
            properties: {
              namespace_name: { type: "keyword" },
              pod_name: { type: "keyword" },
              container_name: { type: "keyword" },
              host: { type: "keyword" },
              labels: { type: "flat_object" },
            },
          },
        },
      },
    },
  };
}

function snapshotPolicy(days: number): JsonValue {
  return {
    description: `A snapshot of the logs each night, kept for ${days} days.`,
    creation: { schedule: { cron: { expression: "30 1 * * *", timezone: "UTC" } }, time_limit: "4h" },
    // However old it is, the last one stays.
    deletion: {
      schedule: { cron: { expression: "30 5 * * *", timezone: "UTC" } },
      condition: { max_age: `${days}d`, min_count: 1 },
      time_limit: "4h",
    },
    snapshot_config: {
      repository: "logs",
      indices: allLogIndices,
      include_global_state: false,
      ignore_unavailable: true,
      partial: true,
      date_format: "yyyy-MM-dd",
    },
  };
}

function json(value: JsonValue): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
