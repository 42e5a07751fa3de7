import { describe, expect, test } from "vitest";
import { readCiliumPolicy } from "./cilium-policy.ts";
import type { ClusterNetwork } from "./cluster-network.ts";
import { mayConnect } from "./may-connect.ts";
import { namespaceLabels, readNetworkPolicy, type Policy } from "./network-policy.ts";
import type { OutsideParty, PodParty } from "./party.ts";

function pod(name: string, namespace = "monitoring"): PodParty {
  const ports = [{ name: "http", port: 80, protocol: "TCP" as const }];
  return { kind: "pod", name, namespace, namespaceLabels: namespaceLabels(namespace), labels: { app: name }, ports, ip: "10.244.0.9" };
}

function outside(...entities: OutsideParty["entities"]): OutsideParty {
  return { kind: "outside", name: entities.join(), entities, ip: "203.0.113.7", isAddress: false };
}

function policy(spec: object, isCilium = true): Policy {
  const object = { metadata: { name: "p", namespace: "monitoring" }, spec: { podSelector: {}, ...spec } };
  return readNetworkPolicy({ object, file: "p.yaml" }, isCilium);
}

function cilium(spec: object): Policy {
  return readCiliumPolicy({
    object: { metadata: { name: "c", namespace: "monitoring" }, spec: { endpointSelector: {}, ...spec } },
    file: "c.yaml",
  });
}

function isOpen(policies: readonly Policy[], from: PodParty | OutsideParty, to: PodParty | OutsideParty, port = 80): boolean {
  return mayConnect({ policies } as unknown as ClusterNetwork, { from, to, port: { port, protocol: "TCP" } }).isAllowed;
}

const [a, b, other] = [pod("a"), pod("b"), pod("a", "other")];
const fromA = [{ podSelector: { matchLabels: { app: "a" } } }];

describe("a NetworkPolicy", () => {
  test.each([
    ["none at all leaves everything open", [], a, b, true],
    ["without a rule shuts the direction", [policy({ policyTypes: ["Ingress"] })], a, b, false],
    ["of one direction leaves the other", [policy({ podSelector: { matchLabels: { app: "a" } }, policyTypes: ["Ingress"] })], a, b, true],
    ["without types is about ingress", [policy({ egress: undefined })], a, b, false],
    ["with egress and no types is about both", [policy({ podSelector: { matchLabels: { app: "a" } }, egress: [] })], a, b, false],
    ["without peers lets everybody in", [policy({ ingress: [{}] })], other, b, true],
    ["with an empty list of peers lets everybody in", [policy({ ingress: [{ from: [] }] })], other, b, true],
    ["with pods alone means its own namespace", [policy({ ingress: [{ from: fromA }] })], other, b, false],
    ["with pods alone lets those in", [policy({ ingress: [{ from: fromA }] })], a, b, true],
    ["with every namespace lets pods of all in", [policy({ ingress: [{ from: [{ namespaceSelector: {} }] }] })], other, b, true],
    [
      "with every namespace does not let the world in",
      [policy({ ingress: [{ from: [{ namespaceSelector: {} }] }] })],
      outside("world"),
      b,
      false,
    ],
    ["adds up with others", [policy({ policyTypes: ["Ingress"] }), policy({ ingress: [{ from: fromA }] })], a, b, true],
    ["of another namespace is not concerned", [policy({ policyTypes: ["Ingress"] })], a, pod("b", "other"), true],
    ["by a named port", [policy({ ingress: [{ ports: [{ port: "http" }] }] })], a, b, true],
    ["by a name that no port has", [policy({ ingress: [{ ports: [{ port: "grpc" }] }] })], a, b, false],
    ["by a range of ports", [policy({ ingress: [{ ports: [{ port: 79, endPort: 81 }] }] })], a, b, true],
    ["by a protocol alone", [policy({ ingress: [{ ports: [{ protocol: "TCP" }] }] })], a, b, true],
    ["by another protocol", [policy({ ingress: [{ ports: [{ protocol: "UDP", port: 80 }] }] })], a, b, false],
    ["by an address", [policy({ ingress: [{ from: [{ ipBlock: { cidr: "203.0.113.0/24" } }] }] })], outside("world"), b, true],
    [
      "by an exception",
      [policy({ ingress: [{ from: [{ ipBlock: { cidr: "203.0.113.0/24", except: ["203.0.113.7/32"] } }] }] })],
      outside("world"),
      b,
      false,
    ],
    ["by every address takes no pod under Cilium", [policy({ ingress: [{ from: [{ ipBlock: { cidr: "0.0.0.0/0" } }] }] })], a, b, false],
    ["by every address takes pods elsewhere", [policy({ ingress: [{ from: [{ ipBlock: { cidr: "0.0.0.0/0" } }] }] }, false)], a, b, true],
    ["by expressions", [policy({ podSelector: { matchExpressions: [{ key: "app", operator: "NotIn", values: ["b"] }] } })], a, b, true],
  ] as const)("%s", (_case, policies, from, to, expected) => {
    expect(isOpen(policies, from, to)).toBe(expected);
  });
});

describe("a CiliumNetworkPolicy", () => {
  test.each([
    ["without rules restricts nothing", [cilium({ ingress: [] })], outside("world"), true],
    ["lets its entity in", [cilium({ ingress: [{ fromEntities: ["ingress"] }] })], outside("ingress"), true],
    ["and no others", [cilium({ ingress: [{ fromEntities: ["ingress"] }] })], outside("world"), false],
    [
      "knows an API server by each of its names",
      [cilium({ ingress: [{ fromEntities: ["remote-node"] }] })],
      outside("kube-apiserver", "remote-node"),
      true,
    ],
    ["takes pods for the cluster", [cilium({ ingress: [{ fromEntities: ["cluster"] }] })], other, true],
    ["takes no address outside for the cluster", [cilium({ ingress: [{ fromEntities: ["cluster"] }] })], outside("world"), false],
    ["takes everything for all", [cilium({ ingress: [{ fromEntities: ["all"] }] })], other, true],
    ["judges ports", [cilium({ ingress: [{ fromEntities: ["all"], toPorts: [{ ports: [{ port: "81" }] }] }] })], other, false],
    [
      "adds up with a NetworkPolicy",
      [policy({ policyTypes: ["Ingress"] }), cilium({ ingress: [{ fromEntities: ["world"] }] })],
      outside("world"),
      true,
    ],
  ] as const)("%s", (_case, policies, from, expected) => {
    expect(isOpen(policies, from, b)).toBe(expected);
  });
});
