import type { Cluster } from "./fleet.ts";

/** A tenant as Receive knows it: its name, and the namespaces whose series are its. */
export interface Tenant {
  readonly name: string;
  /** Undefined for the cluster's own tenant, which takes whatever belongs to no other. */
  readonly namespaces: readonly string[] | undefined;
}

/** A cluster's tenants: the one named after it, then those it declares. */
export function tenantsOf(cluster: Cluster): readonly Tenant[] {
  const declared = cluster.role === "edge" ? cluster.values.tenants : [];
  return [{ name: cluster.name, namespaces: undefined }, ...declared];
}
