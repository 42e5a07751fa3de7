import { tenantsOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import type { ExpectedComponent } from "../../src/expected/expected-component.ts";
import { sendsLogs, type ExpectedLogRole } from "../../src/expected/expected-log-role.ts";

/** Who may do what in the log store, apart from its shippers. */
export const logRoles: NonNullable<ExpectedComponent["logRoles"]> = ({ clusters, centrals }) => ({
  all_access: { heldBy: { backend_roles: ["admin"] }, why: "an administrator comes from the bootstrap's users" },
  "opensearch-exporter": {
    allows: {
      cluster_permissions: [
        "cluster:monitor/main",
        "cluster:monitor/health",
        "cluster:monitor/nodes/stats",
        ...(takesSnapshots(centrals) ? ["cluster:admin/repository/get", "cluster:admin/snapshot/get"] : []),
      ],
      index_permissions: [{ index_patterns: ["*"], allowed_actions: ["indices:monitor/settings/get"] }],
    },
    heldBy: { users: ["opensearch-exporter"] },
    why: "it reads figures and no record",
  },
  reader: reader("reader", ["logs.*", "logs-*"]),
  ...Object.fromEntries(clusters.flatMap((sender) => tenantsOf(sender).map(({ name }) => tenantReader(name, sender)))),
});

function takesSnapshots(centrals: Fleet["centrals"]): boolean {
  return centrals.some(({ values }) => values.opensearch?.snapshotImage === true);
}

/** Who reads logs: of all tenants, or by a filter of every answer of one. */
function reader(role: string, patterns: readonly string[], filter: { readonly dls?: string } = {}): ExpectedLogRole {
  return {
    allows: {
      cluster_permissions: ["cluster_composite_ops_ro"],
      index_permissions: [{ index_patterns: patterns, ...filter, allowed_actions: ["read"] }],
    },
    heldBy: { backend_roles: [role] },
    why: "people read, and a team its tenant's records alone",
  };
}

function tenantReader(tenant: string, sender: Cluster): [string, ExpectedLogRole] {
  const role = `reader-${tenant}`;
  const filtered = reader(role, [`logs.${sender.name}`], { dls: JSON.stringify({ term: { tenant } }) });
  return [role, { ...filtered, mayBeMissing: !sendsLogs(sender) }];
}
