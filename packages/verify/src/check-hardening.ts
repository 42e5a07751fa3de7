import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import { contextOf } from "@thanos-fleet/components";
import type { CheckResult } from "./check-result.ts";
import { clusterObjects, describeFinding, type Finding } from "./objects/cluster-objects.ts";
import { tokenFindings } from "./hardening/api-access.ts";
import { availabilityFindings } from "./hardening/availability.ts";
import { namespaceFindings } from "./hardening/namespaces.ts";
import { brokenRules } from "./hardening/pod-rules.ts";
import { publishedFindings } from "./hardening/published.ts";
import { clusterSet } from "./references/cluster-set.ts";
import type { RenderedPod } from "./objects/rendered-pods.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** Holds every workload to one table of rules, and everything that is reached from outside to asking for a login. */
export function checkHardening(rendered: RenderedFleet): CheckResult {
  const diagnostics: Diagnostic[] = [];
  let checked = 0;
  for (const cluster of rendered.fleet.clusters) {
    const { workloads, findings } = findWeaknesses(rendered, cluster);
    checked += workloads;
    diagnostics.push(...findings.map((finding) => describeFinding(rendered, cluster, finding)));
  }
  return { name: "hardening", checked, unit: "workloads", diagnostics };
}

/** What is weak in one cluster, not yet explained, and how many workloads were looked at. */
export function findWeaknesses(
  rendered: RenderedFleet,
  cluster: Cluster,
): { readonly workloads: number; readonly findings: readonly Finding[] } {
  const set = clusterSet(clusterObjects(rendered.deploy, cluster));
  const findings = [
    ...set.pods.flatMap(podSecurity),
    ...namespaceFindings(set, cluster.values.migration),
    ...tokenFindings(set.pods, contextOf(cluster, rendered.fleet).flows),
    ...availabilityFindings(set),
    ...publishedFindings(set, cluster.values),
  ];
  return { workloads: set.pods.length, findings };
}

function podSecurity(pod: RenderedPod): Finding[] {
  return brokenRules(pod).map(({ what, path, subject }) => ({
    code: "hardening/pod-security",
    place: { file: pod.at.file, path },
    message: `${subject} breaks the rule that it ${what}`,
  }));
}
