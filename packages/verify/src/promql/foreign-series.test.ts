import { parsePromql } from "@thanos-fleet/promql";
import { expect, test } from "vitest";
import { foreignSeries } from "./foreign-series.ts";

const list = 'label_replace(fleet_tenant_info{tenant_id=""}, "tenant_id", "$1", "tenant", "(.+)")';
const own = `and on (cluster, tenant_id) ${list}`;

function foreign(text: string): string[] {
  const promql = parsePromql(text);
  if (promql === undefined) throw new Error(`cannot parse ${text}`);
  return foreignSeries(promql);
}

test.each([
  ["limited before it is aggregated", `sum by (cluster) (rate(x[5m]) ${own})`],
  ["limited with brackets around it", `((x)) ${own}`],
  ["limited after another filter", `x and y ${own}`.replace("y", `(y ${own})`)],
  ["limited by namespace too", `x and on (cluster, tenant_id, namespace) ${list}`],
  ["one of two ways to be limited", `sum(x ${own} or x and on (cluster, tenant_id, namespace) ${list})`],
  ["recorded by the rulers", 'max_over_time(a:b:c{tenant_id=""}[1d])'],
  ["the time, and no series", "time() - 5"],
])("series are a tenant's own where they are %s", (_, text) => {
  expect(foreign(text)).toEqual([]);
});

test.each([
  ["nothing limits it", "up == 0", ["up"]],
  ["it is limited too late", `sum by (cluster) (x) ${own}`, ["x"]],
  ["it is limited by the cluster alone", `x and on (cluster) ${list}`, ["x"]],
  ["it is limited by a list that tenants can send", `x ${own.replace('{tenant_id=""}', "")}`, ["x", "fleet_tenant_info"]],
  ["another series is limited", `x / on (cluster) (y ${own})`, ["x"]],
  ["it stands on the right", `(y ${own}) and on (cluster, tenant_id) x`, ["x"]],
  ["it is what the limit leaves out", `x unless on (cluster, tenant_id) ${list}`, ["x"]],
  ["the list is weakened", `x and on (cluster, tenant_id) (${list} or y)`, ["x", "y"]],
  ["tenants can send what should be recorded", "a:b:c > fleet_cluster_info", ["a:b:c", "fleet_cluster_info"]],
])("any tenant may speak where %s", (_, text, expected) => {
  expect(foreign(text)).toEqual(expected);
});
