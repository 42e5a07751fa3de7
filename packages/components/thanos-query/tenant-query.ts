import type { ClusterContext, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { workload } from "../src/flows.ts";
import { centralContext } from "../src/central-context.ts";
import { thanosReceivePods } from "../thanos-receiver/thanos-receiver.ts";
import { thanosStorePods } from "../thanos-store/thanos-store.ts";
import { thanosView } from "../src/thanos/thanos-view.ts";
import { endpointsFile, gracePeriod, limitArguments, queryArguments } from "./query-arguments.ts";

/** The Query that teams' datasources ask: every answer holds the series of the tenant in the request's header alone. */
export const thanosQueryTenantPods = workload("thanos-query-tenants");

/**
 * What the teams' Query asks. Rulers are left out: what they record belongs to no tenant, and Query hands out their rules
 * and alerts the client that asks.
 */
export function tenantStoreApis(context: ClusterContext) {
  const { values } = context.cluster;
  return [...("thanos-receiver" in values ? [thanosReceivePods] : []), ...("thanos-store" in values ? [thanosStorePods] : [])];
}

/** The teams' Query; undefined where no cluster declares a team. */
export function tenantQueryView(context: DeriveContext) {
  if (teamsOf(context).length === 0) return undefined;
  const values = componentValues(context, "thanos-query");
  const { replicas, resources } = values.tenants;
  return {
    ...thanosView(thanosQueryTenantPods, { ...values, resources }, context, { replicas }),
    replicas,
    gracePeriodSeconds: gracePeriod(values.timeout),
    arguments: [
      ...queryArguments(values),
      ...limitArguments(values),
      "--query.enforce-tenancy",
      "--query.tenant-header=THANOS-TENANT",
      // A request without the header has no tenant and finds nothing.
      "--query.default-tenant-id=unassigned",
      "--query.tenant-label-name=tenant_id",
    ],
    endpoints: endpointsFile(tenantStoreApis(context)),
  };
}

/** Names of the teams that any cluster declares; a cluster's own tenant is the operators'. */
export function teamsOf(context: ClusterContext): readonly string[] {
  return centralContext(context)
    .senders.flatMap(({ tenants }) => tenants.filter(({ namespaces }) => namespaces !== undefined).map(({ name }) => name))
    .sort();
}
