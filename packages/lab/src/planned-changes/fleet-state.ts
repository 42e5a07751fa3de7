import { join } from "node:path";
import { deployedApplications, deployedClusters } from "../deploy-objects.ts";
import { orMissing } from "../kubernetes/api-error.ts";
import { nameOf, type ApiObject } from "../kubernetes/api-object.ts";
import { referenceTo, type Client } from "../kubernetes/client.ts";
import type { World } from "../world.ts";

/** What runs in all clusters, by `cluster: Kind namespace/name`. */
export interface FleetState {
  /** What each rendered object says beside its metadata and status. */
  readonly contents: ReadonlyMap<string, string>;
  /** The pods of each workload. */
  readonly pods: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A rendered object and the cluster that it is for. */
interface Rendered {
  readonly cluster: string;
  readonly object: ApiObject;
}

/** The state of a world, and what its repository holds. */
export interface ReadState extends FleetState {
  readonly rendered: ReadonlyMap<string, Rendered>;
}

/** What differs between two states. */
export interface FleetChanges {
  /** Objects that are new, gone or of other content. A Job that runs again is the new one; the old one's end is no change. */
  readonly changed: ReadonlySet<string>;
  /** Workloads none of whose pods of before is left. */
  readonly restarted: ReadonlySet<string>;
}

/** Reads what runs of what the repository holds, and of what it held before: that may be gone, and may be left. */
export async function fleetState({ lab, repository }: World, before?: ReadState): Promise<ReadState> {
  const contents = new Map<string, string>();
  const pods = new Map<string, ReadonlySet<string>>();
  const rendered = renderedIn(join(repository.path, "deploy"));
  for (const [key, { cluster, object }] of new Map([...(before?.rendered ?? []), ...rendered])) {
    const live = await orMissing(lab.cluster(cluster).client.get(referenceTo(object)));
    if (live !== undefined) contents.set(key, contentOf(live));
  }
  for (const cluster of new Set([...rendered.values()].map((object) => object.cluster))) {
    const { client, kubelet } = lab.cluster(cluster);
    for (const [workload, uids] of await podsByWorkload(client, kubelet.pods)) pods.set(`${cluster}: ${workload}`, uids);
  }
  return { contents, pods, rendered };
}

function renderedIn(deploy: string): Map<string, Rendered> {
  return new Map(
    deployedClusters(deploy).flatMap((cluster) =>
      deployedApplications(deploy, cluster).flatMap(({ objects }) =>
        objects.map((object): [string, Rendered] => [`${cluster}: ${nameOf(object)}`, { cluster, object }]),
      ),
    ),
  );
}

export function changesSince(before: FleetState, after: FleetState): FleetChanges {
  const keys = new Set([...before.contents.keys(), ...after.contents.keys()]);
  const changed = [...keys].filter((key) => before.contents.get(key) !== after.contents.get(key) && !isEndedJob(key, after));
  const restarted = [...before.pods].filter(([key, uids]) => {
    const now = after.pods.get(key);
    return now !== undefined && uids.size > 0 && [...uids].every((uid) => !now.has(uid));
  });
  return { changed: new Set(changed), restarted: new Set(restarted.map(([key]) => key)) };
}

function isEndedJob(key: string, { contents }: FleetState): boolean {
  return key.includes(": Job ") && !contents.has(key);
}

function contentOf({ apiVersion: _version, kind: _kind, metadata: _metadata, status: _status, ...content }: ApiObject): string {
  return JSON.stringify(content);
}

async function podsByWorkload(client: Client, pods: readonly ApiObject[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const sets = new Map((await client.list("apps/v1", "ReplicaSet")).map((set) => [set.metadata.uid, set]));
  const byWorkload = new Map<string, Set<string>>();
  for (const { metadata } of pods.filter((pod) => pod.metadata.deletionTimestamp === undefined)) {
    const [owner] = metadata.ownerReferences ?? [];
    const [workload = owner] = sets.get(owner?.uid)?.metadata.ownerReferences ?? [];
    if (workload === undefined) continue;
    const name = `${workload.kind} ${metadata.namespace}/${workload.name}`;
    byWorkload.set(name, (byWorkload.get(name) ?? new Set()).add(metadata.uid ?? ""));
  }
  return byWorkload;
}
