import type { Cluster } from "../fleet.ts";
import { tenantsOf } from "../tenants.ts";
import type { Rule } from "./rule.ts";

/** Namespaces whose series and logs are the operators': the platform's own and what the cluster itself runs in. */
const platformNamespaces = new Set(["monitoring", "monitoring-node", "cert-manager", "longhorn-system", "cilium-secrets"]);

function isSystem(namespace: string, cluster: Cluster): boolean {
  // Kubernetes reserves names that begin with kube-.
  return namespace.startsWith("kube-") || platformNamespaces.has(namespace) || namespace === cluster.values.argocd.namespace;
}

/** The tenant of requests that name none, in Receive and in the teams' Query: no real tenant may have the name. */
const unassigned = "unassigned";

export const reservedTenants: Rule = {
  name: "reserved-tenants",
  summary: "no tenant has the name for requests without one, and no team owns the platform's namespaces",
  fix: "choose another name or another namespace for the tenant",
  check({ clusters, edges }, report) {
    for (const cluster of clusters)
      tenantsOf(cluster).forEach(({ name }, index) => {
        if (index > 0 && isSystem(name, cluster))
          report([{ cluster, path: `tenants.${index - 1}.name` }], {
            message: `${name} is a namespace of the system, so no team's series may look as if they came from it`,
            hint: "choose another name",
          });
        if (name !== unassigned) return;
        report([{ cluster, path: index === 0 ? "name" : `tenants.${index - 1}.name` }], {
          message: `${unassigned} is the tenant of requests that name none: what has no tenant would be this tenant's`,
          hint: "choose another name",
        });
      });
    for (const cluster of edges)
      cluster.values.tenants.forEach((tenant, index) =>
        tenant.namespaces.forEach((namespace, position) => {
          if (!isSystem(namespace, cluster)) return;
          report([{ cluster, path: `tenants.${index}.namespaces.${position}` }], {
            message: `the namespace ${namespace} is the system's own: ${tenant.name} would take the series and logs that say how the cluster is`,
            hint: "remove it from the tenant",
          });
        }),
      );
  },
};
