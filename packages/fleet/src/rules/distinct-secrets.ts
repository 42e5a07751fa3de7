import type { CentralCluster } from "../fleet.ts";
import type { Rule } from "./rule.ts";
import { sameNames, type PathAndName } from "./same-names.ts";

/** Every Secret in the centre's namespace `monitoring` that a value names, with what it holds. */
function secretsOf({ values }: CentralCluster): readonly PathAndName[] {
  const { objectStorage, certificates, alertmanager, grafana, opensearch } = values;
  return [
    ["objectStorage.secretName", objectStorage.secretName],
    ["certificates.receiverSecretName", certificates.receiverSecretName],
    ["certificates.gatewaySecretName", certificates.gatewaySecretName],
    ["certificates.caSecretName", certificates.caSecretName],
    ["thanos-query.login.secretName", values["thanos-query"]?.login.secretName],
    ["grafana.admin.secretName", grafana?.admin.secretName],
    ["alertmanager.slack.secretName", alertmanager?.slack.secretName],
    ["alertmanager.email.secretName", alertmanager?.email.secretName],
    ["alertmanager.deadMansSwitch.secretName", alertmanager?.deadMansSwitch?.secretName],
    ["opensearch.snapshots.secretName", opensearch?.snapshots.secretName],
    ["opensearch.exporter.secretName", opensearch?.exporter.secretName],
  ];
}

export const distinctSecrets: Rule = {
  name: "distinct-secrets",
  summary: "each Secret holds one thing: two purposes in one Secret overwrite each other, or hand a program another's password",
  fix: "give each purpose a Secret of its own",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      for (const { name, path, other } of sameNames(secretsOf(cluster))) {
        const values = [
          { cluster, path },
          { cluster, path: other },
        ] as const;
        report(values, { message: `${name} is the Secret of \`${path}\` and of \`${other}\``, hint: "name another Secret in one of them" });
      }
    }
  },
};
