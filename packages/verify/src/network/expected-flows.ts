import { expectedComponents, type ExpectedFlow, type ForbiddenFlow } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";

/**
 * The connections of a cluster, as the specification's data flows have them, and the platform's own around them. Written
 * apart from what components declare: the two must agree, and whatever is not here must be refused. `isMetered` where
 * tenants' heads are limited.
 */
export function expectedFlows(cluster: Cluster, isMetered: boolean): readonly ExpectedFlow[] {
  return expectedComponents.flatMap(([name, { flows }]) => (name in cluster.values ? (flows?.(cluster, isMetered) ?? []) : []));
}

/** What a breach or a slip would use. Each is refused today; the list says why it has to stay so. */
export function forbiddenFlows(cluster: Cluster): readonly ForbiddenFlow[] {
  return expectedComponents.flatMap(([name, { forbidden = [] }]) => (name in cluster.values ? forbidden : []));
}
