import type { CheckResult } from "./check-result.ts";
import { clusterObjects, describeFinding } from "./objects/cluster-objects.ts";
import { certificateFindings } from "./identity/certificate-findings.ts";
import { settingRightFindings } from "./arguments/argument-findings.ts";
import { bindingRightFindings } from "./identity/binding-findings.ts";
import { gatewayFindings } from "./identity/gateway-findings.ts";
import { grafanaFindings } from "./identity/grafana-findings.ts";
import { rightFindings } from "./identity/right-findings.ts";
import { tlsFindings } from "./identity/tls-findings.ts";
import { clusterSet } from "./references/cluster-set.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** Holds names and units of certificates, the ends of TLS and the rights of every role to tables with reasons. */
export function checkIdentity(rendered: RenderedFleet): CheckResult {
  const { deploy, fleet } = rendered;
  const centrals = fleet.centrals;
  const judged = fleet.clusters.map((cluster) => {
    const set = clusterSet(clusterObjects(deploy, cluster));
    const found = [
      ...certificateFindings(set, cluster, fleet),
      ...tlsFindings(set, cluster),
      ...gatewayFindings(set),
      ...rightFindings(set, cluster, fleet),
      ...bindingRightFindings(set),
      ...grafanaFindings(set, cluster, fleet),
      ...centrals.flatMap(({ values: central }) => set.pods.flatMap((pod) => settingRightFindings(pod, { fleet, cluster, central }))),
    ];
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
