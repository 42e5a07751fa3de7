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
