import type { Cluster } from "./cluster/cluster.ts";
import type { ApiObject } from "./kubernetes/api-object.ts";

/** UIDs of pods, by their names. */
export type PodUids = ReadonlyMap<string, string>;

/** Pods whose names begin so and that are not on their way out, as they run now. */
export function podUids(pods: readonly ApiObject[], prefix: string): PodUids {
  const mine = pods.filter(({ metadata }) => metadata.name.startsWith(prefix) && metadata.deletionTimestamp === undefined);
  return new Map(mine.map(({ metadata }) => [metadata.name, metadata.uid ?? ""]));
}

/** Names of the pods that ran before and run no more, or are others now. */
export function replaced(before: PodUids, after: PodUids): string[] {
  return [...before].flatMap(([name, uid]) => (after.get(name) === uid ? [] : [name]));
}

/** Notes the pods of clusters; gives what names those that run no more since, or are others, each with its cluster. */
export function notePods(clusters: readonly Cluster[]): () => string[] {
  const noted = clusters.map((cluster) => ({ cluster, before: podUids(cluster.kubelet.pods, "") }));
  return () =>
    noted.flatMap(({ cluster: { name, kubelet }, before }) =>
      replaced(before, podUids(kubelet.pods, "")).map((pod) => `${pod} of ${name}`),
    );
}
