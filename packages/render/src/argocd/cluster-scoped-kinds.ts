import type { RenderedObject } from "../compile-charts.ts";

/** Kinds without a namespace that a component may render; an AppProject allows those that its cluster really has. */
const clusterScoped: ReadonlySet<string> = new Set([
  "/Namespace",
  "rbac.authorization.k8s.io/ClusterRole",
  "rbac.authorization.k8s.io/ClusterRoleBinding",
  "cilium.io/CiliumLoadBalancerIPPool",
  "cilium.io/CiliumL2AnnouncementPolicy",
  "cilium.io/CiliumClusterwideNetworkPolicy",
  "cert-manager.io/ClusterIssuer",
  "scheduling.k8s.io/PriorityClass",
  "storage.k8s.io/StorageClass",
]);

export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

/** The cluster-scoped kinds among rendered objects, sorted. Templates write apiVersion and kind as plain text at the line's start. */
export function clusterScopedKinds(objects: Iterable<RenderedObject>): GroupKind[] {
  const found = new Map<string, GroupKind>();
  for (const object of objects) {
    const apiVersion = /^apiVersion: (\S+)$/m.exec(object.content)?.[1] ?? "";
    const kind = /^kind: (\S+)$/m.exec(object.content)?.[1] ?? "";
    const group = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
    if (clusterScoped.has(`${group}/${kind}`)) found.set(`${group}/${kind}`, { group, kind });
  }
  return [...found.keys()].sort().map((key) => found.get(key) as GroupKind);
}
