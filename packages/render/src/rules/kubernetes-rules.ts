import { share } from "./expressions.ts";
import { alert, type RuleGroup } from "./rule-group.ts";

const state = 'job="kube-state-metrics"';

/** What runs in Kubernetes, and whether it runs as it should. */
export const kubernetesRules: readonly RuleGroup[] = [
  {
    name: "kubernetes.recording",
    rules: [
      {
        record: "cluster:kube_pod_running:count",
        about: "namespaces",
        expr: `sum by (cluster) (kube_pod_status_phase{${state}, phase="Running"})`,
        meaning: "running pods",
      },
      {
        record: "cluster:kube_node_ready:count",
        expr: `sum by (cluster) (kube_node_status_condition{${state}, condition="Ready", status="true"})`,
        meaning: "nodes that are ready",
      },
    ],
  },
  { name: "kubernetes.nodes", rules: nodeAlerts() },
  { name: "kubernetes.pods", rules: podAlerts() },
  { name: "kubernetes.workloads", rules: workloadAlerts() },
];

function nodeAlerts() {
  return [
    alert("NodeNotReady", "P1", {
      expr: `max by (cluster, node) (kube_node_status_condition{${state}, condition="Ready", status="true"}) == 0`,
      for: "10m",
      summary: "A node is not ready",
      description: "{{ $labels.node }} in {{ $labels.cluster }} has not been ready for 10 minutes (ready: {{ $value }}).",
    }),
    alert("NodeUnderPressure", "P1", {
      expr: `max by (cluster, node, condition) (kube_node_status_condition{${state}, condition=~"MemoryPressure|DiskPressure|PIDPressure", status="true"}) == 1`,
      for: "10m",
      summary: "A node evicts pods",
      description:
        "{{ $labels.node }} in {{ $labels.cluster }} has reported {{ $labels.condition }} for 10 minutes (condition: {{ $value }}) and evicts pods.",
    }),
    alert("ApiServerDown", "P1", {
      expr: 'sum by (cluster) (up{job="kube-apiserver"}) == 0',
      for: "5m",
      summary: "No API server answers the agent",
      description:
        "{{ $value }} API servers of {{ $labels.cluster }} answer. What runs goes on; nothing can be changed, and pods that move are lost to the agent.",
    }),
    alert("ApiServerErrors", "P1", {
      expr: `${share("cluster", 'apiserver_request_total{job="kube-apiserver", code=~"5.."}', 'apiserver_request_total{job="kube-apiserver"}')} > 0.05`,
      for: "10m",
      summary: "The API server answers with errors",
      description: "{{ $value | humanizePercentage }} of the requests to the API servers of {{ $labels.cluster }} fail.",
    }),
  ];
}

function podAlerts() {
  return [
    alert("PodCrashLooping", "P1", {
      about: "namespaces",
      expr: `max by (cluster, namespace, pod, container) (max_over_time(kube_pod_container_status_waiting_reason{${state}, reason="CrashLoopBackOff"}[5m])) > 0`,
      for: "15m",
      summary: "A container ends again and again",
      description:
        "{{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} in {{ $labels.cluster }} has been waiting for its next start, over and over, for 15 minutes (waiting: {{ $value }}).",
    }),
    alert("PodNotReady", "P1", {
      about: "namespaces",
      expr: `sum by (cluster, namespace, pod) (kube_pod_status_phase{${state}, phase=~"Pending|Unknown"}) > 0`,
      for: "30m",
      summary: "A pod does not come up",
      description:
        "{{ $labels.namespace }}/{{ $labels.pod }} in {{ $labels.cluster }} has been pending or unknown for 30 minutes (value {{ $value }}).",
    }),
    alert("ContainerOomKilled", "P1", {
      about: "namespaces",
      expr: `sum by (cluster, namespace, pod, container) (increase(kube_pod_container_status_restarts_total{${state}}[30m])) > 0 and on (cluster, namespace, pod, container) max by (cluster, namespace, pod, container) (kube_pod_container_status_last_terminated_reason{${state}, reason="OOMKilled"}) == 1`,
      for: "0s",
      summary: "A container was killed for memory",
      description:
        "{{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} in {{ $labels.cluster }} went over its memory limit and was restarted about {{ $value | humanize }} times in 30 minutes.",
    }),
    alert("ContainerMemoryNearLimit", "P1", {
      expr: `max by (cluster, namespace, pod, container) (container_memory_working_set_bytes{job="cadvisor", namespace=~"monitoring|monitoring-node", container!="", pod!~"prometheus-agent-.*"}) / on (cluster, namespace, pod, container) max by (cluster, namespace, pod, container) (kube_pod_container_resource_limits{${state}, resource="memory", namespace=~"monitoring|monitoring-node"}) > 0.9`,
      for: "15m",
      summary: "A container of the platform is close to its memory limit",
      description:
        "{{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} in {{ $labels.cluster }} uses {{ $value | humanizePercentage }} of its memory limit.",
    }),
  ];
}

function workloadAlerts() {
  return [
    alert("DeploymentUnavailable", "P1", {
      about: "namespaces",
      expr: `max by (cluster, namespace, deployment) (kube_deployment_spec_replicas{${state}} - kube_deployment_status_replicas_available{${state}}) > 0`,
      for: "15m",
      summary: "A Deployment has fewer pods than wanted",
      description:
        "{{ $value }} pods of Deployment {{ $labels.namespace }}/{{ $labels.deployment }} in {{ $labels.cluster }} have been missing for 15 minutes.",
    }),
    alert("StatefulSetUnavailable", "P1", {
      about: "namespaces",
      expr: `max by (cluster, namespace, statefulset) (kube_statefulset_replicas{${state}} - kube_statefulset_status_replicas_ready{${state}}) > 0`,
      for: "15m",
      summary: "A StatefulSet has fewer pods than wanted",
      description:
        "{{ $value }} pods of StatefulSet {{ $labels.namespace }}/{{ $labels.statefulset }} in {{ $labels.cluster }} have been missing for 15 minutes.",
    }),
    alert("DaemonSetUnavailable", "P1", {
      about: "namespaces",
      expr: `max by (cluster, namespace, daemonset) (kube_daemonset_status_desired_number_scheduled{${state}} - kube_daemonset_status_number_available{${state}}) > 0`,
      for: "15m",
      summary: "A DaemonSet does not run on every node",
      description:
        "DaemonSet {{ $labels.namespace }}/{{ $labels.daemonset }} has been missing on {{ $value }} nodes of {{ $labels.cluster }} for 15 minutes.",
    }),
    alert("JobFailed", "P2", {
      about: "namespaces",
      expr: `max by (cluster, namespace, job_name) (kube_job_failed{${state}, condition="true"}) > 0`,
      for: "15m",
      summary: "A Job failed",
      description: "Job {{ $labels.namespace }}/{{ $labels.job_name }} in {{ $labels.cluster }} has failed (failed: {{ $value }}).",
    }),
  ];
}
