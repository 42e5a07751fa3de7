import { graph, stat, type BoardOptions, type GraphOptions, type PanelOf, type Row } from "@thanos-fleet/dashboards";

const here = 'cluster="$cluster"';
const nodes = `job="node-exporter", ${here}`;
const objects = `job="kube-state-metrics", ${here}`;
const containers = `job="cadvisor", ${here}`;
/** Mounts that hold no data of their own. */
const realFileSystems = 'fstype!~"tmpfs|overlay|squashfs|ramfs|nsfs"';

/** One cluster from its nodes to its pods. */
export const cluster: BoardOptions = {
  uid: "cluster",
  order: 20,
  title: "Cluster",
  description: "One cluster: its nodes, pods, volumes and API server.",
  clusters: "one",
  rows: [now(), nodesRow(), podsRow(), controlPlaneRow()],
};

function now(): Row {
  return {
    title: "Now",
    panels: [
      stat({
        title: "Alerts",
        description: "Alerts that fire for this cluster.",
        width: 4,
        expr: `count(ALERTS{alertstate="firing", ${here}}) or vector(0)`,
        unit: "short",
        limits: { orange: 1, red: 5 },
        opens: "alerts",
      }),
      stat({
        title: "Targets down",
        description: "Scrape targets of the cluster that do not answer.",
        width: 4,
        about: "namespaces",
        expr: `count(up{${here}} == 0) or vector(0)`,
        unit: "short",
        limits: { orange: 1, red: 5 },
        opens: "agents",
      }),
      stat({
        title: "Nodes not ready",
        description: "Nodes whose Ready condition is not true.",
        width: 4,
        expr: `count(kube_node_status_condition{${objects}, condition="Ready", status="true"} == 0) or vector(0)`,
        unit: "short",
        limits: { red: 1 },
      }),
      stat({
        title: "Pods not running",
        description: "Pods that wait, failed or are not known of.",
        width: 4,
        about: "namespaces",
        expr: `sum(kube_pod_status_phase{${objects}, phase=~"Pending|Failed|Unknown"}) or vector(0)`,
        unit: "short",
        limits: { orange: 1, red: 10 },
      }),
      stat({
        title: "Remote-write lag",
        description: "How far behind the clock the newest acknowledged sample of this cluster is.",
        width: 4,
        expr: `max(cluster:prometheus_remote_storage_lag_seconds:max{${here}})`,
        unit: "s",
        limits: { orange: 60, red: 300 },
        opens: "write-path",
      }),
      stat({
        title: "Fullest volume",
        description: "Share in use of the fullest persistent volume.",
        width: 4,
        expr: `max(kubelet_volume_stats_used_bytes{job="kubelet", ${here}} / kubelet_volume_stats_capacity_bytes{job="kubelet", ${here}})`,
        unit: "percentunit",
        limits: { orange: 0.75, red: 0.9 },
      }),
    ],
  };
}

function nodesRow(): Row {
  return {
    title: "Nodes",
    panels: [
      graph({
        title: "Processors",
        description: "Share of each node's processors that is busy.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `1 - avg by (node) (rate(node_cpu_seconds_total{${nodes}, mode="idle"}[$__rate_interval]))`,
            legend: "{{node}}",
          },
        ],
      }),
      graph({
        title: "Memory",
        description: "Share of each node's memory that is in use.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `1 - max by (node) (node_memory_MemAvailable_bytes{${nodes}}) / max by (node) (node_memory_MemTotal_bytes{${nodes}})`,
            legend: "{{node}}",
          },
        ],
      }),
      graph({
        title: "Fullest file system",
        description: "Share in use of each node's fullest file system.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `max by (node) (1 - node_filesystem_avail_bytes{${nodes}, ${realFileSystems}} / node_filesystem_size_bytes{${nodes}, ${realFileSystems}})`,
            legend: "{{node}}",
          },
        ],
      }),
      graph({
        title: "Network in",
        description: "What each node receives over its own interfaces.",
        width: 8,
        unit: "Bps",
        queries: [
          {
            expr: `sum by (node) (rate(node_network_receive_bytes_total{${nodes}, device!~"lo|veth.*|lxc.*|cilium.*"}[$__rate_interval]))`,
            legend: "{{node}}",
          },
        ],
      }),
      graph({
        title: "Disks busy",
        description: "Share of the time in which each disk works on requests.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `max by (node, device) (rate(node_disk_io_time_seconds_total{${nodes}}[$__rate_interval]))`,
            legend: "{{node}} {{device}}",
          },
        ],
      }),
      graph({
        title: "Waiting for memory",
        description: "Share of the time in which some process of a node waits for memory.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `max by (node) (rate(node_pressure_memory_waiting_seconds_total{${nodes}}[$__rate_interval]))`,
            legend: "{{node}}",
          },
        ],
      }),
    ],
  };
}

/** A third of a row about what is in namespaces, those of teams included. */
function ofNamespaces(options: Omit<GraphOptions, "width" | "about">): PanelOf {
  return graph({ ...options, width: 8, about: "namespaces" });
}

function podsRow(): Row {
  return {
    title: "Pods",
    panels: [
      ofNamespaces({
        title: "Processor time by namespace",
        description: "Processors that the containers of a namespace use.",
        unit: "short",
        queries: [
          {
            expr: `sum by (namespace) (rate(container_cpu_usage_seconds_total{${containers}, container!=""}[$__rate_interval]))`,
            legend: "{{namespace}}",
          },
        ],
      }),
      ofNamespaces({
        title: "Memory by namespace",
        description: "Working set of a namespace's containers.",
        unit: "bytes",
        queries: [
          {
            expr: `sum by (namespace) (container_memory_working_set_bytes{${containers}, container!=""})`,
            legend: "{{namespace}}",
          },
        ],
      }),
      ofNamespaces({
        title: "Restarts",
        description: "Containers that started again in the last hour.",
        unit: "short",
        queries: [
          {
            expr: `sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{${objects}}[1h])) > 0`,
            legend: "{{namespace}} {{pod}}",
          },
        ],
      }),
      ofNamespaces({
        title: "Killed for memory",
        description: "Containers that the kernel ended for using more than their limit, in the last hour.",
        unit: "short",
        queries: [
          {
            expr: `sum by (namespace, pod) (increase(container_oom_events_total{${containers}, container!=""}[1h])) > 0`,
            legend: "{{namespace}} {{pod}}",
          },
        ],
      }),
      ofNamespaces({
        title: "Throttled",
        description: "Share of the periods in which a container was held back by its processor limit.",
        unit: "percentunit",
        queries: [
          {
            expr: `topk(10, sum by (namespace, pod) (rate(container_cpu_cfs_throttled_periods_total{${containers}}[$__rate_interval])) / sum by (namespace, pod) (rate(container_cpu_cfs_periods_total{${containers}}[$__rate_interval])))`,
            legend: "{{namespace}} {{pod}}",
          },
        ],
      }),
      ofNamespaces({
        title: "Volumes",
        description: "Share in use of each persistent volume.",
        unit: "percentunit",
        queries: [
          {
            expr: `max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes{job="kubelet", ${here}} / kubelet_volume_stats_capacity_bytes{job="kubelet", ${here}})`,
            legend: "{{namespace}} {{persistentvolumeclaim}}",
          },
        ],
      }),
    ],
  };
}

function controlPlaneRow(): Row {
  return {
    title: "API server",
    panels: [
      graph({
        title: "Requests",
        description: "Answers of the API server, by status.",
        width: 8,
        unit: "reqps",
        queries: [
          {
            expr: `sum by (code) (rate(apiserver_request_total{job="kube-apiserver", ${here}}[$__rate_interval]))`,
            legend: "{{code}}",
          },
        ],
      }),
      graph({
        title: "In flight",
        description: "Requests that the API server works on.",
        width: 8,
        unit: "short",
        queries: [
          {
            expr: `sum by (request_kind) (apiserver_current_inflight_requests{job="kube-apiserver", ${here}})`,
            legend: "{{request_kind}}",
          },
        ],
      }),
      graph({
        title: "Replicas missing",
        description: "Replicas that deployments and stateful sets should have and have not.",
        width: 8,
        about: "namespaces",
        unit: "short",
        queries: [
          {
            expr: `sum by (namespace, deployment) (kube_deployment_status_replicas_unavailable{${objects}}) > 0`,
            legend: "{{namespace}} {{deployment}}",
          },
          {
            expr: `sum by (namespace, statefulset) (kube_statefulset_replicas{${objects}} - kube_statefulset_status_replicas_ready{${objects}}) > 0`,
            legend: "{{namespace}} {{statefulset}}",
          },
        ],
      }),
    ],
  };
}
