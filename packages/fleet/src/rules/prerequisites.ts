import { parseVersion, isAtLeast } from "../version.ts";
import type { Cluster } from "../fleet.ts";
import type { Rule } from "./rule.ts";

type Prerequisite = "cilium" | "gatewayApi" | "certManager" | "argocd";

interface Need {
  readonly of: Prerequisite;
  readonly minimum: string;
  readonly because: string;
  /** The value that makes it needed. */
  readonly path: string;
}

export const prerequisites: Rule = {
  name: "prerequisites",
  summary: "what the rendered objects need is declared in a version that has it",
  fix: "declare the version that is installed, and upgrade what is too old",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      for (const need of needsOf(cluster)) {
        const declared = cluster.values.prerequisites[need.of];
        const places = [
          { cluster, path: `prerequisites.${need.of}` },
          { cluster, path: need.path },
        ] as const;
        if (declared === undefined) {
          report(places, {
            message: `${need.because}, but no version of ${need.of} is declared`,
            hint: `declare \`prerequisites.${need.of}\`, at least ${need.minimum}`,
          });
        } else if (!isAtLeast(parseVersion(declared), parseVersion(need.minimum))) {
          report(places, { message: `${need.because}: ${need.of} ${declared} is too old`, hint: `upgrade to ${need.minimum} or later` });
        }
      }
    }
  },
};

/**
 * Versions: Gateway's TLSRoute with several ports, cilium/cilium#44889; L2 and pools as v2, Cilium 1.18; `retry.refresh`,
 * Argo CD 3.2; `certmanager_certificate_not_before_timestamp_seconds`, cert-manager 1.18 (cert-manager#7612). Kubernetes is 1.33 at
 * least by schema; ValidatingAdmissionPolicy is stable since 1.30, StatefulSets delete their claims since 1.27.
 */
function needsOf(cluster: Cluster): Need[] {
  const needs: Need[] = [];
  if (cluster.values.cni === "cilium")
    needs.push({ of: "cilium", minimum: "1.18", because: "policies are rendered as CiliumNetworkPolicy", path: "cni" });
  if (cluster.role === "edge") return needs;
  needs.push({ of: "argocd", minimum: "3.2", because: "a failed sync is tried again at the newest commit", path: "argocd.repoURL" });
  const { exposure, certificates } = cluster.values;
  if (exposure.kind === "gateway") {
    needs.push({ of: "cilium", minimum: "1.20", because: "one Gateway serves TLS on two ports", path: "exposure.kind" });
    needs.push({ of: "gatewayApi", minimum: "1.6", because: "the Gateway passes TLS through by TLSRoute v1", path: "exposure.kind" });
  }
  if (certificates.source === "certManager")
    needs.push({
      of: "certManager",
      minimum: "1.18",
      because: "the alert on client certificates to copy reads when cert-manager issued them",
      path: "certificates.source",
    });
  return needs;
}
