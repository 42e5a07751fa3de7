import { inCentre, perMinute, perSecond, type ExpectedBoard, type ExpectedPanel } from "../../../src/expected/expected-panel.ts";

const shipper = 'job="fluentbit", pod="a"';
const store = 'job="opensearch-exporter"';
const claims = 'job="kubelet", namespace="monitoring"';

/** A rate of the shippers, summed by cluster. */
function shipped(title: string, metric: string, options: { readonly unit: string; readonly legend?: string }): ExpectedPanel {
  return {
    title,
    legend: options.legend ?? "{{cluster}}",
    unit: options.unit,
    series: { [`${metric}{${shipper}, name="x"}`]: perSecond(1), [`${metric}{job="fluentbit", pod="b", name="x"}`]: perSecond(2) },
    shows: { '{cluster="c1"}': 3 },
  };
}

const volumes = {
  [`kubelet_volume_stats_used_bytes{${claims}, persistentvolumeclaim="data-opensearch-0"}`]: 50,
  [`kubelet_volume_stats_capacity_bytes{${claims}, persistentvolumeclaim="data-opensearch-0"}`]: 100,
  [`kubelet_volume_stats_used_bytes{${claims}, persistentvolumeclaim="grafana"}`]: 90,
  [`kubelet_volume_stats_capacity_bytes{${claims}, persistentvolumeclaim="grafana"}`]: 100,
  ['kubelet_volume_stats_used_bytes{job="kubelet", namespace="apps", persistentvolumeclaim="data-opensearch-0"}']: 80,
  ['kubelet_volume_stats_capacity_bytes{job="kubelet", namespace="apps", persistentvolumeclaim="data-opensearch-0"}']: 100,
};

function ofPods(metric: string, value: ExpectedPanel["series"][string]) {
  return {
    [`${metric}{job="cadvisor", namespace="monitoring", pod="opensearch-0", container="opensearch"}`]: value,
    [`${metric}{job="cadvisor", namespace="monitoring", pod="opensearch-0", container=""}`]: perSecond(9),
    [`${metric}{job="cadvisor", namespace="monitoring", pod="grafana-0", container="grafana"}`]: perSecond(9),
    [`${metric}{job="cadvisor", namespace="apps", pod="opensearch-0", container="opensearch"}`]: perSecond(9),
  };
}

const storePanels: readonly ExpectedPanel[] = [
  {
    title: "OpenSearch pods ready",
    unit: "short",
    colours: "red 2 orange 3 green",
    series: {
      'kube_statefulset_status_replicas_ready{job="kube-state-metrics", namespace="monitoring", statefulset="opensearch"}': 3,
      'kube_statefulset_status_replicas_ready{job="kube-state-metrics", namespace="monitoring", statefulset="alertmanager"}': 2,
      'kube_statefulset_status_replicas_ready{job="kube-state-metrics", namespace="apps", statefulset="opensearch"}': 5,
    },
    shows: { "{}": 3 },
  },
  { title: "Fullest volume", unit: "percentunit", colours: "green 0.75 orange 0.85 red", series: volumes, shows: { "{}": 0.5 } },
  {
    title: "Volumes",
    legend: "{{persistentvolumeclaim}}",
    unit: "percentunit",
    colours: "green 0.75 orange 0.85 red",
    series: volumes,
    shows: { '{persistentvolumeclaim="data-opensearch-0"}': 0.5 },
  },
  {
    title: "Memory",
    legend: "{{pod}}",
    unit: "bytes",
    series: ofPods("container_memory_working_set_bytes", 100),
    shows: { '{pod="opensearch-0"}': 100 },
  },
  {
    title: "Processors",
    legend: "{{pod}}",
    unit: "short",
    series: ofPods("container_cpu_usage_seconds_total", perSecond(0.5)),
    shows: { '{pod="opensearch-0"}': 0.5 },
  },
  {
    title: "Health",
    unit: "short",
    colours: "green 1 orange 2 red",
    // Yellow is worse than green, and red the worst.
    series: {
      [`elasticsearch_cluster_health_status{${store}, color="green"}`]: 0,
      [`elasticsearch_cluster_health_status{${store}, color="yellow"}`]: 0,
      [`elasticsearch_cluster_health_status{${store}, color="red"}`]: 1,
    },
    shows: { "{}": 2 },
  },
  {
    title: "Nodes",
    unit: "short",
    colours: "red 2 orange 3 green",
    series: { [`elasticsearch_cluster_health_number_of_nodes{${store}}`]: 3 },
    shows: { "{}": 3 },
  },
  {
    title: "Shards without a place",
    unit: "short",
    colours: "green 1 orange 20 red",
    series: { [`elasticsearch_cluster_health_unassigned_shards{${store}}`]: 4 },
    shows: { "{}": 4 },
  },
  {
    title: "Tasks that wait",
    unit: "short",
    colours: "green 10 orange 100 red",
    series: { [`elasticsearch_cluster_health_number_of_pending_tasks{${store}}`]: 5 },
    shows: { "{}": 5 },
  },
  {
    title: "Heap",
    legend: "{{name}}",
    unit: "percentunit",
    colours: "green 0.75 orange 0.9 red",
    series: {
      [`elasticsearch_jvm_memory_used_bytes{${store}, name="n", area="heap"}`]: 50,
      [`elasticsearch_jvm_memory_max_bytes{${store}, name="n", area="heap"}`]: 100,
      [`elasticsearch_jvm_memory_used_bytes{${store}, name="n", area="non-heap"}`]: 90,
      [`elasticsearch_jvm_memory_max_bytes{${store}, name="n", area="non-heap"}`]: 100,
    },
    shows: { '{name="n"}': 0.5 },
  },
  {
    title: "Records indexed",
    legend: "{{name}}",
    unit: "ops",
    series: { [`elasticsearch_indices_indexing_index_total{${store}, name="n", host="1"}`]: perSecond(3) },
    shows: { '{name="n"}': 3 },
  },
  {
    title: "Requests turned away",
    legend: "{{name}} {{type}}",
    unit: "ops",
    series: {
      [`elasticsearch_thread_pool_rejected_count{${store}, name="n", type="write"}`]: perSecond(3),
      [`elasticsearch_thread_pool_rejected_count{${store}, name="n", type="get"}`]: perSecond(0),
    },
    shows: { '{name="n", type="write"}': 3 },
  },
];

export const logs: ExpectedBoard = {
  file: "logs.json",
  clusters: "several",
  panels: [
    {
      title: "Shippers down",
      unit: "short",
      colours: "green 1 orange 3 red",
      series: { [`up{${shipper}}`]: 0, 'up{job="fluentbit", pod="b"}': 1 },
      shows: { "{}": 1 },
      silent: 0,
    },
    {
      title: "Records dropped",
      unit: "short",
      colours: "green 1 orange 1000 red",
      series: {
        [`fluentbit_output_dropped_records_total{${shipper}, name="x"}`]: perMinute(1),
        'fluentbit_output_dropped_records_total{job="fluentbit", pod="b", name="x"}': perMinute(2),
      },
      shows: { "{}": 180 },
    },
    shipped("Records read", "fluentbit_input_records_total", { unit: "ops" }),
    shipped("Records shipped", "fluentbit_output_proc_records_total", { unit: "ops" }),
    shipped("Bytes shipped", "fluentbit_output_proc_bytes_total", { unit: "Bps" }),
    shipped("Errors and retries", "fluentbit_output_errors_total", { unit: "ops", legend: "{{cluster}} errors" }),
    shipped("Errors and retries", "fluentbit_output_retries_total", { unit: "ops", legend: "{{cluster}} retries" }),
    shipped("Records dropped", "fluentbit_output_dropped_records_total", { unit: "ops" }),
    {
      title: "Chunks on disk",
      legend: "{{cluster}}",
      unit: "short",
      series: { [`fluentbit_storage_fs_chunks{${shipper}}`]: 3, 'fluentbit_storage_fs_chunks{job="fluentbit", pod="b"}': 4 },
      shows: { '{cluster="c1"}': 7 },
    },
    // The log store is one, whatever clusters are chosen.
    ...storePanels.map((panel) => inCentre(panel)),
  ],
};
