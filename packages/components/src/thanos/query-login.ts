import type { CentralCluster } from "@thanos-fleet/fleet";

/** True when Query is reached from outside. */
export function hasQueryLogin({ values }: CentralCluster): boolean {
  return values["thanos-query"]?.login.enabled === true;
}
