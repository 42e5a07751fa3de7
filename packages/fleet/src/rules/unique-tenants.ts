import type { Rule, Place } from "./rule.ts";

export const uniqueTenants: Rule = {
  name: "unique-tenants",
  summary: "a tenant's name is used once in the fleet and is no cluster's, and a namespace belongs to one tenant",
  fix: "rename the tenant, or give the namespace to one of them",
  check({ clusters, edges }, report) {
    const names = new Map<string, Place>(clusters.map((cluster) => [cluster.name, { cluster, path: "name" }]));
    for (const cluster of edges) {
      const namespaces = new Map<string, Place>();
      cluster.values.tenants.forEach((tenant, index) => {
        const place = { cluster, path: `tenants.${index}.name` };
        const taken = names.get(tenant.name);
        if (taken === undefined) names.set(tenant.name, place);
        else
          report([place, taken], {
            message: `the tenant ${tenant.name} exists already, in ${taken.cluster.name}: their series would be one`,
          });
        tenant.namespaces.forEach((namespace, position) => {
          const at = { cluster, path: `tenants.${index}.namespaces.${position}` };
          const owner = namespaces.get(namespace);
          if (owner === undefined) namespaces.set(namespace, at);
          else report([at, owner], { message: `the namespace ${namespace} belongs to a tenant already` });
        });
      });
    }
  },
};
