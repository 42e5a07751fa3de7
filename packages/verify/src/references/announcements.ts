import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { selectorMatches, selectorText, type Labels, type LabelSelector } from "../objects/label-selector.ts";
import { specOf, type ClusterSet } from "./cluster-set.ts";
import { externalObjects } from "./external-objects.ts";
import { selectsNothing } from "./reference-finding.ts";

/** Pools of addresses and their announcements are for Services that exist: rendered ones, or those that Cilium makes. */
export function announcementFindings(set: ClusterSet): Finding[] {
  const candidates = [...rendered(set), ...external(set)];
  return set.ofKind("CiliumLoadBalancerIPPool", "CiliumL2AnnouncementPolicy").flatMap((at) => {
    const { serviceSelector } = specOf<{ serviceSelector?: LabelSelector }>(at);
    if (serviceSelector === undefined)
      return [selectsNothing(at, ["spec"], `the ${at.object.kind} selects every Service instead of its own`)];
    if (candidates.some((labels) => selectorMatches(serviceSelector, labels))) return [];
    return [
      selectsNothing(
        at,
        ["spec", "serviceSelector"],
        `no Service is ${selectorText(serviceSelector)}, neither rendered nor made by Cilium`,
      ),
    ];
  });
}

/** Only a Service of this type takes an address of a pool. */
function rendered(set: ClusterSet): Labels[] {
  return set
    .ofKind("Service")
    .filter(isLoadBalancer)
    .map(({ object }) => (object.metadata as { labels?: Labels } | undefined)?.labels ?? {});
}

function isLoadBalancer(service: PlacedObject): boolean {
  return specOf<{ type?: string }>(service).type === "LoadBalancer";
}

function external(set: ClusterSet): Labels[] {
  return externalObjects.flatMap(({ kind, label }) => {
    if (kind !== "Service" || label === undefined) return [];
    if ("value" in label) return [{ [label.key]: label.value }];
    return set.ofKind(label.nameOf).map(({ object }) => ({ [label.key]: object.metadata?.name ?? "" }));
  });
}
