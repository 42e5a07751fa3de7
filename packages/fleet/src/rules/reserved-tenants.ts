import { tenantsOf } from "../tenants.ts";
import type { Rule } from "./rule.ts";

/** Namespaces whose series and logs are the operators': the platform's own. */
const platformNamespaces = new Set(["monitoring", "monitoring-node"]);

/** The tenant of requests that name none, in Receive and in the teams' Query: it must be nobody's. */
const nobody = "unassigned";

export const reservedTenants: Rule = {
  name: "reserved-tenants",
  summary: "no tenant has the name that stands for nobody, and no team the namespaces of the platform",
  check({ clusters, edges }, report) {
    for (const cluster of clusters)
      tenantsOf(cluster).forEach(({ name }, index) => {
        if (name !== nobody) return;
        report([{ cluster, path: index === 0 ? "name" : `tenants.${index - 1}.name` }], {
          message: `${nobody} is the tenant of requests that name none: what belongs to nobody would be this tenant's`,
          hint: "choose another name",
        });
      });
    for (const cluster of edges)
      cluster.values.tenants.forEach((tenant, index) =>
        tenant.namespaces.forEach((namespace, position) => {
          if (!platformNamespaces.has(namespace)) return;
          report([{ cluster, path: `tenants.${index}.namespaces.${position}` }], {
            message: `the namespace ${namespace} is the platform's own: ${tenant.name} would take the series that say how the cluster's agent is`,
          });
        }),
      );
  },
};
