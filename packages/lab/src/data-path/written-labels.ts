import { parse } from "yaml";
import type { LabCluster } from "./lab-cluster.ts";
import type { SequenceTarget } from "./stand-ins/sequence-target.ts";
import { tenantsOf } from "./tenants.ts";

interface Configuration {
  readonly global?: { readonly external_labels?: Readonly<Record<string, string>> };
}

/** The labels that a target's series must have at the centre, by its cluster's own configuration and name. */
export function writtenLabels(cluster: LabCluster, target: SequenceTarget): Readonly<Record<string, string>> {
  const { global = {} } = configurationOf(cluster) as Configuration;
  return {
    cluster: cluster.name,
    ...(global.external_labels?.["region"] === undefined ? {} : { region: global.external_labels["region"] }),
    tenant_id: tenantOfTarget(cluster, target),
    namespace: target.pod.namespace,
    pod: target.pod.name,
    node: target.pod.node.name,
  };
}

/** The tenant for which a target's namespace is written. */
export function tenantOfTarget(cluster: LabCluster, { pod }: SequenceTarget): string {
  return tenantsOf(configurationOf(cluster)).find(({ namespace }) => namespace === pod.namespace)?.tenant ?? "";
}

function configurationOf(cluster: LabCluster): Parameters<typeof tenantsOf>[0] {
  return parse(cluster.configMap("monitoring", "prometheus-agent")?.["data"]["prometheus.yml"] ?? "{}");
}
