import { describe, expect, test } from "vitest";
import type { Cluster } from "./fleet.ts";
import { limitOf, sendingTenants, tenantsOf } from "./tenants.ts";

function cluster(role: Cluster["role"], values: object): Cluster {
  return { name: "own", role, values: { limits: { headSeries: 5 }, ...values } } as unknown as Cluster;
}

const teams = [
  { name: "team-a", namespaces: ["a"], limits: { headSeries: 7 } },
  { name: "team-b", namespaces: ["b", "c"] },
];

describe("tenants of a cluster", () => {
  test("are its own, which takes every other namespace, and the declared ones", () => {
    expect(tenantsOf(cluster("edge", { tenants: teams }))).toEqual([
      { name: "own", namespaces: undefined, limits: { headSeries: 5 } },
      { name: "team-a", namespaces: ["a"], limits: { headSeries: 7 } },
      { name: "team-b", namespaces: ["b", "c"], limits: {} },
    ]);
  });

  test("are only its own in the centre", () => {
    expect(tenantsOf(cluster("central", { tenants: teams })).map(({ name }) => name)).toEqual(["own"]);
  });
});

test.each([
  ["its own", { headSeries: 3 }, { headSeries: 4 }, 3],
  ["the fleet's", {}, { headSeries: 4 }, 4],
  ["none, as it says", { headSeries: 0 }, { headSeries: 4 }, undefined],
  ["none, as the fleet says", {}, { headSeries: 0 }, undefined],
  ["none where nothing is said", {}, undefined, undefined],
])("a tenant's limit is %s", (_case, tenant, fleet, expected) => {
  expect(limitOf("headSeries", tenant, fleet)).toBe(expected);
});

test("the tenants that send are those of clusters that stay", () => {
  const leaving = cluster("edge", { tenants: teams, decommission: true });
  expect(sendingTenants([cluster("central", {}), cluster("edge", { tenants: teams }), leaving])).toBe(4);
});
