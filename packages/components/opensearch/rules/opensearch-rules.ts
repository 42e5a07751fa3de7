import { parseDuration } from "@thanos-fleet/schema";
import type { CentralCluster } from "@thanos-fleet/fleet";
import type { RuleContext } from "../../src/component-definition.ts";
import { lostPods } from "../../src/rules/lost-nodes.ts";
import { alert, type AlertingRule, type RuleGroup } from "../../src/rules/rule-group.ts";

const exporter = 'job="opensearch-exporter"';

const missing = `(max by (cluster) (kube_statefulset_replicas{job="kube-state-metrics", namespace="monitoring", statefulset="opensearch"}) - on (cluster) max by (cluster) (elasticsearch_cluster_health_number_of_nodes{${exporter}}))`;
/** A lost node is one message; what it takes of OpenSearch is no other. */
const podsLost = `${lostPods}{namespace="monitoring", pod=~"opensearch-[0-9]+"}`;

/** OpenSearch through its exporter. The exporter's own label `cluster` gives way to the cluster it runs in. */
export function opensearchRules({ cluster, jobs }: Pick<RuleContext, "cluster" | "jobs">): readonly RuleGroup[] {
  return [
    {
      name: "opensearch.alerts",
      rules: [
        alert("OpenSearchRed", "P0", {
          expr: `max by (cluster) (elasticsearch_cluster_health_status{${exporter}, color="red"}) == 1`,
          for: "5m",
          missed: "logs can be neither read nor written",
          summary: "OpenSearch has lost shards",
          description: "OpenSearch in {{ $labels.cluster }} is red (value {{ $value }}): some logs can be neither read nor written.",
        }),
        alert("OpenSearchYellow", "P1", {
          expr: `max by (cluster) (elasticsearch_cluster_health_status{${exporter}, color="yellow"}) == 1${jobs.has("kube-state-metrics") ? ` unless on (cluster) ${podsLost}` : ""}`,
          for: "30m",
          missed: "the loss of another node loses logs",
          summary: "OpenSearch lacks copies of shards",
          description:
            "OpenSearch in {{ $labels.cluster }} has been yellow for 30 minutes (value {{ $value }}): the loss of another node loses logs.",
        }),
        alert("OpenSearchNodeMissing", "P1", {
          expr: `${missing} > 0${jobs.has("kube-state-metrics") ? ` unless on (cluster) ${missing} <= on (cluster) count by (cluster) (${podsLost})` : ""}`,
          for: "10m",
          missed: "the loss of another node loses logs",
          summary: "An OpenSearch node has left its cluster",
          description: "{{ $value }} nodes of OpenSearch in {{ $labels.cluster }} are not members of its cluster.",
        }),
        // OpenSearch moves shards away at 90% and makes every index read-only at 95%.
        alert("OpenSearchDiskFull", "P1", {
          expr: `max by (cluster, name) (1 - elasticsearch_filesystem_data_available_bytes{${exporter}} / elasticsearch_filesystem_data_size_bytes{${exporter}}) > 0.85`,
          for: "15m",
          missed: "indices become read-only, and shippers' buffers fill",
          summary: "An OpenSearch node's disk is almost full",
          description:
            "The disk of {{ $labels.name }} in {{ $labels.cluster }} is {{ $value | humanizePercentage }} full; at 95% its indices become read-only.",
        }),
        alert("OpenSearchHeapHigh", "P1", {
          expr: `max by (cluster, name) (elasticsearch_jvm_memory_used_bytes{${exporter}, area="heap"} / elasticsearch_jvm_memory_max_bytes{${exporter}, area="heap"}) > 0.9`,
          for: "15m",
          missed: "a node gets slow, then leaves the cluster",
          summary: "An OpenSearch node's heap is full",
          description: "{{ $labels.name }} in {{ $labels.cluster }} uses {{ $value | humanizePercentage }} of its heap for 15 minutes.",
        }),
        alert("OpenSearchRejectsWrites", "P1", {
          expr: `sum by (cluster, name) (rate(elasticsearch_thread_pool_rejected_count{${exporter}, type="write"}[5m])) > 0`,
          for: "10m",
          missed: "shippers fall behind until their buffers are full",
          summary: "OpenSearch rejects log records",
          description:
            "{{ $labels.name }} in {{ $labels.cluster }} rejects {{ $value | humanize }} writes a second; the shippers repeat them.",
        }),
        alert("OpenSearchTasksPending", "P2", {
          expr: `max by (cluster) (elasticsearch_cluster_health_number_of_pending_tasks{${exporter}}) > 50`,
          for: "15m",
          missed: "indices are created and moved late",
          summary: "OpenSearch's cluster manager is behind",
          description:
            "{{ $value }} tasks have been waiting for the cluster manager of OpenSearch in {{ $labels.cluster }} for 15 minutes.",
        }),
        // A repository without any snapshot has the time 0.
        alert("OpenSearchSnapshotMissing", "P1", {
          expr: `time() - max by (cluster, repository) (elasticsearch_snapshot_stats_latest_snapshot_timestamp_seconds{${exporter}}) > 26 * 3600`,
          for: "30m",
          missed: "logs exist in one place only",
          summary: "OpenSearch's logs are not backed up",
          description:
            "The latest snapshot in {{ $labels.repository }} of {{ $labels.cluster }} was begun {{ $value | humanizeDuration }} ago.",
        }),
        alert("OpenSearchSnapshotPartial", "P1", {
          expr: `max by (cluster, repository) (elasticsearch_snapshot_stats_snapshot_failed_shards{${exporter}}) > 0`,
          for: "30m",
          missed: "part of the logs exists in one place only",
          summary: "A snapshot of OpenSearch is not complete",
          description: "{{ $value }} shards are missing in the latest snapshot in {{ $labels.repository }} of {{ $labels.cluster }}.",
        }),
        ...lifecycleRules(cluster),
      ],
    },
  ];
}

/** Days for which a lifecycle's step may be late before it counts as failed: it is tried four times within hours. */
const lateDays = 2;
const day = 86_400;

/**
 * Index state management says nothing of a failed step to Prometheus; the ages of the indices do. An index is deleted
 * when it was closed `retention.logs` ago, and closed when it is `rollover.age` old, or sooner by its size.
 */
function lifecycleRules({ values }: CentralCluster): readonly AlertingRule[] {
  const { opensearch, retention } = values;
  if (opensearch === undefined) return [];
  const created = `elasticsearch_indices_settings_creation_timestamp_seconds{${exporter}`;
  const [age, kept] = [parseDuration(opensearch.rollover.age), parseDuration(retention.logs)];
  return [
    alert("LogStreamNotRolledOver", "P1", {
      expr: `time() - max by (cluster, stream) (label_replace(${created}, index=~"[.]ds-logs[.].+"}, "stream", "$1", "index", "[.]ds-(logs[.].+)-[0-9]+")) > ${age + lateDays * day}`,
      for: "1h",
      missed: "an index grows, and nothing of it is deleted",
      summary: "A log stream does not go on with a new index",
      description:
        "The newest index of {{ $labels.stream }} in {{ $labels.cluster }} is {{ $value | humanizeDuration }} old: it grows, and nothing of it is deleted.",
    }),
    alert("LogsKeptTooLong", "P1", {
      expr: `time() - min by (cluster) (${created}, index=~"[.]ds-logs[.].+|logs-.+"}) > ${kept + age + 2 * lateDays * day}`,
      for: "1h",
      missed: "the disk fills with what should be gone",
      summary: "Logs are not deleted",
      description: "The oldest log index in {{ $labels.cluster }} is {{ $value | humanizeDuration }} old: its deletion has failed.",
    }),
  ];
}
