import type { RuleGroup } from "./rule-group.ts";

const agent = 'job="prometheus-agent"';

/** The agents' remote write: the specification's AgentRemoteWriteFailing and its key metrics under their real names. */
export function remoteWriteRules(): readonly RuleGroup[] {
  return [
    {
      name: "remote-write.recording",
      rules: [
        // Measured against the clock: the enqueued timestamp stands still as soon as a queue is full.
        {
          record: "cluster:prometheus_remote_storage_lag_seconds:max",
          expr: `max by (cluster, remote_name) (time() - prometheus_remote_storage_queue_highest_sent_timestamp_seconds{${agent}})`,
        },
        {
          record: "cluster:prometheus_remote_storage_samples_pending:sum",
          expr: `sum by (cluster, remote_name) (prometheus_remote_storage_samples_pending{${agent}})`,
        },
        {
          record: "cluster:prometheus_remote_storage_samples_failed:ratio_rate5m",
          expr: `sum by (cluster, remote_name) (rate(prometheus_remote_storage_samples_failed_total{${agent}}[5m])) / sum by (cluster, remote_name) (rate(prometheus_remote_storage_samples_total{${agent}}[5m]))`,
        },
      ],
    },
    {
      name: "remote-write.alerts",
      rules: [
        {
          alert: "AgentRemoteWriteFailing",
          expr: `sum by (cluster, remote_name) (rate(prometheus_remote_storage_samples_failed_total{${agent}}[5m])) / sum by (cluster, remote_name) (rate(prometheus_remote_storage_samples_total{${agent}}[5m])) > 0.01`,
          for: "5m",
          labels: { severity: "P1", team: "platform" },
          annotations: {
            summary: "An agent loses samples",
            description:
              "{{ $value | humanizePercentage }} of the samples that {{ $labels.cluster }} sends as {{ $labels.remote_name }} are refused for good.",
          },
        },
      ],
    },
  ];
}
