/** Something that objects here name and somebody else makes. */
export interface ExternalObject {
  readonly kind: string;
  /** Absent where the values choose the name. */
  readonly name?: string;
  readonly madeBy: string;
}

/** All that is not rendered and not on a cluster's list of Secrets, with who makes it; see docs/prerequisites.md. */
export const externalObjects: readonly ExternalObject[] = [
  { kind: "StorageClass", madeBy: "the cluster's storage; the values choose among its classes" },
  { kind: "GatewayClass", name: "cilium", madeBy: "Cilium, with `gatewayAPI.enabled`" },
  { kind: "IngressClass", name: "cilium", madeBy: "Cilium, with `ingressController.enabled`" },
  { kind: "PriorityClass", madeBy: "the cluster; `placement.priorityClassName` names one that exists" },
  { kind: "PullSecret", madeBy: "who runs the registry that `placement.imagePullSecrets` is for" },
];

export function isExternal(kind: string, name: string): boolean {
  return externalObjects.some((external) => external.kind === kind && (external.name ?? name) === name);
}
