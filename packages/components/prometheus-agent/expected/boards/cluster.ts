import { perMinute, perSecond, type ExpectedBoard, type ExpectedPanel } from "../../../src/expected/expected-panel.ts";
import { firingAlerts, objectsOfAll, ofAll, upOfAll } from "../../../src/expected/board-series.ts";

const node = 'job="node-exporter", node="a"';

/** Of each namespace that is shown, under the labels of its pod. */
function ofNamespaces(labels: string, value: number): Readonly<Record<string, number>> {
  return { [`{namespace="apps"${labels}}`]: value, [`{namespace="team-ns"${labels}}`]: value };
}

const usedOf = (name: string, value: number) => ({
  [`kubelet_volume_stats_${name}_bytes{job="kubelet", namespace="apps", persistentvolumeclaim="a"}`]: value,
});

const nodePanels: readonly ExpectedPanel[] = [
  {
    title: "Processors",
    legend: "{{node}}",
    unit: "percentunit",
    series: {
      [`node_cpu_seconds_total{${node}, cpu="0", mode="idle"}`]: perSecond(0.25),
      [`node_cpu_seconds_total{${node}, cpu="1", mode="idle"}`]: perSecond(0.5),
      [`node_cpu_seconds_total{${node}, cpu="1", mode="user"}`]: perSecond(0.5),
    },
    shows: { '{node="a"}': 0.625 },
  },
  {
    title: "Memory",
    legend: "{{node}}",
    unit: "percentunit",
    series: { [`node_memory_MemAvailable_bytes{${node}}`]: 25, [`node_memory_MemTotal_bytes{${node}}`]: 100 },
    shows: { '{node="a"}': 0.75 },
  },
  {
    title: "Fullest file system",
    legend: "{{node}}",
    unit: "percentunit",
    series: {
      [`node_filesystem_avail_bytes{${node}, mountpoint="/", fstype="ext4"}`]: 75,
      [`node_filesystem_size_bytes{${node}, mountpoint="/", fstype="ext4"}`]: 100,
      [`node_filesystem_avail_bytes{${node}, mountpoint="/data", fstype="xfs"}`]: 50,
      [`node_filesystem_size_bytes{${node}, mountpoint="/data", fstype="xfs"}`]: 100,
      [`node_filesystem_avail_bytes{${node}, mountpoint="/run", fstype="tmpfs"}`]: 1,
      [`node_filesystem_size_bytes{${node}, mountpoint="/run", fstype="tmpfs"}`]: 100,
    },
    shows: { '{node="a"}': 0.5 },
  },
  {
    title: "Network in",
    legend: "{{node}}",
    unit: "Bps",
    series: {
      [`node_network_receive_bytes_total{${node}, device="eth0"}`]: perSecond(100),
      [`node_network_receive_bytes_total{${node}, device="eth1"}`]: perSecond(50),
      [`node_network_receive_bytes_total{${node}, device="veth1"}`]: perSecond(7),
      [`node_network_receive_bytes_total{${node}, device="lo"}`]: perSecond(9),
    },
    shows: { '{node="a"}': 150 },
  },
  {
    title: "Disks busy",
    legend: "{{node}} {{device}}",
    unit: "percentunit",
    series: { [`node_disk_io_time_seconds_total{${node}, device="sda"}`]: perSecond(0.5) },
    shows: { '{node="a", device="sda"}': 0.5 },
  },
  {
    title: "Waiting for memory",
    legend: "{{node}}",
    unit: "percentunit",
    series: { [`node_pressure_memory_waiting_seconds_total{${node}}`]: perSecond(0.5) },
    shows: { '{node="a"}': 0.5 },
  },
];

const podPanels: readonly ExpectedPanel[] = [
  {
    title: "Processor time by namespace",
    legend: "{{namespace}}",
    unit: "short",
    series: {
      ...ofAll("container_cpu_usage_seconds_total", 'job="cadvisor", pod="a", container="x"', perSecond(0.5)),
      'container_cpu_usage_seconds_total{job="cadvisor", namespace="apps", pod="a", container=""}': perSecond(5),
    },
    shows: ofNamespaces("", 0.5),
  },
  {
    title: "Memory by namespace",
    legend: "{{namespace}}",
    unit: "bytes",
    series: {
      ...ofAll("container_memory_working_set_bytes", 'job="cadvisor", pod="a", container="x"', 100),
      'container_memory_working_set_bytes{job="cadvisor", namespace="apps", pod="a", container=""}': 500,
    },
    shows: ofNamespaces("", 100),
  },
  {
    title: "Restarts",
    legend: "{{namespace}} {{pod}}",
    unit: "short",
    series: {
      ...objectsOfAll("kube_pod_container_status_restarts_total", 'pod="a", container="x"', perMinute(1)),
      'kube_pod_container_status_restarts_total{job="kube-state-metrics", namespace="apps", pod="quiet", container="x"}': perMinute(0),
    },
    shows: ofNamespaces(', pod="a"', 60),
  },
  {
    title: "Killed for memory",
    legend: "{{namespace}} {{pod}}",
    unit: "short",
    series: {
      ...ofAll("container_oom_events_total", 'job="cadvisor", pod="a", container="x"', perMinute(1)),
      'container_oom_events_total{job="cadvisor", namespace="apps", pod="a", container=""}': perMinute(5),
      'container_oom_events_total{job="cadvisor", namespace="apps", pod="quiet", container="x"}': perMinute(0),
    },
    shows: ofNamespaces(', pod="a"', 60),
  },
  {
    title: "Throttled",
    legend: "{{namespace}} {{pod}}",
    unit: "percentunit",
    series: {
      ...ofAll("container_cpu_cfs_throttled_periods_total", 'job="cadvisor", pod="a", container="x"', perSecond(1)),
      ...ofAll("container_cpu_cfs_periods_total", 'job="cadvisor", pod="a", container="x"', perSecond(4)),
    },
    shows: ofNamespaces(', pod="a"', 0.25),
  },
  {
    title: "Volumes",
    legend: "{{namespace}} {{persistentvolumeclaim}}",
    unit: "percentunit",
    series: {
      ...ofAll("kubelet_volume_stats_used_bytes", 'job="kubelet", persistentvolumeclaim="a"', 75),
      ...ofAll("kubelet_volume_stats_capacity_bytes", 'job="kubelet", persistentvolumeclaim="a"', 100),
    },
    shows: ofNamespaces(', persistentvolumeclaim="a"', 0.75),
  },
  {
    title: "Replicas missing",
    legend: "{{namespace}} {{deployment}}",
    unit: "short",
    series: {
      ...objectsOfAll("kube_deployment_status_replicas_unavailable", 'deployment="a"', 2),
      'kube_deployment_status_replicas_unavailable{job="kube-state-metrics", namespace="apps", deployment="whole"}': 0,
    },
    shows: ofNamespaces(', deployment="a"', 2),
  },
  {
    title: "Replicas missing",
    legend: "{{namespace}} {{statefulset}}",
    unit: "short",
    series: {
      ...objectsOfAll("kube_statefulset_replicas", 'statefulset="a"', 3),
      ...objectsOfAll("kube_statefulset_status_replicas_ready", 'statefulset="a"', 1),
      'kube_statefulset_replicas{job="kube-state-metrics", namespace="apps", statefulset="whole"}': 3,
      'kube_statefulset_status_replicas_ready{job="kube-state-metrics", namespace="apps", statefulset="whole"}': 3,
    },
    shows: ofNamespaces(', statefulset="a"', 2),
  },
];

export const cluster: ExpectedBoard = {
  file: "cluster.json",
  clusters: "one",
  panels: [
    { title: "Alerts", unit: "short", colours: "green 1 orange 5 red", series: firingAlerts, shows: { "{}": 2 }, silent: 0 },
    { title: "Targets down", unit: "short", colours: "green 1 orange 5 red", ...upOfAll, shows: { "{}": 2 }, silent: 0 },
    {
      title: "Nodes not ready",
      unit: "short",
      colours: "green 1 red",
      series: {
        'kube_node_status_condition{job="kube-state-metrics", node="a", condition="Ready", status="true"}': 0,
        'kube_node_status_condition{job="kube-state-metrics", node="b", condition="Ready", status="true"}': 1,
        'kube_node_status_condition{job="kube-state-metrics", node="b", condition="Ready", status="false"}': 0,
        'kube_node_status_condition{job="kube-state-metrics", node="b", condition="DiskPressure", status="true"}': 0,
      },
      shows: { "{}": 1 },
      silent: 0,
    },
    {
      title: "Pods not running",
      unit: "short",
      colours: "green 1 orange 10 red",
      series: {
        ...objectsOfAll("kube_pod_status_phase", 'pod="a", phase="Pending"', 1),
        'kube_pod_status_phase{job="kube-state-metrics", namespace="apps", pod="b", phase="Failed"}': 1,
        'kube_pod_status_phase{job="kube-state-metrics", namespace="apps", pod="c", phase="Running"}': 1,
        'kube_pod_status_phase{job="kube-state-metrics", namespace="apps", pod="d", phase="Succeeded"}': 1,
      },
      shows: { "{}": 3 },
      silent: 0,
    },
    {
      title: "Remote-write lag",
      unit: "s",
      colours: "green 60 orange 300 red",
      series: {
        'cluster:prometheus_remote_storage_lag_seconds:max{remote_name="a"}': 30,
        'cluster:prometheus_remote_storage_lag_seconds:max{remote_name="b"}': 10,
      },
      shows: { "{}": 30 },
    },
    {
      title: "Fullest volume",
      unit: "percentunit",
      colours: "green 0.75 orange 0.9 red",
      series: {
        ...usedOf("used", 75),
        ...usedOf("capacity", 100),
        'kubelet_volume_stats_used_bytes{job="kubelet", namespace="apps", persistentvolumeclaim="b"}': 25,
        'kubelet_volume_stats_capacity_bytes{job="kubelet", namespace="apps", persistentvolumeclaim="b"}': 100,
      },
      shows: { "{}": 0.75 },
    },
    ...nodePanels,
    ...podPanels,
    {
      title: "Requests",
      legend: "{{code}}",
      unit: "reqps",
      series: {
        'apiserver_request_total{job="kube-apiserver", instance="1", code="200", verb="GET"}': perSecond(1),
        'apiserver_request_total{job="kube-apiserver", instance="2", code="200", verb="LIST"}': perSecond(2),
      },
      shows: { '{code="200"}': 3 },
    },
    {
      title: "In flight",
      legend: "{{request_kind}}",
      unit: "short",
      series: {
        'apiserver_current_inflight_requests{job="kube-apiserver", instance="1", request_kind="mutating"}': 3,
        'apiserver_current_inflight_requests{job="kube-apiserver", instance="2", request_kind="mutating"}': 4,
      },
      shows: { '{request_kind="mutating"}': 7 },
    },
  ],
};
