import type { Labels } from "../objects/label-selector.ts";
import type { OpenPort, Protocol } from "../objects/rendered-pods.ts";

/** Names Cilium gives to what is no pod. */
export type Entity = "world" | "host" | "remote-node" | "kube-apiserver" | "ingress";

/** A pod as policies see it. */
export interface PodParty {
  readonly kind: "pod";
  readonly name: string;
  readonly namespace: string;
  readonly namespaceLabels: Labels;
  readonly labels: Labels;
  readonly ports: readonly OpenPort[];
  /** Where there is no Cilium, a block of addresses can hold pods too. */
  readonly ip: string;
}

/** What is no pod: a node, with all that shares its network; the API server; the Gateway's proxy; an address outside. */
export interface OutsideParty {
  readonly kind: "outside";
  readonly name: string;
  /** All that Cilium knows it by: an API server on a node is `kube-apiserver` and `remote-node`. */
  readonly entities: readonly Entity[];
  readonly ip: string;
  /** True for one declared address; else it stands for all that its entities are. */
  readonly isAddress: boolean;
  /** The declared address that this one differs from in its last bit. */
  readonly neighbourOf?: string;
}

/** One end of a connection. */
export type Party = PodParty | OutsideParty;

export interface Port {
  readonly port: number;
  readonly protocol: Protocol;
}
