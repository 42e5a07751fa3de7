import type { Rule } from "./rule.ts";

export const objectStorageAddress: Rule = {
  name: "object-storage-address",
  summary: "object storage has an address of its own, which is none of the fleet's",
  check({ clusters, centrals }, report) {
    const taken = new Map(clusters.map((cluster) => [cluster.values.address, { cluster, path: "address" }]));
    for (const cluster of centrals) {
      taken.set(cluster.values.remoteWrite.address, { cluster, path: "remoteWrite.address" });
      const { ingressAddress } = cluster.values.exposure;
      if (ingressAddress !== undefined) taken.set(ingressAddress, { cluster, path: "exposure.ingressAddress" });
    }
    for (const cluster of centrals) {
      const other = taken.get(cluster.values.objectStorage.address);
      if (other === undefined) continue;
      report([{ cluster, path: "objectStorage.address" }, other], {
        message: `${cluster.values.objectStorage.address} is also ${other.path} of ${other.cluster.name}`,
        hint: "set the address that the S3 endpoint's host resolves to",
      });
    }
  },
};
