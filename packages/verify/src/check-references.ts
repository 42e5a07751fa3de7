import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import type { CheckResult } from "./check-result.ts";
import { clusterObjects, describeFinding, type Finding } from "./objects/cluster-objects.ts";
import { agreementFindings } from "./references/agreements.ts";
import { announcementFindings } from "./references/announcements.ts";
import { variableFindings } from "./references/cel-variables.ts";
import { bindingFindings } from "./references/bindings.ts";
import { clusterResourceFindings } from "./references/cluster-resources.ts";
import { clusterSet } from "./references/cluster-set.ts";
import { identityFindings } from "./references/identities.ts";
import { podFindings, unreadFindings } from "./references/pods.ts";
import { routeFindings } from "./references/routes.ts";
import { certificateFindings, expectedSecretFindings, type SecretUses } from "./references/secrets.ts";
import { serviceNameFindings } from "./references/service-names.ts";
import { serviceFindings } from "./references/services.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** Follows every name that a rendered object uses for another: it leads to something of the same cluster, or is declared external. */
export function checkReferences(rendered: RenderedFleet): CheckResult {
  const diagnostics: Diagnostic[] = [];
  let checked = 0;
  for (const cluster of rendered.fleet.clusters) {
    const found = findReferences(rendered, cluster);
    checked += found.objects;
    diagnostics.push(...found.findings.map((finding) => describeFinding(rendered, cluster, finding)));
  }
  return { name: "references", checked, unit: "objects", diagnostics };
}

/** What is wrong with the names in one cluster, not yet explained, and how many objects were looked through. */
export function findReferences(
  { deploy }: RenderedFleet,
  cluster: Cluster,
): { readonly objects: number; readonly findings: readonly Finding[] } {
  const objects = clusterObjects(deploy, cluster);
  const set = clusterSet(objects);
  const uses: SecretUses = new Set();
  const findings = [
    ...identityFindings(set),
    ...serviceFindings(set),
    ...serviceNameFindings(set),
    ...podFindings(set, uses),
    ...unreadFindings(set),
    ...routeFindings(set, uses),
    ...certificateFindings(set, uses),
    ...bindingFindings(set),
    ...variableFindings(set),
    ...announcementFindings(set),
    ...clusterResourceFindings(set, cluster.values),
    ...agreementFindings(set, cluster),
  ];
  for (const name of preparedSecrets(cluster)) uses.add(`monitoring/${name}`);
  // Last, when everything that names a Secret has been seen.
  return { objects: objects.length, findings: [...findings, ...expectedSecretFindings(set, uses)] };
}

/** While the next CA is prepared, people make the bundle of both that all are told to trust in the phase after it. */
function preparedSecrets(cluster: Cluster): readonly string[] {
  if (cluster.role !== "central") return [];
  const { phase, bundleSecretName } = cluster.values.certificates.rotation;
  return phase === "prepare" ? [bundleSecretName] : [];
}
