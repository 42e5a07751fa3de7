import { applicationStates, describeState } from "../argo-cd/applications.ts";
import type { DocumentRun } from "../documents/document-run.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Client } from "../kubernetes/client.ts";
import { notePods, replaced, type PodUids } from "../pod-uids.ts";
import { until } from "../until.ts";
import { podCounts, workloads } from "../workloads.ts";
import type { World } from "../world.ts";
import type { OldStacks } from "./old-stacks.ts";

/** What is looked at, and where what is not so is noted. */
export interface Expecting {
  readonly world: World;
  readonly documents: DocumentRun;
  readonly old: OldStacks;
}

/** A cluster's Applications are Synced and Healthy, at a commit where one is named. */
export async function expectReady({ world, documents }: Expecting, cluster: string, commit?: string): Promise<void> {
  const unready = async (): Promise<string[]> => {
    const states = (await applicationStates(world.home.client)).filter(({ name }) => name === cluster || name.startsWith(`${cluster}-`));
    const isReady = ({ sync, health, revision }: (typeof states)[number]): boolean =>
      sync === "Synced" && health === "Healthy" && (commit === undefined || revision === commit);
    return states.length < 2
      ? [`${cluster} has ${states.length} Applications`]
      : states.filter((state) => !isReady(state)).map(describeState);
  };
  const isSo = async (): Promise<true | undefined> => ((await unready()).length === 0 ? true : undefined);
  await until(`the Applications of ${cluster} are ready`, isSo, { seconds: 240, alive: () => world.lab.group.assertRunning() }).catch(
    async () => documents.unmet.push(...(await unready())),
  );
}

export function expectSame({ documents }: Expecting, before: PodUids, after: PodUids): void {
  documents.unmet.push(...replaced(before, after).map((name) => `${name} was started again when Argo CD took it over`));
}

/** What runs in the other edges, migrated or not, goes on as it is through a phase of one. */
export async function expectUndisturbed({ world, documents }: Expecting, edge: string, phase: () => Promise<void>): Promise<void> {
  const others = [...world.lab.clusters.values()].filter(({ name }) => name !== edge && name !== world.home.name);
  const disturbed = notePods(others);
  await phase();
  documents.unmet.push(...disturbed().map((pod) => `${pod} did not go on running while ${edge} was migrated`));
}

export async function expectNodeExporter({ documents }: Expecting, client: Client, cluster: string): Promise<void> {
  const name = { apiVersion: "apps/v1", kind: "DaemonSet", namespace: "monitoring-node", name: "node-exporter" };
  const { wanted, ready } = podCounts(await client.get(name));
  if (wanted === 0 || ready < wanted) documents.unmet.push(`node-exporter runs on ${ready} of ${wanted} nodes of ${cluster}`);
}

/** The old Prometheus goes on, with the pods that it had. */
export function expectOldPrometheus({ documents, old }: Expecting, cluster: string, before: ReadonlyMap<string, ApiObject>): void {
  const now = old.podsIn(cluster);
  for (const [name, { metadata }] of before)
    if (metadata.ownerReferences?.[0]?.kind === "StatefulSet" && now.get(name)?.metadata.uid !== metadata.uid)
      documents.unmet.push(`${name} of ${cluster} did not go on running`);
}

/** No workload of ours is left, and Argo CD makes none again. */
export async function expectOursGone({ documents }: Expecting, client: Client, cluster: string): Promise<void> {
  const left = (await workloads(client)).filter(({ metadata }) => metadata.labels?.["app.kubernetes.io/managed-by"] === "thanos-fleet");
  for (const { kind, metadata } of left) documents.unmet.push(`${kind} ${metadata.name} of ${cluster} is left on the way back`);
}

/** The old node-exporter is back on every node as it was, and not as an earlier release had it. */
export async function expectOldNodeExporter(
  { documents, old }: Expecting,
  cluster: string,
  before: ReadonlyMap<string, ApiObject>,
): Promise<void> {
  const wanted = imagesOf(before).join(" ");
  const isBack = async (): Promise<true | undefined> => (imagesOf(old.podsIn(cluster)).join(" ") === wanted ? true : undefined);
  await until("the old node-exporter is back", isBack, { seconds: 60 }).catch(() =>
    documents.unmet.push(`the way back of ${cluster} brings "${imagesOf(old.podsIn(cluster)).join(" ")}" instead of "${wanted}"`),
  );
}

function imagesOf(pods: ReadonlyMap<string, ApiObject>): readonly string[] {
  const onHosts = [...pods.values()].filter(({ spec, status }) => spec.hostNetwork === true && status?.phase === "Running");
  return onHosts.map(({ spec }) => spec.containers[0].image);
}
