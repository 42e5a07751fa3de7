import { graph, stat, table, type BoardOptions } from "@thanos-fleet/dashboards";

/** Age of an agent's newest sample by cluster; `up` itself stays for five minutes after an agent's end. */
const age = 'time() - max by (cluster) (max_over_time(timestamp(up{job="prometheus-agent", cluster=~"$cluster"})[12h:1m]))';

/** Where one looks first: who is silent, what fires, and which cluster to open. */
export const fleetOverview: BoardOptions = {
  uid: "fleet-overview",
  order: 10,
  title: "Fleet overview",
  description: "Who is heard, what fires, and where to look next.",
  clusters: "several",
  rows: [
    {
      title: "Now",
      panels: [
        stat({
          title: "Clusters heard",
          description: "Clusters whose agent has reported within five minutes.",
          width: 4,
          expr: 'count(count by (cluster) (up{job="prometheus-agent", cluster=~"$cluster"}))',
          unit: "short",
        }),
        stat({
          title: "Silent clusters",
          description:
            "Clusters that were heard in the last twelve hours and have not been for five minutes. If all are silent, look at the receivers first.",
          width: 4,
          expr: `count(${age} > 300) or vector(0)`,
          unit: "short",
          limits: { red: 1 },
          opens: "write-path",
        }),
        stat({
          title: "P0 alerts",
          description: "Pages that fire now.",
          width: 4,
          expr: 'count(ALERTS{alertstate="firing", severity="P0"}) or vector(0)',
          unit: "short",
          limits: { red: 1 },
          opens: "alerts",
        }),
        stat({
          title: "All alerts",
          description: "Alerts of any severity that fire now.",
          width: 4,
          expr: 'count(ALERTS{alertstate="firing"}) or vector(0)',
          unit: "short",
          limits: { orange: 1, red: 10 },
          opens: "alerts",
        }),
        stat({
          title: "Targets down",
          description: "Scrape targets that do not answer.",
          width: 4,
          about: "namespaces",
          expr: 'count(up{cluster=~"$cluster"} == 0) or vector(0)',
          unit: "short",
          limits: { orange: 1, red: 10 },
          opens: "agents",
        }),
        stat({
          title: "Longest lag",
          description: "How far behind the clock the slowest agent's remote write is.",
          width: 4,
          expr: 'max(cluster:prometheus_remote_storage_lag_seconds:max{cluster=~"$cluster"})',
          unit: "s",
          limits: { orange: 60, red: 300 },
          opens: "write-path",
        }),
      ],
    },
    {
      title: "Clusters",
      panels: [
        table({
          title: "Last heard",
          description: "Age of the newest sample of each cluster's agent in the last twelve hours, the oldest first.",
          width: 8,
          expr: `sort_desc(${age})`,
          columns: ["cluster"],
          value: "age",
          unit: "s",
          limits: { orange: 60, red: 300 },
          opens: "cluster",
        }),
        table({
          title: "Firing",
          description: "What fires now, and where.",
          width: 16,
          expr: 'max by (severity, alertname, cluster) (ALERTS{alertstate="firing"})',
          columns: ["severity", "alertname", "cluster"],
          opens: "cluster",
        }),
        graph({
          title: "Targets answering",
          description: "Share of scrape targets that answer.",
          width: 12,
          about: "namespaces",
          queries: [
            {
              expr: 'sum by (cluster) (up{cluster=~"$cluster"}) / count by (cluster) (up{cluster=~"$cluster"})',
              legend: "{{cluster}}",
            },
          ],
          unit: "percentunit",
          max: 1,
        }),
        graph({
          title: "Active series",
          description: "Series that each cluster's agents keep; what the series budget is held against.",
          width: 12,
          queries: [
            {
              expr: 'sum by (cluster) (prometheus_agent_active_series{job="prometheus-agent", cluster=~"$cluster"})',
              legend: "{{cluster}}",
            },
          ],
          unit: "short",
        }),
      ],
    },
    {
      title: "Load",
      panels: [
        graph({
          title: "Nodes' processors",
          description: "Share of the nodes' processors that is busy.",
          width: 8,
          queries: [
            {
              expr: '1 - avg by (cluster) (rate(node_cpu_seconds_total{job="node-exporter", mode="idle", cluster=~"$cluster"}[$__rate_interval]))',
              legend: "{{cluster}}",
            },
          ],
          unit: "percentunit",
          max: 1,
          limits: { orange: 0.8, red: 0.95 },
        }),
        graph({
          title: "Nodes' memory",
          description: "Share of the nodes' memory that is in use.",
          width: 8,
          queries: [
            {
              expr: '1 - sum by (cluster) (node_memory_MemAvailable_bytes{job="node-exporter", cluster=~"$cluster"}) / sum by (cluster) (node_memory_MemTotal_bytes{job="node-exporter", cluster=~"$cluster"})',
              legend: "{{cluster}}",
            },
          ],
          unit: "percentunit",
          max: 1,
          limits: { orange: 0.85, red: 0.95 },
        }),
        graph({
          title: "Pods not ready",
          description: "Running pods that are not ready.",
          width: 8,
          about: "namespaces",
          queries: [
            {
              expr: 'sum by (cluster) (kube_pod_status_ready{job="kube-state-metrics", condition="false", cluster=~"$cluster"} and on (cluster, namespace, pod) kube_pod_status_phase{job="kube-state-metrics", phase="Running"} == 1)',
              legend: "{{cluster}}",
            },
          ],
          unit: "short",
        }),
      ],
    },
  ],
};
