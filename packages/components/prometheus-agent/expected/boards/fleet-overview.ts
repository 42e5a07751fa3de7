import { perSecond, type ExpectedBoard } from "../../../src/expected/expected-panel.ts";
import { firingAlerts, objectsOfAll, upOfAll } from "../../../src/expected/board-series.ts";

const agent = 'up{job="prometheus-agent", pod="a"}';

export const fleetOverview: ExpectedBoard = {
  file: "fleet-overview.json",
  clusters: "several",
  panels: [
    {
      title: "Clusters heard",
      unit: "short",
      colours: "blue",
      series: { [agent]: 1, 'up{job="prometheus-agent", pod="b"}': 1 },
      shows: { "{}": 1 },
    },
    { title: "Silent clusters", unit: "short", colours: "green 1 red", series: { [agent]: { ended: 1 } }, shows: { "{}": 1 }, silent: 0 },
    { title: "P0 alerts", unit: "short", colours: "green 1 red", series: firingAlerts, shows: { "{}": 1 }, silent: 0, everywhere: true },
    {
      title: "All alerts",
      unit: "short",
      colours: "green 1 orange 10 red",
      series: firingAlerts,
      shows: { "{}": 2 },
      silent: 0,
      everywhere: true,
    },
    { title: "Targets down", unit: "short", colours: "green 1 orange 10 red", ...upOfAll, shows: { "{}": 2 }, silent: 0 },
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
    { title: "Last heard", unit: "s", series: { [agent]: { ended: 1 } }, shows: { '{cluster="c1"}': 3600 } },
    {
      title: "Firing",
      unit: "none",
      series: firingAlerts,
      shows: { '{severity="P0", alertname="A", cluster="c1"}': 1, '{severity="P1", alertname="B", cluster="c1"}': 1 },
      everywhere: true,
    },
    { title: "Targets answering", legend: "{{cluster}}", unit: "percentunit", ...upOfAll, shows: { '{cluster="c1"}': 0.5 } },
    {
      title: "Active series",
      legend: "{{cluster}}",
      unit: "short",
      series: {
        'prometheus_agent_active_series{job="prometheus-agent", pod="a"}': 10,
        'prometheus_agent_active_series{job="prometheus-agent", pod="b"}': 5,
      },
      shows: { '{cluster="c1"}': 15 },
    },
    {
      title: "Nodes' processors",
      legend: "{{cluster}}",
      unit: "percentunit",
      colours: "green 0.8 orange 0.95 red",
      series: {
        'node_cpu_seconds_total{job="node-exporter", node="a", cpu="0", mode="idle"}': perSecond(0.25),
        'node_cpu_seconds_total{job="node-exporter", node="b", cpu="0", mode="idle"}': perSecond(0.5),
        'node_cpu_seconds_total{job="node-exporter", node="a", cpu="0", mode="user"}': perSecond(0.75),
      },
      shows: { '{cluster="c1"}': 0.625 },
    },
    {
      title: "Nodes' memory",
      legend: "{{cluster}}",
      unit: "percentunit",
      colours: "green 0.85 orange 0.95 red",
      series: {
        'node_memory_MemAvailable_bytes{job="node-exporter", node="a"}': 10,
        'node_memory_MemAvailable_bytes{job="node-exporter", node="b"}': 40,
        'node_memory_MemTotal_bytes{job="node-exporter", node="a"}': 100,
        'node_memory_MemTotal_bytes{job="node-exporter", node="b"}': 100,
      },
      shows: { '{cluster="c1"}': 0.75 },
    },
    {
      title: "Pods not ready",
      legend: "{{cluster}}",
      unit: "short",
      series: {
        ...objectsOfAll("kube_pod_status_ready", 'pod="a", condition="false"', 1),
        ...objectsOfAll("kube_pod_status_phase", 'pod="a", phase="Running"', { flag: 1 }),
        // A pod that has ended is not ready either.
        'kube_pod_status_ready{job="kube-state-metrics", namespace="apps", pod="done", condition="false"}': 1,
        'kube_pod_status_phase{job="kube-state-metrics", namespace="apps", pod="done", phase="Running"}': { flag: 0 },
        'kube_pod_status_ready{job="kube-state-metrics", namespace="apps", pod="b", condition="true"}': 1,
        'kube_pod_status_phase{job="kube-state-metrics", namespace="apps", pod="b", phase="Running"}': { flag: 1 },
      },
      shows: { '{cluster="c1"}': 2 },
    },
  ],
};
