import type { DashboardsOptions } from "../src/dashboards.ts";
import { fromOwners } from "../src/rules/from-owners.ts";

/** Grafana puts a duration here, which the grammar of PromQL asks for; this one stands for it. */
const interval = "$__rate_interval";
const standIn = "11m11s";

/** With both rulers away their newest block in the bucket still has the list; blocks are uploaded every two hours. */
const remembered = "6h";

/**
 * Limits what panels show as the rules' expressions are limited: a tenant may send any series in the name of any cluster.
 * The rulers list whose series count; where none runs, there is no list and nothing is limited.
 */
export function panelsFromOwners(records: ReadonlySet<string>, hasTeams: boolean): Pick<DashboardsOptions, "fromOwners"> {
  if (!records.has("fleet_tenant_info")) return {};
  return {
    fromOwners: (expr, about) =>
      fromOwners(expr.replaceAll(interval, standIn), about, hasTeams)
        .replaceAll(/fleet_tenant_info\{[^}]*\}/g, (list) => `last_over_time(${list}[${remembered}])`)
        .replaceAll(standIn, () => interval),
  };
}
