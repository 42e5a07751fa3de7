import { isIP } from "node:net";
import type { Cluster } from "@thanos-fleet/fleet";
import type { Flow, FlowPort, Peer, WorkloadPeer } from "./flows.ts";

/** A policy object, ready for a template: everything but the metadata's labels. */
export interface PolicyView {
  readonly name: string;
  readonly namespace: string;
  readonly apiVersion: string;
  readonly kind: "NetworkPolicy" | "CiliumNetworkPolicy";
  readonly spec: Record<string, unknown>;
}

type Direction = "ingress" | "egress";

/**
 * The policies of one workload out of all flows of its cluster: a NetworkPolicy for peers with labels or addresses, and
 * for the others a CiliumNetworkPolicy or, without Cilium, the declared CIDRs. Every workload may ask the cluster's DNS.
 */
export function networkPolicies(self: WorkloadPeer, flows: readonly Flow[], cluster: Cluster): PolicyView[] {
  const inbound = flows.filter((flow) => isWorkload(flow.to, self)).map((flow) => ({ peer: flow.from, ports: flow.ports }));
  const outbound = flows.filter((flow) => isWorkload(flow.from, self)).map((flow) => ({ peer: flow.to, ports: flow.ports }));
  const isCilium = cluster.values.cni === "cilium";
  const plain = (sides: readonly Side[]) => sides.filter(({ peer }) => !isCilium || peer.kind !== "entity");
  const policies: PolicyView[] = [
    {
      name: self.app,
      namespace: self.namespace,
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      spec: {
        podSelector: { matchLabels: { app: self.app } },
        policyTypes: ["Ingress", "Egress"],
        ingress: plain(inbound).flatMap((side) => rule("ingress", side, cluster)),
        egress: [dnsRule(), ...plain(outbound).flatMap((side) => rule("egress", side, cluster))],
      },
    },
  ];
  if (isCilium) policies.push(...ciliumPolicies(self, inbound, outbound));
  return policies;
}

interface Side {
  readonly peer: Peer;
  readonly ports: readonly FlowPort[];
}

function isWorkload(peer: Peer, self: WorkloadPeer): boolean {
  return peer.kind === "workload" && peer.app === self.app && peer.namespace === self.namespace;
}

function rule(direction: Direction, side: Side, cluster: Cluster): Record<string, unknown>[] {
  const peers = policyPeers(side.peer, cluster);
  if (peers.length === 0) return [];
  const ports = side.ports.map(({ port, protocol }) => ({ port, protocol: protocol ?? "TCP" }));
  return [{ [direction === "ingress" ? "from" : "to"]: peers, ...(ports.length === 0 ? {} : { ports }) }];
}

function policyPeers(peer: Peer, cluster: Cluster): Record<string, unknown>[] {
  switch (peer.kind) {
    case "workload":
      return [
        {
          namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": peer.namespace } },
          podSelector: { matchLabels: { app: peer.app } },
        },
      ];
    case "foreignPods":
      return [
        {
          namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": peer.namespace } },
          podSelector: { matchLabels: peer.labels },
        },
      ];
    case "anyPod":
      return [{ namespaceSelector: {} }];
    case "address":
      return [{ ipBlock: { cidr: toCidr(peer.address) } }];
    case "entity":
      return entityCidrs(peer.entity, cluster).map((cidr) => ({ ipBlock: { cidr } }));
  }
}

/** Where there is no Cilium, a gateway's traffic comes from the nodes it runs on. */
function entityCidrs(name: string, cluster: Cluster): readonly string[] {
  const { nodes, apiServer } = cluster.values.networkCidrs;
  if (name === "kube-apiserver") return apiServer;
  return name === "world" ? ["0.0.0.0/0", "::/0"] : nodes;
}

function dnsRule(): Record<string, unknown> {
  return {
    to: [
      {
        namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
        podSelector: { matchLabels: { "k8s-app": "kube-dns" } },
      },
    ],
    ports: [
      { port: 53, protocol: "UDP" },
      { port: 53, protocol: "TCP" },
    ],
  };
}

function ciliumPolicies(self: WorkloadPeer, inbound: readonly Side[], outbound: readonly Side[]): PolicyView[] {
  const ingress = inbound.flatMap((side) => ciliumRule("fromEntities", side));
  const egress = outbound.flatMap((side) => ciliumRule("toEntities", side));
  if (ingress.length === 0 && egress.length === 0) return [];
  return [
    {
      name: `${self.app}-entities`,
      namespace: self.namespace,
      apiVersion: "cilium.io/v2",
      kind: "CiliumNetworkPolicy",
      spec: {
        endpointSelector: { matchLabels: { app: self.app } },
        ...(ingress.length === 0 ? {} : { ingress }),
        ...(egress.length === 0 ? {} : { egress }),
      },
    },
  ];
}

function ciliumRule(key: "fromEntities" | "toEntities", { peer, ports }: Side): Record<string, unknown>[] {
  if (peer.kind !== "entity") return [];
  const toPorts =
    ports.length === 0
      ? {}
      : { toPorts: [{ ports: ports.map(({ port, protocol }) => ({ port: String(port), protocol: protocol ?? "TCP" })) }] };
  return [{ [key]: ciliumEntities(peer.entity), ...toPorts }];
}

/** Cilium calls its Gateway's and Ingress' traffic `ingress`; a node is `host` or `remote-node` as seen from a pod. */
function ciliumEntities(name: string): string[] {
  if (name === "gateway") return ["ingress"];
  return name === "nodes" ? ["host", "remote-node"] : [name];
}

function toCidr(ip: string): string {
  if (ip.includes("/")) return ip;
  return isIP(ip) === 6 ? `${ip}/128` : `${ip}/32`;
}
