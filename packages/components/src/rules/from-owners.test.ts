import { expect, test } from "vitest";
import { fromOwners } from "./from-owners.ts";

const own = 'and on (cluster, tenant_id) label_replace(fleet_tenant_info{namespace="", tenant_id=""}, "tenant_id", "$1", "tenant", "(.+)")';
const team =
  'and on (cluster, tenant_id, namespace) label_replace(fleet_tenant_info{namespace!="", tenant_id=""}, "tenant_id", "$1", "tenant", "(.+)")';

test.each([
  ["a cluster's own tenant speaks for it", "sum by (cluster) (rate(x[5m]))", `sum by (cluster) (rate(x[5m]) ${own})`],
  ["each series is limited for itself", "a / on (cluster) b", `(a ${own}) / on (cluster) (b ${own})`],
  ["recorded series come from the rulers", 'a:b:c{x="y"} > fleet_info', 'a:b:c{x="y", tenant_id=""} > fleet_info{tenant_id=""}'],
  ["so do ranges of them", "max_over_time(a:b:c[1d])", 'max_over_time(a:b:c{tenant_id=""}[1d])'],
])("%s", (_, expr, expected) => {
  expect(fromOwners(expr, "cluster", true)).toBe(expected);
});

test("teams speak about their namespaces, where there are teams", () => {
  expect(fromOwners("x == 1", "namespaces", true)).toBe(`(x ${own} or x ${team}) == 1`);
  expect(fromOwners("x == 1", "namespaces", false)).toBe(`(x ${own}) == 1`);
});

test("an expression that cannot be read is refused", () => {
  expect(() => fromOwners("sum by", "cluster", true)).toThrow("sum by");
});
