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

/** What differs between two states. */
export interface FleetChanges {
  /** Objects that are new, gone or of other content. A Job that runs again is the new one; the old one's end is no change. */
  readonly changed: ReadonlySet<string>;
  /** Workloads none of whose pods of before is left. */
  readonly restarted: ReadonlySet<string>;
}

/** Reads what runs of what the repository holds. */
export async function fleetState({ lab, repository }: World): Promise<FleetState> {
  const contents = new Map<string, string>();
  const pods = new Map<string, ReadonlySet<string>>();
  const deploy = join(repository.path, "deploy");
  for (const cluster of deployedClusters(deploy)) {
    const { client, kubelet } = lab.cluster(cluster);
    for (const object of deployedApplications(deploy, cluster).flatMap((application) => application.objects)) {
      const live = await orMissing(client.get(referenceTo(object)));
      if (live !== undefined) contents.set(`${cluster}: ${nameOf(object)}`, contentOf(live));
    }
    for (const [workload, uids] of await podsByWorkload(client, kubelet.pods)) pods.set(`${cluster}: ${workload}`, uids);
  }
  return { contents, pods };
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
