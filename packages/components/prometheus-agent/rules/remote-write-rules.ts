import { share } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const agent = 'job="prometheus-agent"';
const queue = "cluster, remote_name";
// Measured against the clock: the enqueued timestamp stands still as soon as a queue is full. 0 is a queue that sent nothing yet.
const lag = `max by (${queue}) (time() - (prometheus_remote_storage_queue_highest_sent_timestamp_seconds{${agent}} > 0))`;
// A queue whose team runs nothing sends nothing, and is not behind.
const hasBacklog = `max by (${queue}) (prometheus_remote_storage_samples_pending{${agent}}) > 0`;
const failed = (window: string) =>
  share(queue, `prometheus_remote_storage_samples_failed_total{${agent}}`, `prometheus_remote_storage_samples_total{${agent}}`, window);

/** The agents' remote write: the specification's AgentRemoteWriteFailing and its key metrics under their real names. */
export const remoteWriteRules: readonly RuleGroup[] = [
  {
    name: "remote-write.recording",
    rules: [
      {
        record: "cluster:prometheus_remote_storage_lag_seconds:max",
        expr: lag,
        meaning: "how far behind the clock the newest acknowledged sample of a queue is",
      },
      {
        record: "cluster:prometheus_remote_storage_samples_pending:sum",
        expr: `sum by (${queue}) (prometheus_remote_storage_samples_pending{${agent}})`,
        meaning: "samples that wait in a queue's memory",
      },
      {
        record: "cluster:prometheus_remote_storage_samples_failed:ratio_rate5m",
        expr: failed("5m"),
        meaning: "share of a queue's samples that are refused for good",
      },
    ],
  },
  {
    name: "remote-write.alerts",
    rules: [
      alert("AgentRemoteWriteFailing", "P1", {
        expr: `${failed("3m")} > 0.01`,
        for: "5m",
        missed: "a cluster's samples are lost",
        summary: "An agent loses samples",
        description:
          "{{ $value | humanizePercentage }} of the samples that {{ $labels.cluster }} sends as {{ $labels.remote_name }} are refused for good.",
      }),
      // Relabelling drops what belongs to another tenant's queue: that reason is no loss.
      alert("AgentDropsSamples", "P1", {
        expr: `sum by (${queue}, reason) (rate(prometheus_remote_storage_samples_dropped_total{${agent}, reason!="dropped_series"}[5m])) > 0`,
        for: "10m",
        missed: "a cluster's samples are lost",
        summary: "A remote-write queue drops samples",
        description:
          "The queue {{ $labels.remote_name }} of {{ $labels.cluster }} drops {{ $value | humanize }} samples a second before sending them ({{ $labels.reason }}).",
      }),
      alert("AgentRemoteWriteBehind", "P1", {
        expr: `${lag} > 300 and on (${queue}) ${hasBacklog}`,
        for: "10m",
        missed: "alerts come late; in the end the backlog is cut",
        summary: "An agent is behind with sending",
        description:
          "The newest sample that {{ $labels.cluster }} got through as {{ $labels.remote_name }} is {{ $value | humanizeDuration }} old, and more wait.",
      }),
      // Every truncation takes the older two thirds of the log with it, sent or not.
      alert("AgentBacklogNearTruncation", "P0", {
        expr: `(${lag} > on (cluster) group_left max by (cluster) (fleet_cluster_backlog_seconds) / 2) and on (${queue}) ${hasBacklog}`,
        for: "5m",
        missed: "the cluster's samples are lost for good",
        summary: "An agent's backlog will soon be cut off",
        description:
          "What {{ $labels.cluster }} sends as {{ $labels.remote_name }} is {{ $value | humanizeDuration }} behind, more than half of the time for which the agent keeps what it has not sent.",
      }),
      alert("AgentShardsExhausted", "P2", {
        expr: `max by (${queue}) (prometheus_remote_storage_shards_desired{${agent}} / prometheus_remote_storage_shards_max{${agent}}) > 1`,
        for: "30m",
        missed: "the agent falls behind under load",
        summary: "An agent would need more shards than it may have",
        description:
          "The queue {{ $labels.remote_name }} of {{ $labels.cluster }} wants {{ $value | humanize }} times the shards it is allowed, for 30 minutes: it cannot keep up.",
      }),
    ],
  },
];
