import { alert, type RuleGroup } from "./rule-group.ts";

const shipper = 'job="fluentbit"';

/** The log shippers. They repeat for ever, so what is lost is what falls off the end of their buffer. */
export const fluentbitRules: readonly RuleGroup[] = [
  {
    name: "fluentbit.recording",
    rules: [
      {
        record: "cluster:fluentbit_output_proc_records:rate5m",
        expr: `sum by (cluster) (rate(fluentbit_output_proc_records_total{${shipper}}[5m]))`,
        meaning: "log records a second that OpenSearch took",
      },
      {
        record: "cluster:fluentbit_input_records:rate5m",
        expr: `sum by (cluster) (rate(fluentbit_input_records_total{${shipper}}[5m]))`,
        meaning: "log records a second that the shippers read",
      },
    ],
  },
  {
    name: "fluentbit.alerts",
    rules: [
      alert("FluentbitDropsRecords", "P1", {
        expr: `sum by (cluster, name) (increase(fluentbit_output_dropped_records_total{${shipper}}[10m])) > 0 or sum by (cluster, name) (increase(fluentbit_output_retries_failed_total{${shipper}}[10m])) > 0`,
        for: "5m",
        summary: "Log records are lost",
        description:
          "The shippers of {{ $labels.cluster }} gave up about {{ $value | humanize }} records or chunks of output {{ $labels.name }} in 10 minutes.",
      }),
      alert("FluentbitOutputErrors", "P1", {
        expr: `sum by (cluster, name) (rate(fluentbit_output_errors_total{${shipper}}[10m])) + sum by (cluster, name) (rate(fluentbit_output_retries_total{${shipper}}[10m])) > 0.1`,
        for: "15m",
        summary: "Log records do not get through",
        description:
          "Output {{ $labels.name }} of the shippers of {{ $labels.cluster }} fails or repeats {{ $value | humanize }} times a second.",
      }),
      alert("FluentbitBacklog", "P1", {
        expr: `max by (cluster, pod) (fluentbit_storage_fs_chunks{${shipper}}) > 500`,
        for: "30m",
        summary: "A shipper's buffer on disk grows",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} keeps {{ $value }} chunks on its node's disk; when its limit is reached the oldest ones go.",
      }),
      alert("FluentbitShipsNothing", "P1", {
        expr: `sum by (cluster) (rate(fluentbit_output_proc_records_total{${shipper}}[15m])) == 0 and on (cluster) sum by (cluster) (rate(fluentbit_input_records_total{${shipper}}[15m])) > 0`,
        for: "15m",
        summary: "A cluster's logs do not arrive",
        description: "The shippers of {{ $labels.cluster }} read log records and get {{ $value }} a second through.",
      }),
    ],
  },
];
