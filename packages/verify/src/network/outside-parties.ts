import { isIPv4, isIPv6 } from "node:net";
import { expectedComponents } from "@thanos-fleet/components/expected";
import type { CentralCluster, Cluster } from "@thanos-fleet/fleet";
import { inBlock } from "./in-block.ts";
import type { OutsideParty } from "./party.ts";

/** An unassigned address: RFC 5737 keeps it for documents. */
const somewhere = "203.0.113.7";

/**
 * What a cluster's pods may meet that is no pod. `node` is another node than the pod's own, which no policy shuts out. Beside
 * each address stands its neighbour, which nothing may connect to: a block of addresses that holds both is too wide.
 */
export function outsideParties(cluster: Cluster, central: CentralCluster): OutsideParty[] {
  const { values } = cluster;
  const node = firstAddress(values.networkCidrs.nodes);
  const addresses = [
    address("object-storage", values.objectStorage.address),
    address("central-address", values.remoteWrite.address),
    address("log-address", central.values.exposure.ingressAddress ?? central.values.remoteWrite.address),
    ...expectedComponents.flatMap(([name, { outside }]) =>
      name in values ? (outside?.(cluster) ?? []).map((declared) => address(declared.name, declared.ip)) : [],
    ),
  ];
  return [
    outsideParty("world", somewhere, "world"),
    outsideParty("node", node, "remote-node"),
    outsideParty("kube-apiserver", firstAddress(values.networkCidrs.apiServer), "kube-apiserver", "remote-node"),
    // Without Cilium a gateway's traffic comes from the nodes that it runs on.
    outsideParty("gateway", node, "ingress"),
    ...addresses,
    ...neighboursOf(addresses, Object.values(values.networkCidrs).flat()),
  ];
}

export function outsideParty(name: string, ip: string, ...entities: OutsideParty["entities"]): OutsideParty {
  return { kind: "outside", name, entities, ip, isAddress: false };
}

function address(name: string, ip: string): OutsideParty {
  return { ...outsideParty(name, ip, "world"), isAddress: true };
}

/** Addresses that differ in their last bit alone, unless something declared is there. */
function neighboursOf(addresses: readonly OutsideParty[], blocks: readonly string[]): OutsideParty[] {
  const taken = new Set(addresses.map(({ ip }) => ip));
  return addresses.flatMap(({ name, ip }) => {
    const beside = neighbourOf(ip);
    if (beside === undefined || taken.has(beside) || blocks.some((block) => inBlock(beside, block))) return [];
    return [{ ...address(`neighbour of ${name}`, beside), neighbourOf: name }];
  });
}

function neighbourOf(ip: string): string | undefined {
  if (isIPv4(ip)) return ip.replace(/\d+$/, (octet) => String(Number(octet) ^ 1));
  if (isIPv6(ip)) return ip.replace(/[\da-f]*$/i, (group) => (Number.parseInt(group || "0", 16) ^ 1).toString(16));
  return undefined;
}

/** The first address of the first block; where none is declared, one that no block holds. */
function firstAddress(cidrs: readonly string[]): string {
  return cidrs[0]?.split("/")[0] ?? "192.0.2.1";
}
