import { centralOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { contextOf, hasHeadLimits } from "@thanos-fleet/components";
import { expectedComponents } from "@thanos-fleet/components/expected";
import { clusterObjects } from "../objects/cluster-objects.ts";
import { selectorMatches, type Labels } from "../objects/label-selector.ts";
import { openPorts, renderedPods } from "../objects/rendered-pods.ts";
import { readCiliumPolicy } from "./cilium-policy.ts";
import { namespaceLabels, readNetworkPolicy, type Policy } from "./network-policy.ts";
import { outsideParties, outsideParty } from "./outside-parties.ts";
import type { Party, PodParty } from "./party.ts";

/** Everything that decides who may talk to whom in one cluster. */
export interface ClusterNetwork {
  readonly cluster: Cluster;
  /** True where Receive asks Query how many series each tenant has. */
  readonly isMetered: boolean;
  readonly policies: readonly Policy[];
  /** Pods of rendered workloads that have a network of their own. */
  readonly pods: readonly PodParty[];
  /** All ends of connections by name: workloads, pods of others, and what is no pod. */
  readonly parties: ReadonlyMap<string, Party>;
}

/** Reads the policies and pods of a rendered cluster. A pod in its node's network is that node, and no policy protects it. */
export function clusterNetwork({ deploy, fleet }: { readonly deploy: string; readonly fleet: Fleet }, cluster: Cluster): ClusterNetwork {
  const objects = clusterObjects(deploy, cluster);
  const isCilium = cluster.values.cni === "cilium";
  const ofKind = (kind: string) => objects.filter(({ object }) => object.kind === kind);
  const policies = [
    ...ofKind("NetworkPolicy").map((placed) => readNetworkPolicy(placed, isCilium)),
    ...ofKind("CiliumNetworkPolicy").map((placed) => readCiliumPolicy(placed)),
  ];
  const labelsOf = new Map(
    ofKind("Namespace").map(({ object }) => {
      const name = object.metadata?.name ?? "";
      return [name, namespaceLabels(name, (object.metadata as { labels?: Labels }).labels)];
    }),
  );
  const workloads = renderedPods(objects);
  const outside = outsideParties(cluster, centralOf(fleet));
  const node = outside.find(({ name }) => name === "node");
  if (node === undefined) throw new Error("every cluster has nodes");
  const pods = workloads
    .filter(({ spec }) => spec.hostNetwork !== true)
    .map((pod, index): PodParty => {
      const { app: name, namespace, labels } = pod;
      const known = labelsOf.get(namespace) ?? namespaceLabels(namespace);
      return { kind: "pod", name, namespace, namespaceLabels: known, labels, ports: openPorts(pod), ip: `10.244.1.${index + 1}` };
    });
  const onNodes = workloads.filter(({ spec }) => spec.hostNetwork === true).map(({ app }) => outsideParty(app, node.ip, ...node.entities));
  const all: Party[] = [...pods, ...foreignPods, ...namedPods(cluster), ...onNodes, ...outside];
  const context = contextOf(cluster, fleet);
  const isMetered = context.role === "central" && hasHeadLimits(context);
  return { cluster, isMetered, policies, pods, parties: new Map(all.map((party) => [party.name, party])) };
}

/** Pods that are not rendered: the cluster's DNS, and a foreign one. */
const foreignPods: readonly PodParty[] = [
  {
    kind: "pod",
    name: "dns",
    namespace: "kube-system",
    namespaceLabels: namespaceLabels("kube-system"),
    labels: { "k8s-app": "kube-dns" },
    ports: [],
    ip: "10.244.2.1",
  },
  {
    kind: "pod",
    name: "foreign-pod",
    namespace: "default",
    namespaceLabels: namespaceLabels("default"),
    labels: {},
    ports: [],
    ip: "10.244.2.2",
  },
];

/** Pods of others that a component's flows name. */
function namedPods(cluster: Cluster): PodParty[] {
  return expectedComponents
    .flatMap(([component, { foreignPods: own }]) => (component in cluster.values ? (own?.(cluster) ?? []) : []))
    .map(({ name, namespace, labels }, index) => ({
      kind: "pod",
      name,
      namespace,
      namespaceLabels: namespaceLabels(namespace),
      labels,
      ports: [],
      ip: `10.244.3.${index + 1}`,
    }));
}

export function selects(policy: Policy, pod: PodParty): boolean {
  return policy.namespace === pod.namespace && selectorMatches(policy.selector, pod.labels);
}
