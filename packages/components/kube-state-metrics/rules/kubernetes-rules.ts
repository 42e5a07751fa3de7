import { grown, share } from "../../src/rules/expressions.ts";
import { beyondLostNodes, explainedByLostNodes, lostNodes, lostNodesExpr, lostPods, lostPodsExpr } from "../../src/rules/lost-nodes.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const state = 'job="kube-state-metrics"';
const pod = "cluster, namespace, pod";

const job = "cluster, namespace, job_name";
// A failed Job of a CronJob stays for as many runs as its history has; a later run that succeeded is what counts.
const startOfRun = `max by (cluster, namespace, job_name, cronjob) (label_replace(kube_job_owner{${state}, owner_kind="CronJob"}, "cronjob", "$1", "owner_name", "(.+)")) * on (${job}) group_left () max by (${job}) (kube_job_status_start_time{${state}})`;
const failedBeforeSuccess = `(${startOfRun} < on (cluster, namespace, cronjob) group_left () max by (cluster, namespace, cronjob) (kube_cronjob_status_last_successful_time{${state}}))`;

const deployments = { kind: "ReplicaSet", label: "deployment", owner: "(.+)-[^-]+" };
const statefulSets = { kind: "StatefulSet", label: "statefulset" };
const daemonSets = { kind: "DaemonSet", label: "daemonset" };
const unavailableReplicas = `kube_deployment_spec_replicas{${state}} - kube_deployment_status_replicas_available{${state}}`;
const unreadyReplicas = `kube_statefulset_replicas{${state}} - kube_statefulset_status_replicas_ready{${state}}`;
const unavailableNodes = `kube_daemonset_status_desired_number_scheduled{${state}} - kube_daemonset_status_number_available{${state}}`;

const ofDaemonSet = "cluster, namespace, daemonset";
/** Where a pod is added before the old one goes, every node has one that is available while the new ones fail. */
const failingDaemons = `count by (${ofDaemonSet}) (label_replace(kube_pod_owner{${state}, owner_kind="DaemonSet"}, "daemonset", "$1", "owner_name", "(.+)") and on (cluster, namespace, pod) kube_pod_status_ready{${state}, condition="true"} == 0 unless on (cluster, namespace, pod) ${lostPods})`;

/**
 * A Deployment says itself that it makes no progress. Of the others there are pods of an older revision, and some pod is not
 * ready: where all are, an update strategy waits for people (`OnDelete`, a partition). An evicted pod of a lost node is of no
 * revision until the node is back, and a rollout that waits for it alone is that node's matter.
 */
const stuckRollouts = [
  named("Deployment", "deployment", `max by (cluster, namespace, deployment) (kube_deployment_status_condition{${state}, condition="Progressing", status="false"}) > 0 unless on (cluster, namespace, deployment) ${explainedByLostNodes(unavailableReplicas, deployments)}`), // prettier-ignore
  named("StatefulSet", "statefulset", `(${beyondLostNodes(`kube_statefulset_replicas{${state}} - kube_statefulset_status_replicas_updated{${state}}`, statefulSets)}) and on (cluster, namespace, statefulset) (${beyondLostNodes(unreadyReplicas, statefulSets)})`), // prettier-ignore
  named("DaemonSet", "daemonset", `(${beyondLostNodes(`kube_daemonset_status_desired_number_scheduled{${state}} - kube_daemonset_status_updated_number_scheduled{${state}}`, daemonSets)}) and on (${ofDaemonSet}) (${beyondLostNodes(unavailableNodes, daemonSets)} or ${failingDaemons})`), // prettier-ignore
];

function named(kind: string, label: string, expr: string): string {
  return `label_replace(${expr}, "workload", "${kind} $1", "${label}", "(.+)")`;
}

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
      {
        record: lostNodes,
        expr: lostNodesExpr,
        meaning: "1 for each node that is not ready",
      },
      {
        record: lostPods,
        about: "namespaces",
        expr: lostPodsExpr,
        meaning: "1 for each pod on a node that is not ready",
      },
    ],
  },
  { name: "kubernetes.nodes", rules: nodeAlerts() },
  { name: "kubernetes.pods", rules: podAlerts() },
  { name: "kubernetes.workloads", rules: workloadAlerts() },
  { name: "kubernetes.limits", rules: limitAlerts() },
  { name: "kubernetes.watching", rules: [objectsNotWatched()] },
];

function nodeAlerts() {
  return [
    alert("NodeNotReady", "P1", {
      expr: `max by (cluster, node) (kube_node_status_condition{${state}, condition="Ready", status="true"}) == 0`,
      for: "5m",
      missed: "what ran there is down or not replaced",
      keep_firing_for: "9m",
      summary: "A node is not ready",
      description: "{{ $labels.node }} in {{ $labels.cluster }} has not been ready for 5 minutes (ready: {{ $value }}).",
    }),
    alert("NodeUnderPressure", "P1", {
      expr: `max by (cluster, node, condition) (kube_node_status_condition{${state}, condition=~"MemoryPressure|DiskPressure|PIDPressure", status="true"}) == 1`,
      for: "10m",
      missed: "pods are evicted",
      summary: "A node evicts pods",
      description:
        "{{ $labels.node }} in {{ $labels.cluster }} has reported {{ $labels.condition }} for 10 minutes (condition: {{ $value }}) and evicts pods.",
    }),
    alert("ApiServerDown", "P1", {
      expr: 'sum by (cluster) (up{job="kube-apiserver"}) == 0',
      for: "5m",
      missed: "nothing in the cluster can be changed or healed",
      summary: "No API server answers the agent",
      description:
        "{{ $value }} API servers of {{ $labels.cluster }} answer. What runs goes on; nothing can be changed, and pods that move are lost to the agent.",
    }),
    alert("ApiServerErrors", "P1", {
      expr: `${share("cluster", 'apiserver_request_total{job="kube-apiserver", code=~"5.."}', 'apiserver_request_total{job="kube-apiserver"}')} > 0.05`,
      for: "10m",
      missed: "changes and controllers fail",
      summary: "The API server answers with errors",
      description: "{{ $value | humanizePercentage }} of the requests to the API servers of {{ $labels.cluster }} fail.",
    }),
    alert("EtcdRequestsFailing", "P1", {
      expr: `${share("cluster", 'etcd_request_errors_total{job="kube-apiserver"}', 'etcd_requests_total{job="kube-apiserver"}')} > 0.05`,
      for: "10m",
      missed: "nothing in the cluster can be changed, and etcd may be losing its quorum",
      summary: "The API server's store answers with errors",
      description: "{{ $value | humanizePercentage }} of the requests of the API servers of {{ $labels.cluster }} to etcd fail.",
    }),
    alert("ApiServiceUnavailable", "P1", {
      expr: 'max by (cluster, name) (aggregator_unavailable_apiservice{job="kube-apiserver"}) == 1',
      for: "15m",
      missed: "whatever asks this API fails: autoscaling, deletion of namespaces",
      summary: "An API behind the API server does not answer",
      description: "{{ $labels.name }} in {{ $labels.cluster }} has been unavailable for 15 minutes (value {{ $value }}).",
    }),
    ...certificateAlerts(),
  ];
}

function podAlerts() {
  return [
    alert("PodCrashLooping", "P1", {
      about: "namespaces",
      expr: `max by (cluster, namespace, pod, container) (max_over_time(kube_pod_container_status_waiting_reason{${state}, reason="CrashLoopBackOff"}[5m])) > 0`,
      for: "15m",
      missed: "what the container does is not done",
      summary: "A container ends again and again",
      description:
        "{{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} in {{ $labels.cluster }} has been waiting for its next start, over and over, for 15 minutes (waiting: {{ $value }}).",
    }),
    alert("PodNotReady", "P1", {
      about: "namespaces",
      expr: `(sum by (${pod}) (kube_pod_status_phase{${state}, phase=~"Pending|Unknown"}) > 0 or max by (${pod}) (kube_pod_status_ready{${state}, condition="false"}) > 0 and on (${pod}) max by (${pod}) (kube_pod_status_phase{${state}, phase="Running"}) > 0) unless on (${pod}) ${lostPods}`,
      for: "30m",
      missed: "the pod answers no requests",
      summary: "A pod is not ready",
      description:
        "{{ $labels.namespace }}/{{ $labels.pod }} in {{ $labels.cluster }} has been pending, unknown, or running and not ready for 30 minutes (value {{ $value }}).",
    }),
    alert("ContainerOomKilled", "P1", {
      about: "namespaces",
      expr: `sum by (cluster, namespace, pod, container) (increase(kube_pod_container_status_restarts_total{${state}}[30m])) > 0 and on (cluster, namespace, pod, container) max by (cluster, namespace, pod, container) (kube_pod_container_status_last_terminated_reason{${state}, reason="OOMKilled"}) == 1`,
      for: "0s",
      event: "a restart is over at once; the window is how long it is told",
      missed: "what the container did at that moment is lost",
      summary: "A container was killed for memory",
      description:
        "{{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} in {{ $labels.cluster }} went over its memory limit and was restarted about {{ $value | humanize }} times in 30 minutes.",
    }),
    alert("ContainerMemoryNearLimit", "P1", {
      expr: `max by (cluster, namespace, pod, container) (container_memory_working_set_bytes{job="cadvisor", namespace=~"monitoring|monitoring-node", container!="", pod!~"prometheus-agent-.*"}) / on (cluster, namespace, pod, container) max by (cluster, namespace, pod, container) (kube_pod_container_resource_limits{${state}, resource="memory", namespace=~"monitoring|monitoring-node"}) > 0.9`,
      for: "15m",
      missed: "the container is killed",
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
      expr: beyondLostNodes(unavailableReplicas, deployments),
      for: "15m",
      missed: "less is served, or nothing",
      summary: "A Deployment has fewer pods than wanted",
      description:
        "{{ $value }} pods of Deployment {{ $labels.namespace }}/{{ $labels.deployment }} in {{ $labels.cluster }} have been missing for 15 minutes.",
    }),
    alert("StatefulSetUnavailable", "P1", {
      about: "namespaces",
      expr: beyondLostNodes(unreadyReplicas, statefulSets),
      for: "15m",
      missed: "less is served, or nothing",
      summary: "A StatefulSet has fewer pods than wanted",
      description:
        "{{ $value }} pods of StatefulSet {{ $labels.namespace }}/{{ $labels.statefulset }} in {{ $labels.cluster }} have been missing for 15 minutes.",
    }),
    alert("DaemonSetUnavailable", "P1", {
      about: "namespaces",
      expr: beyondLostNodes(unavailableNodes, daemonSets),
      for: "15m",
      missed: "a node is without it",
      summary: "A DaemonSet does not run on every node",
      description:
        "DaemonSet {{ $labels.namespace }}/{{ $labels.daemonset }} has been missing on {{ $value }} nodes of {{ $labels.cluster }} for 15 minutes.",
    }),
    alert("RolloutStuck", "P1", {
      about: "namespaces",
      expr: `max by (cluster, namespace, workload) (${stuckRollouts.join(" or ")}) > 0`,
      for: "1h",
      missed: "a change is not in force, and the next one waits for it",
      summary: "A rollout does not end",
      description:
        "{{ $labels.namespace }}/{{ $labels.workload }} in {{ $labels.cluster }} has been rolling out for an hour (value {{ $value }}).",
    }),
    alert("JobFailed", "P2", {
      about: "namespaces",
      expr: `max by (${job}) (kube_job_failed{${state}, condition="true"}) > 0 unless on (${job}) ${failedBeforeSuccess}`,
      for: "15m",
      missed: "what the Job does is not done",
      summary: "A Job failed",
      description: "Job {{ $labels.namespace }}/{{ $labels.job_name }} in {{ $labels.cluster }} has failed (failed: {{ $value }}).",
    }),
  ];
}

// What cannot be listed has no series, and what cannot be watched keeps its last state: both look like quiet.
function objectsNotWatched() {
  return alert("ObjectsNotWatched", "P1", {
    expr: `${failedRequests("list")} or ${failedRequests("watch")}`,
    for: "15m",
    missed: "alerts about these objects see what was, or nothing",
    summary: "Objects of Kubernetes are not watched",
    description:
      "kube-state-metrics in {{ $labels.cluster }} has failed for 15 minutes to list or watch {{ $labels.resource }}, about {{ $value | humanize }} times in the last 5.",
  });
}

function failedRequests(what: string): string {
  return `${grown("cluster, resource", `kube_state_metrics_${what}_total{job="kube-state-metrics-telemetry", result="error"}`, "5m")} > 0`;
}

function ttl(kind: string): string {
  return `min by (cluster, node) (kubelet_certificate_manager_${kind}_ttl_seconds{job="kubelet"})`;
}

// Nothing renews these that would tell when it fails.
function certificateAlerts() {
  return [
    alert("KubeletCertificateExpiring", "P1", {
      expr: `${ttl("client")} < 3 * 86400 or ${ttl("server")} < 3 * 86400`,
      for: "1h",
      missed: "the node leaves the cluster, or its kubelet cannot be scraped",
      summary: "A kubelet's certificate was not renewed",
      description: "A certificate of the kubelet of {{ $labels.node }} in {{ $labels.cluster }} ends in {{ $value | humanizeDuration }}.",
    }),
    alert("ApiClientCertificateExpiring", "P1", {
      expr: 'histogram_quantile(0.01, sum by (cluster, le) (rate(apiserver_client_certificate_expiration_seconds_bucket{job="kube-apiserver"}[5m]))) < 7 * 86400',
      for: "1h",
      missed: "a component or a person is locked out",
      summary: "A client of the API server has a certificate that ends soon",
      description:
        "A certificate that some client shows to the API servers of {{ $labels.cluster }} ends within {{ $value | humanizeDuration }}.",
    }),
  ];
}

function limitAlerts() {
  const autoscaler = "cluster, namespace, horizontalpodautoscaler";
  const replicas = (name: string) => `max by (${autoscaler}) (kube_horizontalpodautoscaler_${name}{${state}})`;
  const quota = "cluster, namespace, resourcequota, resource";
  const container = "cluster, namespace, pod, container";
  return [
    alert("AutoscalerAtMaximum", "P2", {
      about: "namespaces",
      expr: `${replicas("status_current_replicas")} >= on (${autoscaler}) ${replicas("spec_max_replicas")} and on (${autoscaler}) ${replicas("spec_max_replicas")} > on (${autoscaler}) ${replicas("spec_min_replicas")}`,
      for: "1h",
      missed: "more load finds no more pods",
      summary: "An autoscaler has no replicas left",
      description:
        "{{ $labels.namespace }}/{{ $labels.horizontalpodautoscaler }} in {{ $labels.cluster }} has had its maximum of {{ $value }} replicas for an hour.",
    }),
    alert("QuotaNearlyUsed", "P2", {
      about: "namespaces",
      expr: `max by (${quota}) (kube_resourcequota{${state}, type="used"}) / on (${quota}) (max by (${quota}) (kube_resourcequota{${state}, type="hard"}) > 0) > 0.95`,
      for: "30m",
      missed: "the next pod or rollout is refused",
      summary: "A namespace has nearly used its quota",
      description:
        "{{ $labels.namespace }} in {{ $labels.cluster }} uses {{ $value | humanizePercentage }} of {{ $labels.resource }} in its quota {{ $labels.resourcequota }}.",
    }),
    alert("ContainerThrottled", "P2", {
      about: "namespaces",
      expr: `${share(container, 'container_cpu_cfs_throttled_periods_total{job="cadvisor", container!=""}', 'container_cpu_cfs_periods_total{job="cadvisor", container!=""}', "10m")} > 0.5`,
      for: "1h",
      missed: "the container is slow, with processors idle",
      summary: "A container is held back by its CPU limit",
      description:
        "{{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} in {{ $labels.cluster }} is throttled in {{ $value | humanizePercentage }} of its periods.",
    }),
  ];
}
