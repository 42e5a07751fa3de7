import { graph, stat, type BoardOptions, type Row } from "@thanos-fleet/dashboards";

const agent = 'job="prometheus-agent", cluster=~"$cluster"';
const receive = 'job="thanos-receive"';

/** From the agents' queues to the receivers' volumes, in the order in which samples travel. */
export const writePath: BoardOptions = {
  uid: "write-path",
  order: 30,
  title: "Write path",
  description:
    "From the agents' queues over the receivers to the bucket, in the order in which samples travel. The choice of clusters holds for the agents; the receivers are one.",
  clusters: "several",
  rows: [now(), agentsRow(), frontRow(), storageRow()],
};

function now(): Row {
  return {
    title: "Now",
    panels: [
      stat({
        title: "Longest lag",
        description: "How far behind the clock the slowest agent's newest acknowledged sample is.",
        width: 4,
        expr: 'max(cluster:prometheus_remote_storage_lag_seconds:max{cluster=~"$cluster"})',
        unit: "s",
        limits: { orange: 60, red: 300 },
      }),
      stat({
        title: "Receivers",
        description: "Receivers that answer. With one down writes go on; with two down nothing new is stored.",
        width: 4,
        expr: `sum(up{${receive}})`,
        unit: "short",
        limits: { red: 2, orange: 3 },
      }),
      stat({
        title: "Replication",
        description: "Share of the copies between receivers that succeed.",
        width: 4,
        expr: "min(cluster:thanos_receive_replications:success_ratio_rate5m)",
        unit: "percentunit",
        limits: { red: 0.99, orange: 0.999 },
      }),
      stat({
        title: "Samples refused",
        description: "Share of the samples that the centre refuses for good; each is lost.",
        width: 4,
        expr: 'max(cluster:prometheus_remote_storage_samples_failed:ratio_rate5m{cluster=~"$cluster"})',
        unit: "percentunit",
        limits: { orange: 0.0001, red: 0.01 },
      }),
      stat({
        title: "Ring configurations",
        description: "Different hashrings in use; more than one for longer than a refresh sends samples to the wrong receivers.",
        width: 4,
        expr: `count(count_values("hash", thanos_receive_config_hash{${receive}}))`,
        unit: "short",
        limits: { red: 2 },
      }),
      stat({
        title: "Upload failures",
        description: "Blocks that could not be uploaded in the last hour; they stay on the receivers' volumes until they are.",
        width: 4,
        expr: `sum(increase(thanos_shipper_upload_failures_total{${receive}}[1h]))`,
        unit: "short",
        limits: { orange: 1, red: 10 },
        opens: "read-path",
      }),
    ],
  };
}

function agentsRow(): Row {
  const byRemote = "{{cluster}} {{remote_name}}";
  return {
    title: "Agents",
    panels: [
      graph({
        title: "Lag",
        description: "How far behind the clock the newest acknowledged sample is.",
        width: 8,
        unit: "s",
        queries: [{ expr: 'cluster:prometheus_remote_storage_lag_seconds:max{cluster=~"$cluster"}', legend: byRemote }],
        limits: { orange: 60, red: 300 },
      }),
      graph({
        title: "Samples pending",
        description: "Samples that wait in the agents' queues; a full queue stops reading the log of what was scraped.",
        width: 8,
        unit: "short",
        queries: [{ expr: 'cluster:prometheus_remote_storage_samples_pending:sum{cluster=~"$cluster"}', legend: byRemote }],
      }),
      graph({
        title: "Samples sent",
        description: "Samples that are handed over, each second.",
        width: 8,
        unit: "ops",
        queries: [
          {
            expr: `sum by (cluster, remote_name) (rate(prometheus_remote_storage_samples_total{${agent}}[$__rate_interval]))`,
            legend: byRemote,
          },
        ],
      }),
      graph({
        title: "Samples refused",
        description: "Share of samples that the centre refused for good; each is lost.",
        width: 8,
        unit: "percentunit",
        queries: [{ expr: 'cluster:prometheus_remote_storage_samples_failed:ratio_rate5m{cluster=~"$cluster"}', legend: byRemote }],
      }),
      graph({
        title: "Samples retried",
        description: "Samples that were sent once more after an answer that allows it, each second.",
        width: 8,
        unit: "ops",
        queries: [
          {
            expr: `sum by (cluster, remote_name) (rate(prometheus_remote_storage_samples_retried_total{${agent}}[$__rate_interval]))`,
            legend: byRemote,
          },
        ],
      }),
      graph({
        title: "Shards",
        description: "Shards in use, and how many there may be; at the limit an agent cannot catch up faster.",
        width: 8,
        unit: "short",
        queries: [
          { expr: `max by (cluster, remote_name) (prometheus_remote_storage_shards{${agent}})`, legend: byRemote },
          { expr: `max by (cluster, remote_name) (prometheus_remote_storage_shards_max{${agent}})`, legend: `${byRemote} limit` },
        ],
      }),
    ],
  };
}

function frontRow(): Row {
  return {
    title: "Receivers: requests and copies",
    panels: [
      graph({
        title: "Answers",
        description:
          "Requests that the receivers answer, by status: 409 is a sample that came twice or too late, 429 a limit, 5xx a missing quorum.",
        width: 8,
        unit: "reqps",
        queries: [
          { expr: `sum by (code) (rate(http_requests_total{${receive}, handler="receive"}[$__rate_interval]))`, legend: "{{code}}" },
        ],
      }),
      graph({
        title: "Time to answer",
        description: "Time that 99 of 100 requests take at most.",
        width: 8,
        unit: "s",
        queries: [
          {
            expr: `histogram_quantile(0.99, sum by (le, pod) (rate(http_request_duration_seconds_bucket{${receive}, handler="receive"}[$__rate_interval])))`,
            legend: "{{pod}}",
          },
        ],
        limits: { orange: 2, red: 5 },
      }),
      graph({
        title: "Samples by tenant",
        description: "Samples of each tenant that come in, each second; what was refused has a status other than 200.",
        width: 8,
        unit: "ops",
        queries: [
          {
            expr: `sum by (tenant, code) (rate(thanos_receive_write_samples_sum{${receive}}[$__rate_interval]))`,
            legend: "{{tenant}} {{code}}",
          },
        ],
      }),
      graph({
        title: "Copies",
        description: "Copies between receivers, by result.",
        width: 8,
        unit: "ops",
        queries: [
          { expr: `sum by (result) (rate(thanos_receive_replications_total{${receive}}[$__rate_interval]))`, legend: "{{result}}" },
        ],
      }),
      graph({
        title: "Forwarded",
        description: "Requests that receivers hand to each other, by result.",
        width: 8,
        unit: "ops",
        queries: [
          {
            expr: `sum by (pod, result) (rate(thanos_receive_forward_requests_total{${receive}}[$__rate_interval]))`,
            legend: "{{pod}} {{result}}",
          },
        ],
      }),
      graph({
        title: "Waiting to forward",
        description: "Time that 99 of 100 requests wait at most for a worker that forwards them.",
        width: 8,
        unit: "s",
        queries: [
          {
            expr: `histogram_quantile(0.99, sum by (le, pod) (rate(thanos_receive_forward_delay_seconds_bucket{${receive}}[$__rate_interval])))`,
            legend: "{{pod}}",
          },
        ],
      }),
    ],
  };
}

function storageRow(): Row {
  return {
    title: "Receivers: storage",
    panels: [
      graph({
        title: "Head series by tenant",
        description: "Series in the receivers' memory, each counted in every copy.",
        width: 8,
        unit: "short",
        queries: [{ expr: `sum by (tenant) (prometheus_tsdb_head_series{${receive}})`, legend: "{{tenant}}" }],
      }),
      graph({
        title: "Memory",
        description: "Resident memory of each receiver.",
        width: 8,
        unit: "bytes",
        queries: [{ expr: `max by (pod) (process_resident_memory_bytes{${receive}})`, legend: "{{pod}}" }],
      }),
      graph({
        title: "Refused by age",
        description: "Samples that are too old or out of their tenant's window, each second.",
        width: 8,
        unit: "ops",
        queries: [
          {
            expr: `sum by (tenant) (rate(prometheus_tsdb_too_old_samples_total{${receive}}[$__rate_interval]))`,
            legend: "{{tenant}} too old",
          },
          {
            expr: `sum by (tenant) (rate(prometheus_tsdb_out_of_bound_samples_total{${receive}}[$__rate_interval]))`,
            legend: "{{tenant}} out of bounds",
          },
        ],
      }),
      graph({
        title: "Blocks on disk",
        description: "Blocks that the receivers hold; they grow when uploads stall.",
        width: 8,
        unit: "short",
        queries: [{ expr: "sum by (tenant) (cluster:prometheus_tsdb_blocks_loaded:sum)", legend: "{{tenant}}" }],
      }),
      graph({
        title: "Uploads",
        description: "Blocks that reach the bucket and that fail to, each hour.",
        width: 8,
        unit: "short",
        queries: [
          { expr: `sum by (tenant) (increase(thanos_shipper_uploads_total{${receive}}[1h]))`, legend: "{{tenant}}" },
          { expr: `sum by (tenant) (increase(thanos_shipper_upload_failures_total{${receive}}[1h]))`, legend: "{{tenant}} failed" },
        ],
      }),
      graph({
        title: "Volumes",
        description: "Share in use of the receivers' volumes.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: 'max by (persistentvolumeclaim) (kubelet_volume_stats_used_bytes{job="kubelet", persistentvolumeclaim=~".*thanos-receive.*"} / kubelet_volume_stats_capacity_bytes{job="kubelet", persistentvolumeclaim=~".*thanos-receive.*"})',
            legend: "{{persistentvolumeclaim}}",
          },
        ],
        limits: { orange: 0.75, red: 0.9 },
      }),
    ],
  };
}
