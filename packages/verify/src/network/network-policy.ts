import type { PlacedObject } from "../objects/cluster-objects.ts";
import type { ObjectPath, Path } from "../objects/object-path.ts";
import { selectorMatches, type Labels, type LabelSelector } from "../objects/label-selector.ts";
import { inBlock } from "./in-block.ts";
import type { Party, PodParty } from "./party.ts";

export type Direction = "ingress" | "egress";

/** One port of a rule; a name is looked up in the pod that is called. */
export interface PolicyPort {
  readonly port: number | string;
  readonly endPort?: number;
  readonly protocol: "TCP" | "UDP";
  readonly place: ObjectPath;
}

/** Peers of a rule: none at all means that everybody is one. */
export interface PolicyPeer {
  readonly place: ObjectPath;
  /** Selectors must find a pod of the cluster, or they are misspelt; blocks of addresses and entities need not. */
  readonly isSelector: boolean;
  matches(party: Party): boolean;
}

/** One rule of a policy: some peers, and some ports; without ports, all of them. */
export interface PolicyRule {
  readonly peers: readonly PolicyPeer[] | undefined;
  readonly ports: readonly PolicyPort[] | undefined;
}

/** A NetworkPolicy or a CiliumNetworkPolicy; a direction that it says nothing of is left as it was. */
export interface Policy {
  readonly name: string;
  readonly file: string;
  readonly namespace: string;
  readonly selector: LabelSelector;
  readonly rules: { readonly [direction in Direction]: readonly PolicyRule[] | undefined };
  /** Fields that the check does not understand, and therefore must not pass over. */
  readonly unjudged: readonly ObjectPath[];
}

interface NetworkPolicyPeer {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

interface NetworkPolicyRule {
  readonly from?: readonly NetworkPolicyPeer[];
  readonly to?: readonly NetworkPolicyPeer[];
  readonly ports?: readonly { readonly port?: number | string; readonly endPort?: number; readonly protocol?: "TCP" | "UDP" }[];
}

interface NetworkPolicySpec {
  readonly podSelector: LabelSelector;
  readonly policyTypes?: readonly string[];
  readonly ingress?: readonly NetworkPolicyRule[];
  readonly egress?: readonly NetworkPolicyRule[];
}

/** Reads a NetworkPolicy. Under Cilium a block of addresses never takes pods, nodes or the Gateway: they are known by name. */
export function readNetworkPolicy({ object, file }: PlacedObject, isCilium: boolean): Policy {
  const spec = object["spec"] as NetworkPolicySpec;
  const namespace = object.metadata?.namespace ?? "default";
  const types = spec.policyTypes ?? ["Ingress", ...(spec.egress === undefined ? [] : ["Egress"])];
  const context = { file, namespace, isCilium };
  const rules = (direction: Direction, type: string) =>
    types.includes(type) ? (spec[direction] ?? []).map((rule, index) => readRule(rule, ["spec", direction, index], context)) : undefined;
  return {
    name: object.metadata?.name ?? "",
    file,
    namespace,
    selector: spec.podSelector,
    rules: { ingress: rules("ingress", "Ingress"), egress: rules("egress", "Egress") },
    unjudged: [],
  };
}

interface PolicyContext {
  readonly file: string;
  readonly namespace: string;
  readonly isCilium: boolean;
}

function readRule(rule: NetworkPolicyRule, path: Path, context: PolicyContext): PolicyRule {
  const key = rule.from === undefined ? "to" : "from";
  const peers = rule[key];
  return {
    // An empty list of peers, like none, stands for everybody.
    peers:
      peers === undefined || peers.length === 0 ? undefined : peers.map((peer, index) => readPeer(peer, [...path, key, index], context)),
    ports:
      rule.ports === undefined || rule.ports.length === 0
        ? undefined
        : rule.ports.map(({ port, endPort, protocol = "TCP" }, index) => ({
            ...(port === undefined ? { port: 1, endPort: 65_535 } : { port, ...(endPort === undefined ? {} : { endPort }) }),
            protocol,
            place: { file: context.file, path: [...path, "ports", index] },
          })),
  };
}

function readPeer(peer: NetworkPolicyPeer, path: Path, { file, namespace, isCilium }: PolicyContext): PolicyPeer {
  const place = { file, path };
  const { ipBlock, podSelector = {}, namespaceSelector } = peer;
  if (ipBlock !== undefined) {
    return {
      place,
      isSelector: false,
      matches: (party) =>
        (!isCilium || (party.kind === "outside" && party.entities.includes("world"))) &&
        inBlock(party.ip, ipBlock.cidr) &&
        !(ipBlock.except ?? []).some((cidr) => inBlock(party.ip, cidr)),
    };
  }
  const inNamespace = (party: PodParty): boolean =>
    namespaceSelector === undefined ? party.namespace === namespace : selectorMatches(namespaceSelector, party.namespaceLabels);
  return {
    place,
    isSelector: true,
    matches: (party) => party.kind === "pod" && inNamespace(party) && selectorMatches(podSelector, party.labels),
  };
}

/** Labels that every namespace has. */
export function namespaceLabels(name: string, labels: Labels = {}): Labels {
  return { ...labels, "kubernetes.io/metadata.name": name };
}
