import type { CentralCluster } from "@thanos-fleet/fleet";
import { printYaml } from "@thanos-fleet/yaml-source";
import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { authoritiesOf } from "../src/authorities.ts";
import { uniqueSecrets } from "../src/expected-secrets.ts";
import { standardLabels } from "../src/workload.ts";
import { certificateAdmission } from "./certificate-admission.ts";
import { certificateSecrets, certificatesView } from "./certificates.ts";
import { exposureView } from "./exposure.ts";
import { parseDuration } from "@thanos-fleet/schema";
import { argocdRules } from "./rules/argocd-rules.ts";
import { certificateRules } from "./rules/certificate-rules.ts";

export type PlatformView = ReturnType<typeof derive>;

function derive(context: DeriveContext) {
  const { migration, platform } = context.cluster.values;
  const isDenied = (platform?.defaultDeny ?? false) && !migration;
  return {
    labels: standardLabels("platform"),
    expectedSecrets: expectedSecrets(context),
    deniedNamespaces: isDenied ? [{ name: "monitoring" }, { name: "monitoring-node" }] : [],
    ...exposureView(context),
    ...certificatesView(context),
    admissionPolicies: certificateAdmission(context),
  };
}

/** The Secrets that an operator must create for the cluster, for people and scripts to read; never anything of what is in them. */
function expectedSecrets({ secrets }: DeriveContext): string {
  const made = uniqueSecrets(secrets).filter(({ source }) => source?.kind !== "certManager");
  return printYaml(made.map(({ namespace, name, keys, purpose }) => ({ namespace, name, keys: [...keys], purpose })));
}

/** The Certificate whose authority edges have a copy of; a bundle of two is made by hand. */
function copiedAuthority(cluster: CentralCluster): string | undefined {
  const { secretNames, trusted } = authoritiesOf(cluster);
  return secretNames.find((name) => name === trusted);
}

export const platform: ComponentDefinition = {
  name: "platform",
  order: 20,
  namespace: "monitoring",
  description: "What the other components stand on: virtual address, certificates, default network policies.",
  derive,
  flows: () => [],
  secrets: certificateSecrets,
  rules: ({ cluster, jobs }) => [
    {
      subject: "certificates",
      order: 200,
      groups: certificateRules({
        central: cluster.name,
        clientRenewBefore: parseDuration(cluster.values.certificates.clientRenewBefore),
        authority: copiedAuthority(cluster),
        jobs,
      }),
    },
    { subject: "argocd", order: 210, groups: argocdRules(cluster.values.argocd.repoURL) },
  ],
};
