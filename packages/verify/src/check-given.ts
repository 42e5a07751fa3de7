import { centralOf, type Cluster } from "@thanos-fleet/fleet";
import { addressFindings } from "./addresses/address-findings.ts";
import { entrances } from "./addresses/entrances.ts";
import { outsideServiceFindings } from "./addresses/outside-services.ts";
import { outsideFindings } from "./addresses/outside-findings.ts";
import { listenerFindings } from "./addresses/listener-findings.ts";
import { lineFindings } from "./embedded/line-findings.ts";
import { argumentFindings } from "./arguments/argument-findings.ts";
import { pathFindings } from "./paths/path-findings.ts";
import type { CheckResult } from "./check-result.ts";
import { clusterObjects, describeFinding, type Finding } from "./objects/cluster-objects.ts";
import { clusterSet, type ClusterSet } from "./references/cluster-set.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** Holds what programs are given to tables that say for each argument what it must be, and why. */
export function checkGiven(rendered: RenderedFleet): readonly CheckResult[] {
  const sets = rendered.fleet.clusters.map((cluster) => ({ cluster, set: clusterSet(clusterObjects(rendered.deploy, cluster)) }));
  const central = centralOf(rendered.fleet).values;
  const centre = clusterSet(clusterObjects(rendered.deploy, centralOf(rendered.fleet)));
  const ways = { entrances: entrances(centre), addresses: [central.remoteWrite.address, central.exposure.ingressAddress ?? ""] };
  const result = (name: string, judge: Judge): CheckResult => ({
    name,
    unit: "workloads",
    checked: sets.reduce((sum, { set }) => sum + set.pods.length, 0),
    diagnostics: sets.flatMap(({ cluster, set }) => judge(set, cluster).map((finding) => describeFinding(rendered, cluster, finding))),
  });
  return [
    result("arguments", (set, cluster) => set.pods.flatMap((pod) => argumentFindings(pod, { fleet: rendered.fleet, cluster, central }))),
    result("addresses", (set, cluster) => [
      ...outsideServiceFindings(set, cluster),
      ...lineFindings(set),
      ...set.pods.flatMap((pod) => [
        ...listenerFindings(pod, cluster),
        ...addressFindings(set, pod, cluster),
        ...outsideFindings(pod, { set, cluster, ...ways }),
      ]),
    ]),
    result("paths", (set) => set.pods.flatMap((pod) => pathFindings(set, pod))),
  ];
}

type Judge = (set: ClusterSet, cluster: Cluster) => readonly Finding[];
