import type { ClusterContext, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints } from "../src/endpoints.ts";
import { teamsOf } from "../src/teams.ts";
import { thanosView } from "../src/thanos/thanos-view.ts";
import { endpointsFile, gracePeriod, limitArguments, queryArguments } from "./query-arguments.ts";

/**
 * What the teams' Query asks. Rulers are left out: what they record belongs to no tenant, and Query hands out their rules
 * and alerts the client that asks.
 */
export function tenantStoreApis(context: ClusterContext) {
  const { values } = context.cluster;
  return [...("thanos-receiver" in values ? [endpoints.receiver] : []), ...("thanos-store" in values ? [endpoints.store] : [])];
}

/** The teams' Query; undefined where no cluster declares a team. */
export function tenantQueryView(context: DeriveContext) {
  if (teamsOf(context).length === 0) return undefined;
  const values = componentValues(context, "thanos-query");
  const { replicas, resources } = values.tenants;
  return {
    ...thanosView(endpoints.tenantQuery.pods, { ...values, resources, replicas }, context),
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
