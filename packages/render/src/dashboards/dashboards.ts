import { dashboard, type Dashboard } from "./dashboard.ts";

/** Every provisioned dashboard. */
export function dashboards(datasource: string): readonly Dashboard[] {
  return [writePath(datasource), fleetOverview(datasource)];
}

/** From the agents' queues to the receivers' heads, in the order in which samples travel. */
function writePath(datasource: string): Dashboard {
  const agent = 'job="prometheus-agent", cluster=~"$cluster"';
  const receive = 'job="thanos-receive", cluster=~"$cluster"';
  return dashboard({
    uid: "write-path",
    title: "Write path",
    datasource,
    panels: [
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
    ],
  });
}

/** Who is heard, and how much of it. */
function fleetOverview(datasource: string): Dashboard {
  return dashboard({
    uid: "fleet-overview",
    title: "Fleet overview",
    datasource,
    panels: [
      {
        title: "Targets answering",
        description: "Share of scrape targets that answer.",
        expr: 'sum by (cluster) (up{cluster=~"$cluster"}) / count by (cluster) (up{cluster=~"$cluster"})',
        legend: "{{cluster}}",
        unit: "percentunit",
      },
      {
        title: "Targets",
        description: "Scrape targets of each cluster; a cluster that is not heard has none.",
        expr: 'count by (cluster) (up{cluster=~"$cluster"})',
        legend: "{{cluster}}",
        unit: "short",
      },
      {
        title: "Nodes' CPU",
        description: "Share of the nodes' processors that is busy.",
        expr: '1 - avg by (cluster) (rate(node_cpu_seconds_total{job="node-exporter", mode="idle", cluster=~"$cluster"}[5m]))',
        legend: "{{cluster}}",
        unit: "percentunit",
      },
      {
        title: "Nodes' memory",
        description: "Share of the nodes' memory that is in use.",
        expr: '1 - sum by (cluster) (node_memory_MemAvailable_bytes{job="node-exporter", cluster=~"$cluster"}) / sum by (cluster) (node_memory_MemTotal_bytes{job="node-exporter", cluster=~"$cluster"})',
        legend: "{{cluster}}",
        unit: "percentunit",
      },
      {
        title: "Pods not ready",
        description: "Running pods that are not ready.",
        expr: 'sum by (cluster, namespace) (kube_pod_status_ready{job="kube-state-metrics", condition="false", cluster=~"$cluster"} and on (cluster, namespace, pod) kube_pod_status_phase{job="kube-state-metrics", phase="Running"} == 1)',
        legend: "{{cluster}} {{namespace}}",
        unit: "short",
      },
      {
        title: "Log records shipped",
        description: "Records that Fluent Bit has delivered, each second.",
        expr: 'sum by (cluster) (rate(fluentbit_output_proc_records_total{job="fluentbit", cluster=~"$cluster"}[5m]))',
        legend: "{{cluster}}",
        unit: "ops",
      },
    ],
  });
}
