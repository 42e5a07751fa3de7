import type { ExpectedFlow, ForbiddenFlow } from "@thanos-fleet/components/expected";
import type { Finding } from "../objects/cluster-objects.ts";
import type { ObjectPath } from "../objects/object-path.ts";
import { selects, type ClusterNetwork } from "./cluster-network.ts";
import { expectedFlows, forbiddenFlows } from "./expected-flows.ts";
import { mayConnect, type Connection } from "./may-connect.ts";
import type { Direction, Policy, PolicyPort, PolicyRule } from "./network-policy.ts";
import type { Party, Port } from "./party.ts";

/** How many things were judged, and what was found. */
export interface Judged {
  readonly count: number;
  readonly findings: readonly Finding[];
}

interface NeededConnection {
  readonly flow: ExpectedFlow;
  readonly from: Party;
  readonly to: Party;
  readonly port: Port;
}

/** What the data flows need, and the DNS for every pod. */
function needed({ cluster, isMetered, pods, parties }: ClusterNetwork): NeededConnection[] {
  const dns = pods.map(({ name }): ExpectedFlow => ({ from: name, to: "dns", what: "names", ports: dnsPorts }));
  return [...expectedFlows(cluster, isMetered), ...dns].flatMap((flow) => {
    const from = parties.get(flow.from);
    const to = parties.get(flow.to);
    // A cluster need not run every component.
    return from === undefined || to === undefined ? [] : flow.ports.map((port) => ({ flow, from, to, port }));
  });
}

const dnsPorts: readonly Port[] = [
  { port: 53, protocol: "UDP" },
  { port: 53, protocol: "TCP" },
];

/** Everything that the data flows need, as seen from both ends. */
export function judgeNeeded(network: ClusterNetwork): Judged {
  const all = needed(network);
  const findings = all.flatMap(({ flow, from, to, port }): Finding[] => {
    const verdict = mayConnect(network, { from, to, port });
    return (["egress", "ingress"] as const).flatMap((direction) => {
      const { isAllowed, place } = verdict[direction];
      if (isAllowed || place === undefined) return [];
      const message = `${describe(from, to, port)} is refused by the ${direction} of ${direction === "egress" ? from.name : to.name}; needed for ${flow.what}`;
      return [{ place, code: "network/refused" as const, message }];
    });
  });
  return { count: all.length, findings };
}

/** Everything that is not needed: the open ports of every pod and all ports of the lists, from every end to every other. */
export function judgeOthers(network: ClusterNetwork): Judged {
  const others = otherConnections(network);
  const findings = others.flatMap(({ from, to, port, why }): Finding[] => {
    const { isAllowed, egress, ingress } = mayConnect(network, { from, to, port });
    if (!isAllowed) return [];
    const place = ingress.place ?? egress.place ?? firstPlace(network);
    return [{ place, code: "network/open", message: `${describe(from, to, port)} is open; ${why}` }];
  });
  return { count: others.length, findings };
}

interface OtherConnection {
  readonly from: Party;
  readonly to: Party;
  readonly port: Port;
  readonly why: string;
}

/** What is forbidden by name stays so even where a flow is said to need it. */
function otherConnections(network: ClusterNetwork): OtherConnection[] {
  const parties = [...network.parties.values()];
  const flows = needed(network);
  const found = new Map<string, OtherConnection>();
  const why = "no flow of packages/components/*/expected.ts needs it";
  for (const to of parties) {
    const own = to.kind === "pod" ? to.ports.map(({ port, protocol }) => ({ port, protocol })) : [];
    for (const port of [...own, ...flows.filter((flow) => flow.to === to || isNeighbour(to, flow.to)).map((flow) => flow.port)])
      for (const from of parties) {
        const key = connectionKey(from, to, port);
        if (isOurs(network, from, to) && !flows.some((flow) => covers(flow, { from, to, port }))) found.set(key, { from, to, port, why });
      }
  }
  for (const forbidden of forbiddenFlows(network.cluster))
    for (const connection of forbiddenConnections(network, forbidden))
      found.set(connectionKey(connection.from, connection.to, connection.port), connection);
  return [...found.values()];
}

function forbiddenConnections({ parties }: ClusterNetwork, { from, except = [], to: name, ports, why }: ForbiddenFlow): OtherConnection[] {
  const to = parties.get(name);
  if (to === undefined) return [];
  const callers = [...parties.values()].filter((party) =>
    from === "everything" ? !except.includes(party.name) : from.includes(party.name),
  );
  return callers.flatMap((caller) => ports.map((port) => ({ from: caller, to, port: { port, protocol: "TCP" }, why })));
}

function isNeighbour(party: Party, of: Party): boolean {
  return party.kind === "outside" && party.neighbourOf === of.name;
}

/** What the world may do every address outside may, and what a node may all that shares its network. */
function covers(flow: NeededConnection, { from, to, port: { port, protocol } }: Connection): boolean {
  return flow.port.port === port && flow.port.protocol === protocol && isMeant(flow.from, from) && isMeant(flow.to, to);
}

function isMeant(meant: Party, party: Party): boolean {
  if (meant === party) return true;
  if (meant.kind !== "outside" || party.kind !== "outside") return false;
  return meant.isAddress ? meant.ip === party.ip : meant.entities.every((entity) => party.entities.includes(entity));
}

/** Policies of ours can only judge what begins or ends at a pod of ours. */
function isOurs({ pods }: ClusterNetwork, from: Party, to: Party): boolean {
  return pods.some((pod) => pod === from || pod === to);
}

function connectionKey(from: Party, to: Party, { port, protocol }: Port): string {
  return `${from.name} ${to.name} ${port}/${protocol}`;
}

/** Policies that do nothing are misspelt, and so is a port that no container opens. */
export function judgePolicies(network: ClusterNetwork): Judged {
  const findings = network.policies.flatMap((policy): Finding[] => {
    const unjudged = policy.unjudged.map((place) => ({
      place,
      code: "network/unjudged" as const,
      message: `${policy.name} uses a field that this check cannot judge`,
    }));
    const selected = network.pods.filter((pod) => selects(policy, pod));
    const isWholeNamespace = Object.keys(policy.selector).length === 0;
    if (selected.length === 0 && !isWholeNamespace)
      return [
        ...unjudged,
        { place: { file: policy.file, path: ["spec"] }, code: "network/idle", message: `${policy.name} selects no pod` },
      ];
    return [...unjudged, ...idleParts(network, policy, selected)];
  });
  return { count: network.policies.length, findings };
}

function idleParts(network: ClusterNetwork, policy: Policy, selected: readonly Party[]): Finding[] {
  const everybody = [...network.parties.values()];
  const ofRule = (rule: PolicyRule, direction: Direction): Finding[] => {
    const peers = (rule.peers ?? []).map((peer) => ({ peer, found: everybody.filter((party) => peer.matches(party)) }));
    const idle = peers
      .filter(({ peer, found }) => peer.isSelector && found.length === 0)
      .map(({ peer }): Finding => ({ place: peer.place, code: "network/idle", message: `a peer of ${policy.name} is no pod` }));
    const called = direction === "ingress" ? selected : peers.flatMap(({ found }) => found);
    const closed = (rule.ports ?? [])
      .filter((port) => called.length > 0 && called.every((party) => party.kind === "pod" && party.ports.length > 0 && !opens(party, port)))
      .map((port): Finding => ({
        place: port.place,
        code: "network/idle",
        message: `no pod that ${policy.name} ${direction === "ingress" ? "selects" : "lets it call"} opens port ${port.port}/${port.protocol}`,
      }));
    return [...idle, ...closed];
  };
  return (["ingress", "egress"] as const).flatMap((direction) =>
    (policy.rules[direction] ?? []).flatMap((rule) => ofRule(rule, direction)),
  );
}

function opens(party: Party, { port, endPort, protocol }: PolicyPort): boolean {
  return (
    party.kind === "pod" &&
    party.ports.some(
      (open) =>
        open.protocol === protocol && (typeof port === "string" ? open.name === port : open.port >= port && open.port <= (endPort ?? port)),
    )
  );
}

function firstPlace({ policies, cluster }: ClusterNetwork): ObjectPath {
  const [policy] = policies;
  if (policy === undefined) throw new Error(`${cluster.name} has no network policies at all`);
  return { file: policy.file, path: ["spec"] };
}

function describe(from: Party, to: Party, { port, protocol }: Port): string {
  return `${from.name} → ${to.name}:${port}${protocol === "UDP" ? "/UDP" : ""}`;
}
