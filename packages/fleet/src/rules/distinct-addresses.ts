import type { CentralCluster } from "../fleet.ts";
import type { Place, Rule } from "./rule.ts";

export const distinctAddresses: Rule = {
  name: "distinct-addresses",
  summary: "object storage, the virtual addresses and every cluster have an address of their own",
  fix: "set the address that the host really has; a virtual address is one that no host has",
  check({ clusters, centrals }, report) {
    const taken = new Map<string, Place>();
    for (const cluster of clusters) if (!taken.has(cluster.values.address)) taken.set(cluster.values.address, { cluster, path: "address" });
    for (const cluster of centrals) {
      for (const { path, address, hint } of sharedAddresses(cluster)) {
        const other = taken.get(address);
        if (other === undefined) taken.set(address, { cluster, path });
        else report([{ cluster, path }, other], { message: `${address} is also ${other.path} of ${other.cluster.name}`, hint });
      }
    }
  },
};

function sharedAddresses({ values }: CentralCluster): readonly { path: string; address: string; hint: string }[] {
  const { objectStorage, remoteWrite } = values;
  const { ingressAddress } = values.exposure;
  return [
    { path: "remoteWrite.address", address: remoteWrite.address, hint: "choose an address that no host has" },
    // Two Services on one announced address are the rule announced-addresses'.
    ...(ingressAddress === undefined || ingressAddress === remoteWrite.address
      ? []
      : [{ path: "exposure.ingressAddress", address: ingressAddress, hint: "choose an address that no host has" }]),
    { path: "objectStorage.address", address: objectStorage.address, hint: "set the address that the S3 endpoint's host resolves to" },
  ];
}
