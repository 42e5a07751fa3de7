import type { CheckResult } from "./check-result.ts";
import { clusterObjects, describeFinding } from "./objects/cluster-objects.ts";
import { certificateFindings } from "./identity/certificate-findings.ts";
import { rightFindings } from "./identity/right-findings.ts";
import { tlsFindings } from "./identity/tls-findings.ts";
import { clusterSet } from "./references/cluster-set.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** Holds names and units of certificates, the ends of TLS and the rights of every role to tables with reasons. */
export function checkIdentity(rendered: RenderedFleet): CheckResult {
  const { deploy, fleet } = rendered;
  const judged = fleet.clusters.map((cluster) => {
    const set = clusterSet(clusterObjects(deploy, cluster));
    const found = [...certificateFindings(set, cluster, fleet), ...tlsFindings(set, cluster), ...rightFindings(set, cluster, fleet)];
    const checked = set.ofKind("Certificate", "ClusterRole", "Role", "HTTPRoute", "TLSRoute", "Ingress").length;
    return { checked, diagnostics: found.map((finding) => describeFinding(rendered, cluster, finding)) };
  });
  return {
    name: "identity",
    checked: judged.reduce((sum, { checked }) => sum + checked, 0),
    unit: "certificates, roles and routes",
    diagnostics: judged.flatMap(({ diagnostics }) => diagnostics),
  };
}
