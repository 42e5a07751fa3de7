import { parseDuration, type OpensearchValues } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { CentralContext } from "../../component-definition.ts";

const day = 86_400;

/** What the bootstrap job applies, and the script that applies it. All of it may be applied any number of times. */
export function bootstrapFiles(context: CentralContext, values: OpensearchValues): Record<string, string> {
  const { retention } = context.cluster.values;
  const snapshotDays = parseDuration(values.snapshots.retention) / day;
  return {
    "lifecycle-policy.json": json(lifecyclePolicy(parseDuration(retention.logs) / day)),
    "index-template.json": json(indexTemplate(values.replicas)),
    ...(values.snapshotImage
      ? {
          "snapshot-repository.json": json({ type: "s3", settings: { bucket: values.snapshots.bucket, base_path: context.cluster.name, client: "default" } }),
          "snapshot-policy.json": json(snapshotPolicy(snapshotDays)),
        }
      : {}),
    "bootstrap.sh": bootstrapScript(values.snapshotImage),
  };
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
      ism_template: [{ index_patterns: ["logs-*"], priority: 100 }],
    },
  };
}

function indexTemplate(nodes: number): JsonValue {
  return {
    index_patterns: ["logs-*"],
    priority: 100,
    template: {
      settings: { number_of_shards: 1, number_of_replicas: nodes > 1 ? 1 : 0, "index.refresh_interval": "30s", "index.codec": "best_compression", "index.mapping.total_fields.limit": 2000 },
      mappings: {
        dynamic_templates: [{ strings: { match_mapping_type: "string", mapping: { type: "keyword", ignore_above: 1024 } } }],
        properties: {
          "@timestamp": { type: "date" },
          cluster: { type: "keyword" },
          stream: { type: "keyword" },
          log: { type: "text" },
          message: { type: "text" },
          // Labels are anybody's to choose; one field for all of them cannot conflict or explode.
          kubernetes: { properties: { namespace_name: { type: "keyword" }, pod_name: { type: "keyword" }, container_name: { type: "keyword" }, host: { type: "keyword" }, labels: { type: "flat_object" } } },
        },
      },
    },
  };
}

function snapshotPolicy(days: number): JsonValue {
  return {
    description: `A snapshot of the logs each night, kept for ${days} days.`,
    creation: { schedule: { cron: { expression: "30 1 * * *", timezone: "UTC" } }, time_limit: "4h" },
    deletion: { schedule: { cron: { expression: "30 5 * * *", timezone: "UTC" } }, condition: { max_age: `${days}d`, min_count: 1 }, time_limit: "4h" },
    snapshot_config: { repository: "logs", indices: "logs-*", include_global_state: false, ignore_unavailable: true, partial: true, date_format: "yyyy-MM-dd" },
  };
}

/** Policies that exist are updated by sequence number and primary term, as OpenSearch demands. */
function bootstrapScript(hasSnapshots: boolean): string {
  return [
    "set -eu",
    'tls="--cacert /certificates/ca.crt --cert /certificates/tls.crt --key /certificates/tls.key"',
    'url="https://opensearch.monitoring.svc.cluster.local:9200"',
    "",
    "attempt=0",
    'until curl --silent --output /dev/null --max-time 10 $tls "$url/"; do',
    "  attempt=$((attempt + 1))",
    '  [ "$attempt" -lt 120 ] || { echo "OpenSearch does not answer" >&2; exit 1; }',
    "  sleep 5",
    "done",
    "",
    "mkdir -p /work/security",
    "cp /security/* /work/security/",
    "cp /users/internal_users.yml /work/security/internal_users.yml",
    "/usr/share/opensearch/plugins/opensearch-security/tools/securityadmin.sh -cd /work/security -icl -nhnv -h opensearch.monitoring.svc.cluster.local -p 9200 -cacert /certificates/ca.crt -cert /certificates/tls.crt -key /certificates/tls.key",
    "",
    'request() { curl --silent --show-error --fail-with-body --max-time 60 $tls --header "Content-Type: application/json" "$@"; }',
    "# Prints the query that lets an existing policy be replaced, and nothing for one that does not exist.",
    "revision() {",
    '  curl --silent --max-time 60 $tls "$url/$1" | sed -n \'s/.*"_seq_no":\\([0-9]*\\).*"_primary_term":\\([0-9]*\\).*/?if_seq_no=\\1\\&if_primary_term=\\2/p\'',
    "}",
    "",
    'request --request PUT "$url/_index_template/logs" --data @/bootstrap/index-template.json',
    'request --request PUT "$url/_plugins/_ism/policies/logs$(revision _plugins/_ism/policies/logs)" --data @/bootstrap/lifecycle-policy.json',
    ...(hasSnapshots
      ? [
          'request --request PUT "$url/_snapshot/logs" --data @/bootstrap/snapshot-repository.json',
          'existing="$(revision _plugins/_sm/policies/logs)"',
          'if [ -n "$existing" ]; then method=PUT; else method=POST; fi',
          'request --request "$method" "$url/_plugins/_sm/policies/logs$existing" --data @/bootstrap/snapshot-policy.json',
        ]
      : []),
    "echo done",
    "",
  ].join("\n");
}

function json(value: JsonValue): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
