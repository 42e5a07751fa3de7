import { parseDuration, parseQuantity, type OpensearchValues } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { CentralContext } from "../src/component-definition.ts";
import { endpoints, hostAndPort } from "../src/endpoints.ts";
import { bootstrapScript } from "./bootstrap-script.ts";
import { allLogStreams, dailyIndices, logStream } from "../src/log-streams.ts";
import { programUsers } from "./security.ts";

const day = 86_400;

/** What the bootstrap job applies, and the script that applies it, by file name. */
export function bootstrapFiles(context: CentralContext, values: OpensearchValues): Record<string, string> {
  const { retention } = context.cluster.values;
  return {
    "lifecycle-policy.json": json(streamPolicy(values.rollover, wholeDays(retention.logs))),
    "daily-lifecycle-policy.json": json(dailyPolicy(wholeDays(retention.logs))),
    "index-template.json": json(indexTemplate(values.replicas)),
    // Read line by line by the script.
    streams: context.senders.map(({ name }) => `${logStream(name)}\n`).join(""),
    "program-users": programUsers(context)
      .map((user) => `${user}\n`)
      .join(""),
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
        url: `https://${hostAndPort(endpoints.opensearchNodes)}`,
        certificates: "/certificates",
        documents: "/bootstrap",
        security: "/security",
        users: "/users",
        work: "/work",
        securityAdmin: "/usr/share/opensearch/plugins/opensearch-security/tools/securityadmin.sh",
        pause: 5,
        tries: 120,
      },
      values.snapshotImage,
    ),
  };
}

/** The retention-order rule lets nothing but whole days through. */
function wholeDays(duration: string): number {
  return parseDuration(duration) / day;
}

/** Waits and repeats of an action that failed; then the index stays as it is, which an alert shows (LogsKeptTooLong, LogStreamNotRolledOver). */
const retry: JsonValue = { count: 3, backoff: "exponential", delay: "10m" };

/**
 * The index that a stream writes to is closed by size or age, and deleted when the last of its records is old enough. The
 * policy attaches itself to a stream's new indices by the stream's name.
 */
function streamPolicy({ size, age }: OpensearchValues["rollover"], days: number): JsonValue {
  const rollover = { min_primary_shard_size: `${parseQuantity(size)}b`, min_index_age: `${wholeDays(age)}d` };
  return {
    policy: {
      description: `Log streams are rolled over by size and age; an index is deleted ${days} days after it was written last.`,
      default_state: "write",
      states: [
        {
          name: "write",
          actions: [{ retry, rollover }],
          transitions: [{ state_name: "delete", conditions: { min_rollover_age: `${days}d` } }],
        },
        { name: "delete", actions: [{ retry, delete: {} }], transitions: [] },
      ],
      ism_template: [{ index_patterns: [allLogStreams], priority: 100 }],
    },
  };
}

/** For the daily indices that earlier releases wrote, until the last of them is deleted. */
function dailyPolicy(days: number): JsonValue {
  return {
    policy: {
      description: `Daily log indices of earlier releases are deleted after ${days} days.`,
      default_state: "keep",
      states: [
        { name: "keep", actions: [], transitions: [{ state_name: "delete", conditions: { min_index_age: `${days}d` } }] },
        { name: "delete", actions: [{ retry, delete: {} }], transitions: [] },
      ],
      ism_template: [{ index_patterns: [dailyIndices], priority: 100 }],
    },
  };
}

function indexTemplate(nodes: number): JsonValue {
  return {
    index_patterns: [allLogStreams],
    data_stream: {},
    priority: 200,
    template: {
      settings: {
        number_of_shards: 1,
        number_of_replicas: nodes > 1 ? 1 : 0,
        "index.refresh_interval": "30s",
        "index.codec": "best_compression",
        // Records are never changed: without this a shipper could replace one through the backing index, at its version.
        "index.append_only.enabled": true,
      },
      mappings: {
        // What is not listed is kept and shown, but makes no field: no log can exhaust or contradict the mapping.
        dynamic: false,
        properties: {
          "@timestamp": { type: "date" },
          cluster: { type: "keyword" },
          // What readers' rights go by.
          tenant: { type: "keyword" },
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
      indices: `${allLogStreams},${dailyIndices}`,
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
