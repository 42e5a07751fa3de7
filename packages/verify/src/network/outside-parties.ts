import { expectedComponents } from "@thanos-fleet/components/expected";
import type { CentralCluster, Cluster } from "@thanos-fleet/fleet";
import type { OutsideParty } from "./party.ts";

/** An unassigned address: RFC 5737 keeps it for documents. */
const somewhere = "203.0.113.7";

/** What a cluster's pods may meet that is no pod. `node` is another node than the pod's own, which no policy shuts out. */
export function outsideParties(cluster: Cluster, central: CentralCluster): OutsideParty[] {
  const { values } = cluster;
  const node = firstAddress(values.networkCidrs.nodes);
  return [
    outsideParty("world", somewhere, "world"),
    outsideParty("node", node, "remote-node"),
    outsideParty("kube-apiserver", firstAddress(values.networkCidrs.apiServer), "kube-apiserver", "remote-node"),
    // Without Cilium a gateway's traffic comes from the nodes that it runs on.
    outsideParty("gateway", node, "ingress"),
    outsideParty("object-storage", values.objectStorage.address, "world"),
    outsideParty("central-address", values.remoteWrite.address, "world"),
    outsideParty("log-address", central.values.exposure.ingressAddress ?? central.values.remoteWrite.address, "world"),
    ...expectedComponents.flatMap(([name, { outside }]) =>
      name in values ? (outside?.(cluster) ?? []).map((address) => outsideParty(address.name, address.ip, "world")) : [],
    ),
  ];
}

export function outsideParty(name: string, ip: string, ...entities: OutsideParty["entities"]): OutsideParty {
  return { kind: "outside", name, entities, ip };
}

/** The first address of the first block; where none is declared, one that no block holds. */
function firstAddress(cidrs: readonly string[]): string {
  return cidrs[0]?.split("/")[0] ?? "192.0.2.1";
}
