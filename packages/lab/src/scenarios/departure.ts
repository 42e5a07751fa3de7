import { applicationStates, refresh } from "../argo-cd/applications.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { nameOf, type ApiObject } from "../kubernetes/api-object.ts";
import type { Outcome } from "../scenario.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";

export interface DepartureInput {
  readonly world: World;
  /** The same fleet rendered with `decommission: true` for one cluster, and perhaps another in its place. */
  readonly deploy: string;
  /** The cluster that goes. */
  readonly cluster: string;
}

export interface Course {
  /** Done just when the merge arrives. */
  readonly meanwhile: () => Promise<void>;
  /** What is to come with the merge and is not there yet. */
  readonly missing: () => Promise<string[]>;
}

/** Merges the render, and waits until nothing of the cluster is left but its namespaces and volumes, and nothing is missing. */
export async function takeAway({ world, deploy, cluster }: DepartureInput, { meanwhile, missing }: Course): Promise<Outcome> {
  const { lab, home, repository } = world;
  const gone = lab.cluster(cluster);
  const before = await ours(gone);
  await repository.commit(deploy, `${cluster} is taken out of service`);
  await meanwhile();
  for (const { name } of await applicationStates(home.client)) await refresh(home.client, name);
  const begin = performance.now();
  // Both in one look: what comes may make again what has gone.
  const open = async (): Promise<string[]> => [...(await leftIn(world, gone)), ...(await missing())];
  const isDone = async (): Promise<string[] | undefined> => ((await open()).length === 0 ? [] : undefined);
  const unmet = await until("one has gone, and what takes its place is there", isDone, { seconds: 240 }).catch(open);
  const seconds = Math.round((performance.now() - begin) / 1000);
  return { unmet: [...unmet, ...(await lost(gone))], figures: { "objects before": before.length, "seconds until gone": seconds } };
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
