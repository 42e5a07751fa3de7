import { dashboard, type Dashboard, type PanelOptions } from "./dashboard.ts";

const agent = 'job="prometheus-agent", cluster=~"$cluster"';
const receive = 'job="thanos-receive", cluster=~"$cluster"';

/** From the agents' queues to the receivers' volumes, in the order in which samples travel. */
export function writePath(datasource: string): Dashboard {
  return dashboard({ uid: "write-path", title: "Write path", datasource, panels: [...agentPanels, ...receiverPanels] });
}

const agentPanels: readonly PanelOptions[] = [
  {
    title: "Remote-write lag",
    description: "How far behind the clock the newest sample is that the centre has acknowledged.",
    expr: 'cluster:prometheus_remote_storage_lag_seconds:max{cluster=~"$cluster"}',
    legend: "{{cluster}} {{remote_name}}",
    unit: "s",
  },
  {
    title: "Samples pending",
    description: "Samples that wait in the agents' queues.",
    expr: 'cluster:prometheus_remote_storage_samples_pending:sum{cluster=~"$cluster"}',
    legend: "{{cluster}} {{remote_name}}",
    unit: "short",
  },
  {
    title: "Samples refused",
    description: "Share of samples that the centre refused for good; each is lost.",
    expr: 'cluster:prometheus_remote_storage_samples_failed:ratio_rate5m{cluster=~"$cluster"}',
    legend: "{{cluster}} {{remote_name}}",
    unit: "percentunit",
  },
  {
    title: "Agents' active series",
    description: "What the series budget of a cluster is held against.",
    expr: `sum by (cluster) (prometheus_agent_active_series{${agent}})`,
    legend: "{{cluster}}",
    unit: "short",
  },
  {
    title: "Agents' memory",
    description: "Resident memory; the limit follows from the series budget and the queues.",
    expr: `max by (cluster) (process_resident_memory_bytes{${agent}})`,
    legend: "{{cluster}}",
    unit: "bytes",
  },
];

const receiverPanels: readonly PanelOptions[] = [
  {
    title: "Replication success",
    description: "Share of the copies between receivers that succeeded.",
    expr: 'cluster:thanos_receive_replications:success_ratio_rate5m{cluster=~"$cluster"}',
    legend: "{{cluster}}",
    unit: "percentunit",
  },
  {
    title: "Head series by tenant",
    description: "Series in the receivers' memory, each counted in every copy.",
    expr: `sum by (tenant) (prometheus_tsdb_head_series{${receive}})`,
    legend: "{{tenant}}",
    unit: "short",
  },
  {
    title: "Blocks waiting on disk",
    description: "Blocks that the receivers hold; they grow when uploads stall.",
    expr: 'cluster:prometheus_tsdb_blocks_loaded:sum{cluster=~"$cluster"}',
    legend: "{{tenant}}",
    unit: "short",
  },
  {
    title: "Remote-write answers",
    description:
      "Requests that the receivers answer, by status: 409 is a sample that came twice or too late, 429 a limit, 5xx a missing quorum.",
    expr: `sum by (code) (rate(http_requests_total{${receive}, handler="receive"}[5m]))`,
    legend: "{{code}}",
    unit: "reqps",
  },
  {
    title: "Receivers' memory",
    description: "Resident memory of each receiver.",
    expr: `max by (pod) (process_resident_memory_bytes{${receive}})`,
    legend: "{{pod}}",
    unit: "bytes",
  },
  {
    title: "Ring configurations",
    description: "Different hashrings in use; more than one for longer than a refresh sends samples to the wrong receivers.",
    expr: `count by (cluster) (count_values by (cluster) ("hash", thanos_receive_config_hash{${receive}}))`,
    legend: "{{cluster}}",
    unit: "short",
  },
  {
    title: "Failed uploads",
    description: "Blocks that could not be uploaded, each hour; they stay on the receivers' volumes until they are.",
    expr: `sum by (pod) (increase(thanos_shipper_upload_failures_total{${receive}}[1h]))`,
    legend: "{{pod}}",
    unit: "short",
  },
];
