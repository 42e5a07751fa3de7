import type { Sender } from "../../component-definition.ts";

/** All log indices of the fleet. */
export const allLogIndices = "logs-*";

/** What the names of a tenant's daily indices begin with; a dash and the day follow. */
export function logIndexPrefix(cluster: string, tenant: string): string {
  return `logs-${cluster}-${tenant}`;
}

/**
 * Patterns of the indices that a cluster's shipper writes. The cluster's name alone would not do: `logs-cluster-1-*`
 * also takes what belongs to a cluster named `cluster-1-eu`.
 */
export function logIndexPatterns(cluster: Sender): readonly string[] {
  return cluster.tenants.map((tenant) => `${logIndexPrefix(cluster.name, tenant.name)}-*`);
}
