import type { Patch } from "../patched-fleet.ts";

/** The specification's fleet with some values changed, and a part of each sentence that the rule then says; nothing where it accepts. */
export type RuleCase = readonly [name: string, patch: Patch, ...messages: readonly string[]];

/** Cases of rules, by the rule's name. Two that differ by one step lie on both sides of a boundary. */
export type RuleCases = Readonly<Record<string, readonly RuleCase[]>>;

export const central = "clusters/roles/central.yaml";
export const edges = "clusters/roles/edge.yaml";
export const fleet = "clusters/fleet.yaml";
export const first = "clusters/cluster-01.yaml";
/** An edge with the teams team-a and team-b. */
export const teamEdge = "clusters/cluster-02.yaml";
export const edge = "clusters/cluster-03.yaml";
export const otherEdge = "clusters/cluster-04.yaml";

/** A patch of the role of the central cluster. */
export function centre(values: Patch[string]): Patch {
  return { [central]: values };
}

/** One more edge. */
export function newEdge(name: string, more: Patch[string] = {}): Patch {
  return { [`clusters/${name}.yaml`]: { name, role: "edge", address: "192.168.101.199", nodes: { count: 3 }, ...(more as object) } };
}

/** Teams of the edge without any. */
export function teams(...tenants: Patch[string][]): Patch {
  return { [edge]: { tenants } };
}
