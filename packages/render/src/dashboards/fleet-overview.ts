import { dashboard, type Dashboard } from "./dashboard.ts";

/** Who is heard, and how much of it. */
export function fleetOverview(datasource: string): Dashboard {
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
