import { setTimeout as wait } from "node:timers/promises";
import { applicationStates, refresh } from "../argo-cd/applications.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { nameOf, type ApiObject } from "../kubernetes/api-object.ts";
import { referenceTo } from "../kubernetes/client.ts";
import type { Outcome, Scenario } from "../scenario.ts";
import { until } from "../until.ts";
import { workloads } from "../workloads.ts";
import type { World } from "../world.ts";

export interface TakenAwayInput {
  readonly world: World;
  /** The same fleet rendered with `decommission: true` for one cluster, and perhaps another in its place. */
  readonly deploy: string;
  /** The cluster that goes. */
  readonly cluster: string;
}

/** Merges a render in which a cluster is taken out of service, and changes it by hand meanwhile, so that Argo CD heals in between. */
export const clusterTakenAway: Scenario<TakenAwayInput> = {
  name: "cluster-taken-away",
  expectation:
    "a decommissioned cluster keeps its namespaces and volumes and nothing else, also when Argo CD heals something while it goes",
  run: (input) => takeAway(input, disturb),
};

/** Merges a render in which a cluster is taken out of service and another comes: to Git its files are renamed. */
export const clusterReplaced: Scenario<TakenAwayInput> = {
  name: "cluster-replaced",
  expectation: "a cluster that is replaced by another in one merge goes as if it went alone, without a hard refresh",
  run: (input) => takeAway(input, () => Promise.resolve()),
};

async function takeAway({ world, deploy, cluster }: TakenAwayInput, meanwhile: (cluster: Cluster) => Promise<void>): Promise<Outcome> {
  const { lab, home, repository } = world;
  const gone = lab.cluster(cluster);
  const before = await ours(gone);
  await repository.commit(deploy, `${cluster} is taken out of service`);
  await meanwhile(gone);
  for (const { name } of await applicationStates(home.client)) await refresh(home.client, name);
  const begin = performance.now();
  const isGone = async (): Promise<string[] | undefined> => ((await leftIn(world, gone)).length === 0 ? [] : undefined);
  const left = await until("nothing is left", isGone, { seconds: 240 }).catch(() => leftIn(world, gone));
  const seconds = Math.round((performance.now() - begin) / 1000);
  return { unmet: [...left, ...(await lost(gone))], figures: { "objects before": before.length, "seconds until gone": seconds } };
}

/** Scales a workload by hand just when the merge arrives. */
async function disturb(cluster: Cluster): Promise<void> {
  const first = (await workloads(cluster.client)).find(({ kind }) => kind === "Deployment");
  if (first === undefined) throw new Error(`${cluster.name} runs no Deployment`);
  await cluster.client.merge(referenceTo(first), { spec: { replicas: 5 } });
  await wait(500);
}

const kinds: readonly (readonly [string, string])[] = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
  ["v1", "Pod"],
  ["v1", "Service"],
  ["v1", "ConfigMap"],
  ["v1", "ServiceAccount"],
  ["networking.k8s.io/v1", "NetworkPolicy"],
  ["rbac.authorization.k8s.io/v1", "ClusterRole"],
  ["rbac.authorization.k8s.io/v1", "ClusterRoleBinding"],
];

/** What this platform made in a cluster, and the pods of it. */
async function ours({ client }: Cluster): Promise<ApiObject[]> {
  const all = (await Promise.all(kinds.map(([apiVersion, kind]) => client.list(apiVersion, kind)))).flat();
  return all
    .filter(
      ({ metadata: { labels = {}, namespace = "" } }) =>
        labels["app.kubernetes.io/managed-by"] === "thanos-fleet" || namespace.startsWith("monitoring"),
    )
    .filter(({ kind, metadata: { name } }) => !isByKubernetes(kind, name));
}

/** What every namespace has by itself. */
function isByKubernetes(kind: string, name: string): boolean {
  return (kind === "ConfigMap" && name === "kube-root-ca.crt") || (kind === "ServiceAccount" && name === "default");
}

async function leftIn({ home }: World, cluster: Cluster): Promise<string[]> {
  const applications = (await applicationStates(home.client)).filter(
    ({ name }) => name.startsWith(`${cluster.name}-`) && name !== `${cluster.name}-namespaces`,
  );
  return [
    ...applications.map(({ name, sync, phase, message }) => `Application ${name} is left: ${sync} ${phase} ${message}`),
    ...(await ours(cluster)).map((object) => `${nameOf(object)} is left`),
  ];
}

async function lost({ client, name }: Cluster): Promise<Outcome["unmet"]> {
  const namespaces = await client.list("v1", "Namespace");
  const claims = await client.list("v1", "PersistentVolumeClaim");
  const kept = namespaces.filter(({ metadata }) => metadata.name.startsWith("monitoring") && metadata.deletionTimestamp === undefined);
  return [...(kept.length === 0 ? [`${name} lost its namespaces`] : []), ...(claims.length === 0 ? [`${name} lost its volumes`] : [])];
}
