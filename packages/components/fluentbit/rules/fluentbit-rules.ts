import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const shipper = 'job="fluentbit"';

/**
 * The log shippers. A chunk is sent again for longer than the declared outage; then it is set aside. What is lost is what
 * exceeds the room for backlogs, or for chunks set aside. `name` is the tenant, by which inputs and outputs are named.
 */
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
      // Counts what is set aside too: while it fires with FluentbitRecordsSetAside, the records may still be on the nodes. A whole
      // chunk goes at once, and the next one minutes later.
      alert("FluentbitDropsRecords", "P1", {
        expr: `sum by (cluster, name) (increase(fluentbit_output_dropped_records_total{${shipper}}[15m])) > 0`,
        for: "0s",
        event: "what was given up is gone; the window is how long it is told",
        missed: "log records are lost",
        summary: "Log records are lost",
        description:
          "The shippers of {{ $labels.cluster }} gave up about {{ $value | humanize }} records of {{ $labels.name }} in 15 minutes.",
      }),
      alert("FluentbitRecordsSetAside", "P1", {
        expr: `sum by (cluster, name) (increase(fluentbit_output_retries_failed_total{${shipper}}[1h])) > 0`,
        for: "5m",
        event: "what was set aside waits for an operator; the hour is how long the alert lasts",
        missed: "log records stay on a node until they are replayed",
        summary: "Log records wait on a node to be replayed",
        description:
          "The shippers of {{ $labels.cluster }} set aside about {{ $value | humanize }} chunks of {{ $labels.name }} in an hour: OpenSearch did not take them until their retries were used up.",
      }),
      alert("FluentbitRecordsRefused", "P2", {
        expr: `sum by (cluster, name) (rate(fluentbit_output_retries_total{${shipper}}[10m])) > 0 and sum by (cluster, name) (rate(fluentbit_output_proc_records_total{${shipper}}[10m])) > 0`,
        for: "1h",
        missed: "a chunk of records is set aside in the end",
        summary: "OpenSearch refuses a log record",
        description:
          "OpenSearch takes records of {{ $labels.name }} in {{ $labels.cluster }}, and yet a chunk is sent again and again ({{ $value | humanize }} times a second).",
      }),
      alert("FluentbitOutputErrors", "P1", {
        expr: `sum by (cluster, name) (rate(fluentbit_output_errors_total{${shipper}}[10m])) + sum by (cluster, name) (rate(fluentbit_output_retries_total{${shipper}}[10m])) > 0.1`,
        for: "15m",
        missed: "log records wait, and are lost when buffers are full",
        summary: "Log records do not get through",
        description:
          "Output {{ $labels.name }} of the shippers of {{ $labels.cluster }} fails or repeats {{ $value | humanize }} times a second.",
      }),
      alert("FluentbitBacklog", "P1", {
        expr: `min by (cluster, pod, name) (fluentbit_output_chunk_available_capacity_percent{${shipper}}) < 50`,
        for: "30m",
        missed: "the oldest log records are lost",
        summary: "A shipper's backlog fills its room on disk",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} has {{ $value | humanize }}% of the room for the backlog of {{ $labels.name }} left; when there is none, the oldest records go.",
      }),
      alert("FluentbitReadsNoMore", "P1", {
        expr: `max by (cluster, pod, name) (fluentbit_input_ingestion_paused{${shipper}}) == 1`,
        for: "5m",
        missed: "log records are lost as the kubelet rotates",
        summary: "A shipper has stopped reading logs",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} has not read the logs of {{ $labels.name }} for 5 minutes (value {{ $value }}); what the kubelet rotates away meanwhile is lost.",
      }),
      alert("FluentbitShipsNothing", "P1", {
        expr: `sum by (cluster) (rate(fluentbit_output_proc_records_total{${shipper}}[15m])) == 0 and on (cluster) sum by (cluster) (rate(fluentbit_input_records_total{${shipper}}[15m])) > 0`,
        for: "15m",
        missed: "a cluster has no logs",
        summary: "A cluster's logs do not arrive",
        description: "The shippers of {{ $labels.cluster }} read log records and get {{ $value }} a second through.",
      }),
    ],
  },
];
