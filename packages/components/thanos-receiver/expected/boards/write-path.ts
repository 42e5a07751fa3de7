import {
  inCentre,
  perMinute,
  perSecond,
  secondsLong,
  type ExpectedBoard,
  type ExpectedPanel,
  type Sample,
} from "../../../src/expected/expected-panel.ts";

const receive = 'job="thanos-receive", pod="a"';
const second = 'job="thanos-receive", pod="b"';
const agent = 'job="prometheus-agent", pod="a", remote_name="r"';
const remote = '{cluster="c1", remote_name="r"}';

/** Two receivers of which each says its part. */
function both(metric: string, labels: string, value: Sample): Readonly<Record<string, Sample>> {
  return { [`${metric}{${receive}${labels}}`]: value, [`${metric}{${second}${labels}}`]: value };
}

/** A query about the agents, one series each remote write. */
function ofAgents(
  title: string,
  options: Pick<ExpectedPanel, "unit" | "legend"> & { readonly metric: string; readonly value: Sample; readonly shows: number },
): ExpectedPanel {
  const { metric, value, shows, unit, legend = "{{cluster}} {{remote_name}}" } = options;
  return { title, legend, unit, series: { [`${metric}{${agent}}`]: value }, shows: { [remote]: shows } };
}

/** A recorded series, which is the agents' too. */
function recorded(title: string, metric: string, options: Pick<ExpectedPanel, "unit" | "colours">): ExpectedPanel {
  const series = `${metric}{remote_name="r"}`;
  const shows = { [`${metric}{cluster="c1", remote_name="r"}`]: 0.25 };
  return { title, legend: "{{cluster}} {{remote_name}}", ...options, series: { [series]: 0.25 }, shows };
}

/** The receivers are one, whatever clusters are chosen. */
const receivers: readonly ExpectedPanel[] = [
  {
    title: "Receivers",
    unit: "short",
    colours: "red 2 orange 3 green",
    series: { [`up{${receive}}`]: 1, [`up{${second}}`]: 0 },
    shows: { "{}": 1 },
  },
  {
    title: "Replication",
    unit: "percentunit",
    colours: "red 0.99 orange 0.999 green",
    series: {
      'cluster:thanos_receive_replications:success_ratio_rate5m{pod="a"}': 0.5,
      'cluster:thanos_receive_replications:success_ratio_rate5m{pod="b"}': 1,
    },
    shows: { "{}": 0.5 },
  },
  {
    title: "Ring configurations",
    unit: "short",
    colours: "green 2 red",
    series: {
      [`thanos_receive_config_hash{${receive}}`]: 11,
      [`thanos_receive_config_hash{${second}}`]: 12,
      'thanos_receive_config_hash{job="thanos-receive", pod="c"}': 12,
    },
    shows: { "{}": 2 },
  },
  {
    title: "Upload failures",
    unit: "short",
    colours: "green 1 orange 10 red",
    series: both("thanos_shipper_upload_failures_total", ', tenant="t"', perMinute(1)),
    shows: { "{}": 120 },
  },
  {
    title: "Answers",
    legend: "{{code}}",
    unit: "reqps",
    series: {
      ...both("http_requests_total", ', handler="receive", code="200"', perSecond(1)),
      ...both("http_requests_total", ', handler="other", code="200"', perSecond(9)),
    },
    shows: { '{code="200"}': 2 },
  },
  {
    title: "Time to answer",
    legend: "{{pod}}",
    unit: "s",
    colours: "green 2 orange 5 red",
    series: {
      ...secondsLong(`http_request_duration_seconds_bucket{${receive}, handler="receive"}`),
      [`http_request_duration_seconds_bucket{${receive}, handler="other", le="1"}`]: perSecond(9),
    },
    shows: { '{pod="a"}': 1.99 },
  },
  {
    title: "Samples by tenant",
    legend: "{{tenant}} {{code}}",
    unit: "ops",
    series: both("thanos_receive_write_samples_sum", ', tenant="t", code="200"', perSecond(1)),
    shows: { '{tenant="t", code="200"}': 2 },
  },
  {
    title: "Copies",
    legend: "{{result}}",
    unit: "ops",
    series: both("thanos_receive_replications_total", ', result="success"', perSecond(1)),
    shows: { '{result="success"}': 2 },
  },
  {
    title: "Forwarded",
    legend: "{{pod}} {{result}}",
    unit: "ops",
    series: both("thanos_receive_forward_requests_total", ', result="success"', perSecond(1)),
    shows: { '{pod="a", result="success"}': 1, '{pod="b", result="success"}': 1 },
  },
  {
    title: "Waiting to forward",
    legend: "{{pod}}",
    unit: "s",
    series: secondsLong(`thanos_receive_forward_delay_seconds_bucket{${receive}}`),
    shows: { '{pod="a"}': 1.99 },
  },
  {
    title: "Head series by tenant",
    legend: "{{tenant}}",
    unit: "short",
    series: both("prometheus_tsdb_head_series", ', tenant="t"', 10),
    shows: { '{tenant="t"}': 20 },
  },
  {
    title: "Memory",
    legend: "{{pod}}",
    unit: "bytes",
    series: { [`process_resident_memory_bytes{${receive}}`]: 100 },
    shows: { '{pod="a"}': 100 },
  },
  {
    title: "Refused by age",
    legend: "{{tenant}} too old",
    unit: "ops",
    series: both("prometheus_tsdb_too_old_samples_total", ', tenant="t"', perSecond(1)),
    shows: { '{tenant="t"}': 2 },
  },
  {
    title: "Refused by age",
    legend: "{{tenant}} out of bounds",
    unit: "ops",
    series: both("prometheus_tsdb_out_of_bound_samples_total", ', tenant="t"', perSecond(1)),
    shows: { '{tenant="t"}': 2 },
  },
  {
    title: "Blocks on disk",
    legend: "{{tenant}}",
    unit: "short",
    series: {
      'cluster:prometheus_tsdb_blocks_loaded:sum{tenant="t", pod="a"}': 3,
      'cluster:prometheus_tsdb_blocks_loaded:sum{tenant="t", pod="b"}': 4,
    },
    shows: { '{tenant="t"}': 7 },
  },
  {
    title: "Uploads",
    legend: "{{tenant}}",
    unit: "short",
    series: both("thanos_shipper_uploads_total", ', tenant="t"', perMinute(1)),
    shows: { '{tenant="t"}': 120 },
  },
  {
    title: "Uploads",
    legend: "{{tenant}} failed",
    unit: "short",
    series: both("thanos_shipper_upload_failures_total", ', tenant="t"', perMinute(1)),
    shows: { '{tenant="t"}': 120 },
  },
  {
    title: "Volumes",
    legend: "{{persistentvolumeclaim}}",
    unit: "percentunit",
    colours: "green 0.75 orange 0.9 red",
    series: {
      'kubelet_volume_stats_used_bytes{job="kubelet", persistentvolumeclaim="data-thanos-receive-0"}': 50,
      'kubelet_volume_stats_capacity_bytes{job="kubelet", persistentvolumeclaim="data-thanos-receive-0"}': 100,
      'kubelet_volume_stats_used_bytes{job="kubelet", persistentvolumeclaim="grafana"}': 90,
      'kubelet_volume_stats_capacity_bytes{job="kubelet", persistentvolumeclaim="grafana"}': 100,
    },
    shows: { '{persistentvolumeclaim="data-thanos-receive-0"}': 0.5 },
  },
];

export const writePath: ExpectedBoard = {
  file: "write-path.json",
  clusters: "several",
  panels: [
    {
      title: "Longest lag",
      unit: "s",
      colours: "green 60 orange 300 red",
      series: {
        'cluster:prometheus_remote_storage_lag_seconds:max{remote_name="a"}': 30,
        'cluster:prometheus_remote_storage_lag_seconds:max{remote_name="b"}': 10,
      },
      shows: { "{}": 30 },
    },
    {
      title: "Samples refused",
      unit: "percentunit",
      colours: "green 0.0001 orange 0.01 red",
      series: {
        'cluster:prometheus_remote_storage_samples_failed:ratio_rate5m{remote_name="a"}': 0.25,
        'cluster:prometheus_remote_storage_samples_failed:ratio_rate5m{remote_name="b"}': 0.125,
      },
      shows: { "{}": 0.25 },
    },
    recorded("Lag", "cluster:prometheus_remote_storage_lag_seconds:max", { unit: "s", colours: "green 60 orange 300 red" }),
    recorded("Samples pending", "cluster:prometheus_remote_storage_samples_pending:sum", { unit: "short" }),
    recorded("Samples refused", "cluster:prometheus_remote_storage_samples_failed:ratio_rate5m", { unit: "percentunit" }),
    ofAgents("Samples sent", { unit: "ops", metric: "prometheus_remote_storage_samples_total", value: perSecond(5), shows: 5 }),
    ofAgents("Samples retried", { unit: "ops", metric: "prometheus_remote_storage_samples_retried_total", value: perSecond(5), shows: 5 }),
    ofAgents("Shards", { unit: "short", metric: "prometheus_remote_storage_shards", value: 2, shows: 2 }),
    ofAgents("Shards", {
      unit: "short",
      metric: "prometheus_remote_storage_shards_max",
      value: 4,
      shows: 4,
      legend: "{{cluster}} {{remote_name}} limit",
    }),
    ...receivers.map((panel) => inCentre(panel)),
  ],
};
