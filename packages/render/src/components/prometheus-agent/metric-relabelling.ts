import type { ClusterContext } from "../../component-definition.ts";
import type { RelabelStep } from "./relabel-step.ts";
import { renameSteps } from "./reserved-labels.ts";

/** The `metric_relabel_configs` of every job: what it leaves out, and the labels that the platform writes itself. */
export function metricRelabelling(context: ClusterContext) {
  const renamed = renameSteps(context);
  return {
    kubelet: renamed,
    cadvisor: [...cadvisor, ...renamed],
    apiServer: [...apiServer, ...renamed],
    nodeExporter: renamed,
    kubeStateMetrics: renamed,
    components: renamed,
    annotatedPods: renamed,
  };
}

const cadvisor: readonly RelabelStep[] = [
  // Series of the pause container and of cgroups above a pod count the same usage once more.
  {
    source_labels: ["__name__", "container"],
    regex:
      "container_(blkio|cpu|file|fs|hugetlb|last|llc|memory|oom|perf|pressure|processes|referenced|sockets|spec|start|tasks|threads|ulimits)(_.*)?;(POD)?",
    action: "drop",
  },
  {
    source_labels: ["__name__"],
    regex: "container_(tasks_state|memory_failures_total|blkio_device_usage_total|network_tcp6?_usage_total|network_udp6?_usage_total)",
    action: "drop",
  },
  { regex: "id|name", action: "labeldrop" },
];

const apiServer: readonly RelabelStep[] = [
  {
    source_labels: ["__name__"],
    regex:
      "apiserver_request_(duration|sli_duration|slo_duration)_seconds_bucket|apiserver_(response_sizes|watch_events_sizes)_bucket|etcd_request_duration_seconds_bucket",
    action: "drop",
  },
];
