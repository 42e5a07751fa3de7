import { expectedApps, type Listener } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";

/** A port at which a program of one workload listens. */
export interface ListenerOf extends Listener {
  readonly app: string;
}

/** Every listener there is; a container declares these ports and no other. */
export function listeners(cluster: Cluster): readonly ListenerOf[] {
  return [...expectedApps].flatMap(([app, expected]) =>
    (expected.listeners?.(cluster) ?? []).map((listener) => Object.assign({ app }, listener)),
  );
}
