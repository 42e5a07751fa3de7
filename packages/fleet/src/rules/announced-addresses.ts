import type { Rule } from "./rule.ts";

/** The L2 announcer elects a node per Service: two Services on one address have two nodes answering ARP (cilium/cilium#48419). */
export const announcedAddresses: Rule = {
  name: "announced-addresses",
  summary: "one announced address belongs to one Service",
  fix: "give the Ingress an address of its own with `loadBalancer`, and none with `gateway`",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const { exposure, remoteWrite } = cluster.values;
      if (exposure.kind === "gateway" && exposure.ingressAddress !== undefined) {
        report(
          [
            { cluster, path: "exposure.ingressAddress" },
            { cluster, path: "exposure.kind" },
          ],
          {
            message: "a gateway serves everything on `remoteWrite.address`; a second address is not used",
            hint: "remove `ingressAddress`",
          },
        );
      }
      if (exposure.kind === "loadBalancer" && exposure.ingressAddress === undefined) {
        report([{ cluster, path: "exposure.kind" }], {
          message: "`loadBalancer` exposes two Services, and each needs an address of its own",
          hint: "set `exposure.ingressAddress`",
        });
      }
      if (exposure.ingressAddress === remoteWrite.address) {
        report(
          [
            { cluster, path: "exposure.ingressAddress" },
            { cluster, path: "remoteWrite.address" },
          ],
          {
            message: `two Services would announce ${remoteWrite.address}, and two nodes would answer for it`,
            hint: "give the Ingress an address of its own",
          },
        );
      }
    }
  },
};
