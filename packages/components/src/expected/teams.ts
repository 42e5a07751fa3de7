import { tenantsOf, type Cluster } from "@thanos-fleet/fleet";

/** Whether there is a team: a tenant with namespaces of its own. A cluster that leaves has none any more. */
export function hasTeams(clusters: readonly Cluster[]): boolean {
  const staying = clusters.filter(({ values }) => !values.decommission);
  return staying.flatMap((cluster) => tenantsOf(cluster)).some(({ namespaces }) => namespaces !== undefined);
}
