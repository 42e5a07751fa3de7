import type { ObjectPath } from "../objects/object-path.ts";
import { selects, type ClusterNetwork } from "./cluster-network.ts";
import type { Direction, Policy, PolicyRule } from "./network-policy.ts";
import type { Party, PodParty, Port } from "./party.ts";

/** What the policies of one end say of a connection. */
export interface Verdict {
  readonly isAllowed: boolean;
  /** The rule that allows it, or the policy that shuts it out by having none for it; absent where no policy is concerned. */
  readonly place?: ObjectPath;
}

/** Whether a connection may be opened: both ends must let it. */
export interface ConnectionVerdict {
  readonly isAllowed: boolean;
  readonly egress: Verdict;
  readonly ingress: Verdict;
}

/** A connection that `from` would open to a port of `to`. */
export interface Connection {
  readonly from: Party;
  readonly to: Party;
  readonly port: Port;
}

/** May the connection be opened? Replies to an allowed connection are always allowed. */
export function mayConnect(network: Pick<ClusterNetwork, "policies">, { from, to, port }: Connection): ConnectionVerdict {
  const egress = judge(network, "egress", { self: from, peer: to, called: to, port });
  const ingress = judge(network, "ingress", { self: to, peer: from, called: to, port });
  return { isAllowed: egress.isAllowed && ingress.isAllowed, egress, ingress };
}

interface Ends {
  readonly self: Party;
  readonly peer: Party;
  readonly called: Party;
  readonly port: Port;
}

/** Policies add up: without any for the direction everything is allowed, with some whatever one of their rules allows. */
function judge(network: Pick<ClusterNetwork, "policies">, direction: Direction, ends: Ends): Verdict {
  const { self } = ends;
  if (self.kind !== "pod") return { isAllowed: true };
  const restricting = restrictingPolicies(network, direction, self);
  const [first] = restricting;
  if (first === undefined) return { isAllowed: true };
  for (const policy of restricting) {
    for (const [index, rule] of (policy.rules[direction] ?? []).entries())
      if (allows(rule, ends)) return { isAllowed: true, place: { file: policy.file, path: ["spec", direction, index] } };
  }
  return { isAllowed: false, place: { file: first.file, path: ["spec", direction] } };
}

/** Policies that restrict a pod's direction, its own before those of its whole namespace. */
function restrictingPolicies({ policies }: Pick<ClusterNetwork, "policies">, direction: Direction, pod: PodParty): Policy[] {
  return policies
    .filter((policy) => policy.rules[direction] !== undefined && selects(policy, pod))
    .sort((a, b) => selectorSize(b) - selectorSize(a));
}

function selectorSize({ selector }: Policy): number {
  return Object.keys(selector.matchLabels ?? {}).length;
}

function allows({ peers, ports }: PolicyRule, { peer, called, port: { port, protocol } }: Ends): boolean {
  if (peers !== undefined && !peers.some((candidate) => candidate.matches(peer))) return false;
  if (ports === undefined) return true;
  return ports.some((candidate) => {
    if (candidate.protocol !== protocol) return false;
    if (typeof candidate.port === "number") return port >= candidate.port && port <= (candidate.endPort ?? candidate.port);
    return called.kind === "pod" && called.ports.some((open) => open.name === candidate.port && open.port === port);
  });
}
