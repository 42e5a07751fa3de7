/** Where a component's objects live; `namespaces` owns the two themselves. */
export type Namespace = "monitoring" | "monitoring-node";

/** Pods of one workload, by the label `app` they carry. */
export interface WorkloadPeer {
  readonly kind: "workload";
  readonly app: string;
  readonly namespace: Namespace;
}

/** What has no pod label: Cilium's entities. Without Cilium they become the CIDRs of `networkCidrs`. */
export interface EntityPeer {
  readonly kind: "entity";
  readonly entity: "nodes" | "kube-apiserver" | "gateway" | "world";
}

/** One address outside the cluster. */
export interface AddressPeer {
  readonly kind: "address";
  /** An IP address, or a network with its prefix length. */
  readonly address: string;
}

/** Pods that others deploy, by their labels. */
export interface ForeignPodsPeer {
  readonly kind: "foreignPods";
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Every pod of the cluster, whatever its namespace; only for scraping pods that ask for it. */
export interface AnyPodPeer {
  readonly kind: "anyPod";
}

export type Peer = WorkloadPeer | EntityPeer | AddressPeer | AnyPodPeer | ForeignPodsPeer;

export interface FlowPort {
  readonly port: number;
  readonly protocol?: "TCP" | "UDP";
}

/**
 * One allowed connection. A component declares the flows its pods open; the policies of both ends are made from the
 * same declaration, so neither can be forgotten. No ports: all of them.
 */
export interface Flow {
  readonly from: Peer;
  readonly to: Peer;
  readonly ports: readonly FlowPort[];
}

export function workload(app: string, namespace: Namespace = "monitoring"): WorkloadPeer {
  return { kind: "workload", app, namespace };
}

export function entity(name: EntityPeer["entity"]): EntityPeer {
  return { kind: "entity", entity: name };
}

export function address(ip: string): AddressPeer {
  return { kind: "address", address: ip };
}

export const anyPod: AnyPodPeer = { kind: "anyPod" };

/** A flow over TCP. */
export function flow(from: Peer, to: Peer, ...ports: readonly number[]): Flow {
  return { from, to, ports: ports.map((port) => ({ port })) };
}
