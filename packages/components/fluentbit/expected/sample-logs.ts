import { tenantsOf, type Cluster } from "@thanos-fleet/fleet";
import type { LeftChunk, SampleLog } from "../../src/expected/expected-pipeline.ts";

/** Files of every tenant's namespaces, of namespaces of like names, of those that are left out, and the shippers' own. */
export function sampleLogs(cluster: Cluster): readonly SampleLog[] {
  const own = cluster.name;
  const excluded = cluster.values.fluentbit?.excludeNamespaces ?? [];
  const teams = tenantsOf(cluster).flatMap(({ name, namespaces = [] }) => namespaces.map((namespace) => ({ name, namespace })));
  const log = (namespace: string, tenant: string | undefined, [pod, container = "app"] = ["web-1"]): SampleLog => {
    return { pod, namespace, container, tenant: excluded.includes(namespace) ? undefined : tenant };
  };
  return [
    log("apps", own),
    log("apps", own, ["db.primary-0", "app-main"]),
    log("kube-system", own),
    log("monitoring-node", own, ["node-exporter-x1"]),
    log("apps", own, ["fluentbit-x1"]),
    // What a shipper says of its own output would be shipped by it again.
    log("monitoring-node", undefined, ["fluentbit-x1", "fluentbit"]),
    ...excluded.map((namespace) => log(namespace, undefined)),
    ...teams.flatMap(({ name, namespace }) => [log(namespace, name), log(`x-${namespace}`, own), log(`${namespace}-x`, own)]),
  ];
}

/** Chunks that earlier releases left on nodes' disks, and those that docs/logs.md replays, enter behind the filters. */
export function leftChunks(cluster: Cluster): readonly LeftChunk[] {
  const [own, ...teams] = tenantsOf(cluster);
  return [
    { tag: "kube.var.log.containers.web-1_apps_app-1.log", tenant: own?.name ?? "" },
    ...teams.map(({ name }) => ({ tag: `tenant.${name}.kube.var.log.containers.web-1_x_app-1.log`, tenant: name })),
    ...tenantsOf(cluster).map(({ name }) => ({ tag: `kube.${name}.var.log.replay`, tenant: name })),
  ];
}
