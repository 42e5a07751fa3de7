import { graph, stat, type BoardOptions, type Row } from "@thanos-fleet/dashboards";

const shipper = 'job="fluentbit", cluster=~"$cluster"';
/** The store of logs as Kubernetes sees it. */
const search = 'namespace="monitoring", statefulset="opensearch"';
const searchVolumes = 'job="kubelet", namespace="monitoring", persistentvolumeclaim=~".*opensearch.*"';

/** OpenSearch's own account of itself; who shows its pods and volumes needs it too, since they are there with it. */
const searchExporterJob = "opensearch-exporter";
const needs = [searchExporterJob];

/** Log records from the nodes to OpenSearch. */
export const logs: BoardOptions = {
  uid: "logs",
  order: 60,
  title: "Logs",
  description: "Log records from the nodes to OpenSearch, and the room that is left for them.",
  clusters: "several",
  rows: [now(), shippersRow(), storeRow(), searchRow()],
};

function now(): Row {
  return {
    title: "Now",
    panels: [
      stat({
        title: "Shippers down",
        description: "Fluent Bit pods that do not answer: their nodes' logs are not shipped.",
        width: 6,
        expr: `count(up{${shipper}} == 0) or vector(0)`,
        unit: "short",
        limits: { orange: 1, red: 3 },
        opens: "agents",
      }),
      stat({
        title: "Records dropped",
        description: "Records that were given up in the last hour; each is lost.",
        width: 6,
        expr: `sum(increase(fluentbit_output_dropped_records_total{${shipper}}[1h]))`,
        unit: "short",
        limits: { orange: 1, red: 1000 },
      }),
      stat({
        title: "OpenSearch pods ready",
        needs,
        description: "Pods of OpenSearch that are ready; with fewer than two it cannot elect a manager.",
        width: 6,
        expr: `sum(kube_statefulset_status_replicas_ready{job="kube-state-metrics", ${search}})`,
        unit: "short",
        limits: { red: 2, orange: 3 },
      }),
      stat({
        title: "Fullest volume",
        needs,
        description: "Share in use of OpenSearch's fullest volume; above 95 percent it makes indices read-only.",
        width: 6,
        expr: `max(kubelet_volume_stats_used_bytes{${searchVolumes}} / kubelet_volume_stats_capacity_bytes{${searchVolumes}})`,
        unit: "percentunit",
        limits: { orange: 0.75, red: 0.85 },
      }),
    ],
  };
}

function shippersRow(): Row {
  return {
    title: "Shippers",
    panels: [
      graph({
        title: "Records read",
        description: "Records that the shippers read, each second.",
        width: 8,
        unit: "ops",
        queries: [{ expr: `sum by (cluster) (rate(fluentbit_input_records_total{${shipper}}[$__rate_interval]))`, legend: "{{cluster}}" }],
      }),
      graph({
        title: "Records shipped",
        description: "Records that OpenSearch has taken, each second. Less than is read, for long, fills the buffers.",
        width: 8,
        unit: "ops",
        queries: [
          { expr: `sum by (cluster) (rate(fluentbit_output_proc_records_total{${shipper}}[$__rate_interval]))`, legend: "{{cluster}}" },
        ],
      }),
      graph({
        title: "Bytes shipped",
        description: "Size of the records that OpenSearch has taken, each second.",
        width: 8,
        unit: "Bps",
        queries: [
          { expr: `sum by (cluster) (rate(fluentbit_output_proc_bytes_total{${shipper}}[$__rate_interval]))`, legend: "{{cluster}}" },
        ],
      }),
      graph({
        title: "Errors and retries",
        description: "Chunks that met an error and chunks that are sent once more, each second.",
        width: 8,
        unit: "ops",
        queries: [
          { expr: `sum by (cluster) (rate(fluentbit_output_errors_total{${shipper}}[$__rate_interval]))`, legend: "{{cluster}} errors" },
          { expr: `sum by (cluster) (rate(fluentbit_output_retries_total{${shipper}}[$__rate_interval]))`, legend: "{{cluster}} retries" },
        ],
      }),
      graph({
        title: "Records dropped",
        description: "Records that were given up, each second; each is lost.",
        width: 8,
        unit: "ops",
        queries: [
          { expr: `sum by (cluster) (rate(fluentbit_output_dropped_records_total{${shipper}}[$__rate_interval]))`, legend: "{{cluster}}" },
        ],
      }),
      graph({
        title: "Chunks on disk",
        description: "Chunks that wait in the nodes' buffers; they grow while OpenSearch is out of reach.",
        width: 8,
        unit: "short",
        queries: [{ expr: `sum by (cluster) (fluentbit_storage_fs_chunks{${shipper}})`, legend: "{{cluster}}" }],
      }),
    ],
  };
}

function storeRow(): Row {
  const containers = 'job="cadvisor", namespace="monitoring", pod=~"opensearch-.*", container!=""';
  return {
    title: "OpenSearch",
    panels: [
      graph({
        title: "Volumes",
        needs,
        description: "Share in use of each volume.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `max by (persistentvolumeclaim) (kubelet_volume_stats_used_bytes{${searchVolumes}} / kubelet_volume_stats_capacity_bytes{${searchVolumes}})`,
            legend: "{{persistentvolumeclaim}}",
          },
        ],
        limits: { orange: 0.75, red: 0.85 },
      }),
      graph({
        title: "Memory",
        needs,
        description: "Working set of each pod; it contains the heap and what is outside of it.",
        width: 8,
        unit: "bytes",
        queries: [{ expr: `sum by (pod) (container_memory_working_set_bytes{${containers}})`, legend: "{{pod}}" }],
      }),
      graph({
        title: "Processors",
        needs,
        description: "Processors that each pod uses.",
        width: 8,
        unit: "short",
        queries: [{ expr: `sum by (pod) (rate(container_cpu_usage_seconds_total{${containers}}[$__rate_interval]))`, legend: "{{pod}}" }],
      }),
    ],
  };
}

function searchRow(): Row {
  const exporter = `job="${searchExporterJob}"`;
  return {
    title: "OpenSearch by its own account",
    panels: [
      stat({
        title: "Health",
        description:
          "0: every shard has its copies; 1: some copies are missing; 2: some shards have none, and their records cannot be read.",
        width: 6,
        expr: `2 * max(elasticsearch_cluster_health_status{${exporter}, color="red"}) + max(elasticsearch_cluster_health_status{${exporter}, color="yellow"})`,
        unit: "short",
        limits: { orange: 1, red: 2 },
      }),
      stat({
        title: "Nodes",
        description: "Nodes that are together.",
        width: 6,
        expr: `max(elasticsearch_cluster_health_number_of_nodes{${exporter}})`,
        unit: "short",
        limits: { red: 2, orange: 3 },
      }),
      stat({
        title: "Shards without a place",
        description: "Shards and copies of shards that no node holds.",
        width: 6,
        expr: `max(elasticsearch_cluster_health_unassigned_shards{${exporter}})`,
        unit: "short",
        limits: { orange: 1, red: 20 },
      }),
      stat({
        title: "Tasks that wait",
        description: "Changes of the cluster that its manager has not come to yet.",
        width: 6,
        expr: `max(elasticsearch_cluster_health_number_of_pending_tasks{${exporter}})`,
        unit: "short",
        limits: { orange: 10, red: 100 },
      }),
      graph({
        title: "Heap",
        description: "Share in use of each node's heap; above three quarters for long it mostly collects garbage.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `max by (name) (elasticsearch_jvm_memory_used_bytes{${exporter}, area="heap"} / elasticsearch_jvm_memory_max_bytes{${exporter}, area="heap"})`,
            legend: "{{name}}",
          },
        ],
        limits: { orange: 0.75, red: 0.9 },
      }),
      graph({
        title: "Records indexed",
        description: "Records that each node indexes, copies included, each second.",
        width: 8,
        unit: "ops",
        queries: [
          { expr: `sum by (name) (rate(elasticsearch_indices_indexing_index_total{${exporter}}[$__rate_interval]))`, legend: "{{name}}" },
        ],
      }),
      graph({
        title: "Requests turned away",
        description: "Requests that a full queue turned away, by kind of work, each second; the shippers send them once more.",
        width: 8,
        unit: "ops",
        queries: [
          {
            expr: `sum by (name, type) (rate(elasticsearch_thread_pool_rejected_count{${exporter}}[$__rate_interval])) > 0`,
            legend: "{{name}} {{type}}",
          },
        ],
      }),
    ],
  };
}
