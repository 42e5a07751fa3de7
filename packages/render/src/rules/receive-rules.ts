import type { RuleGroup } from "./rule-group.ts";

/** The receivers: the specification's ReceiverDown and ReceiverReplicationFailure, what these cannot see, and its key metrics. */
export function receiveRules(): readonly RuleGroup[] {
  return [
    {
      name: "receive.recording",
      rules: [
        {
          record: "cluster:thanos_receive_replications:success_ratio_rate5m",
          expr: 'sum by (cluster) (rate(thanos_receive_replications_total{job="thanos-receive", result="success"}[5m])) / sum by (cluster) (rate(thanos_receive_replications_total{job="thanos-receive"}[5m]))',
        },
        {
          record: "cluster:prometheus_tsdb_blocks_loaded:sum",
          expr: 'sum by (cluster, tenant) (prometheus_tsdb_blocks_loaded{job="thanos-receive"})',
        },
        {
          record: "cluster:thanos_receive_hashring_nodes:min",
          expr: 'min by (cluster, name) (thanos_receive_hashring_nodes{job="thanos-receive"})',
        },
      ],
    },
    {
      name: "receive.alerts",
      rules: [
        {
          alert: "ReceiverDown",
          expr: 'up{job="thanos-receive"} == 0',
          for: "3m",
          labels: { severity: "P0", team: "platform" },
          annotations: {
            summary: "A receiver does not answer",
            description:
              "{{ $labels.pod }} in {{ $labels.cluster }} has not answered its scrapes for 3 minutes. With one receiver down writes go on; with a second one they stop.",
          },
        },
        // With two receivers down nothing new is stored or shown, their own `up == 0` least of all: only absence tells.
        {
          alert: "ReceiversSilent",
          expr: 'absent(up{job="thanos-receive"})',
          for: "3m",
          labels: { severity: "P0", team: "platform" },
          annotations: {
            summary: "Nothing is heard of any receiver",
            description:
              "For over five minutes no sample about a receiver was stored. Either two of them are down, and then no cluster's samples are stored, or the agent of the central cluster is.",
          },
        },
        {
          alert: "ReceiverReplicationFailure",
          expr: 'sum by (cluster) (rate(thanos_receive_replications_total{job="thanos-receive", result="error"}[5m])) / sum by (cluster) (rate(thanos_receive_replications_total{job="thanos-receive"}[5m])) > 0.01',
          for: "5m",
          labels: { severity: "P1", team: "platform" },
          annotations: {
            summary: "Samples are not copied to all receivers",
            description:
              "{{ $value | humanizePercentage }} of the replications in {{ $labels.cluster }} fail: new samples have fewer copies than the replication factor.",
          },
        },
      ],
    },
  ];
}
