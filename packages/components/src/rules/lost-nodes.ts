const state = 'job="kube-state-metrics"';

/** Jobs that tell which nodes are lost. Without them, an alert no longer leaves out lost nodes. */
const teller = "kube-state-metrics";

/** The record of the nodes that are not ready, as the alert `NodeNotReady` has them: 1 a node, by `cluster` and `node`. */
export const lostNodes = "cluster_node:kube_node_lost:max";

/** How the record is made: a cluster's own tenant alone speaks for its nodes. */
export const lostNodesExpr = `1 - max by (cluster, node) (kube_node_status_condition{${state}, condition="Ready", status="true"}) == 1`;

/** The record of the pods on these nodes, 1 a pod, by `cluster`, `namespace`, `pod` and `node`. */
export const lostPods = "cluster_pod:kube_pod_on_lost_node:max";

/** How the record is made. */
export const lostPodsExpr = `max by (cluster, namespace, pod, node) (kube_pod_info{${state}, node!=""}) and on (cluster, node) ${lostNodes}`;

/** Leaves out of series with a label `node` those of lost nodes, where anybody knows them. */
export function unlessOnLostNode(series: string, jobs: ReadonlySet<string>): string {
  return jobs.has(teller) ? `(${series} unless on (cluster, node) ${lostNodes})` : series;
}

/** Which workloads are meant: their kind, the label that names them, and how a pod's owner is named after them. */
interface Workloads {
  readonly kind: string;
  readonly label: string;
  readonly owner?: string;
}

/**
 * What a workload lacks, `missing`, where that is more than its pods on lost nodes. A lost node is one message, and what is
 * missing for another reason is told although the node is lost.
 */
export function beyondLostNodes(missing: string, workloads: Workloads): string {
  const by = `cluster, namespace, ${workloads.label}`;
  const lacks = `max by (${by}) (${missing})`;
  return `${lacks} > 0 unless on (${by}) ${lacks} <= on (${by}) ${onLostNodes(workloads)}`;
}

/** The workloads that lack something, `missing`, and nothing beyond their pods on lost nodes. */
export function explainedByLostNodes(missing: string, workloads: Workloads): string {
  const by = `cluster, namespace, ${workloads.label}`;
  return `(max by (${by}) (${missing}) > 0) <= on (${by}) ${onLostNodes(workloads)}`;
}

function onLostNodes({ kind, label, owner = "(.+)" }: Workloads): string {
  const owned = `label_replace(kube_pod_owner{${state}, owner_kind="${kind}"}, "${label}", "$1", "owner_name", "${owner}")`;
  return `count by (cluster, namespace, ${label}) (${owned} and on (cluster, namespace, pod) ${lostPods})`;
}
