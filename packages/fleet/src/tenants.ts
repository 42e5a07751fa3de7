import type { Cluster } from "./fleet.ts";

/** A tenant as Receive knows it: its name, and the namespaces whose series are its. */
export interface Tenant {
  readonly name: string;
  /** Undefined for the cluster's own tenant, which takes whatever belongs to no other. */
  readonly namespaces: readonly string[] | undefined;
  readonly limits: TenantLimits;
}

/** What Receive takes of a tenant; what is absent is as the fleet has it, 0 is no limit. */
export type TenantLimits = Cluster["values"]["limits"];

/** A cluster's tenants: the one named after it, then those it declares. */
export function tenantsOf(cluster: Cluster): readonly Tenant[] {
  const declared = cluster.role === "edge" ? cluster.values.tenants : [];
  return [
    { name: cluster.name, namespaces: undefined, limits: cluster.values.limits },
    ...declared.map(({ name, namespaces, limits }) => ({ name, namespaces, limits: limits ?? {} })),
  ];
}

/** The limit that holds for a tenant: its own where it has one, or else the fleet's; undefined for none. */
export function limitOf<Name extends keyof TenantLimits>(
  name: Name,
  tenant: TenantLimits,
  fleet: TenantLimits | undefined,
): TenantLimits[Name] | undefined {
  const limit = tenant[name] ?? fleet?.[name];
  return limit === 0 ? undefined : limit;
}

/** How many tenants write to the centre: those of every cluster that is not being removed. */
export function sendingTenants(clusters: readonly Cluster[]): number {
  return clusters.reduce((total, cluster) => total + (cluster.values.decommission ? 0 : tenantsOf(cluster).length), 0);
}
