import { describe, expect, test } from "vitest";
import { centralOf, parsePath, toFleet, type Cluster } from "./fleet.ts";

function cluster(name: string, role: Cluster["role"]): Cluster {
  return { name, role } as Cluster;
}

test("a fleet's clusters are sorted by name, and by role", () => {
  const names = (clusters: readonly Cluster[]) => clusters.map(({ name }) => name);
  const given = [cluster("c", "edge"), cluster("a", "edge"), cluster("b", "central"), cluster("a", "central"), cluster("d", "edge")];
  const fleet = toFleet(given);
  expect(names(fleet.clusters)).toEqual(["a", "a", "b", "c", "d"]);
  expect(fleet.clusters.slice(0, 2)).toEqual([given[1], given[3]]);
  expect([names(fleet.centrals), names(fleet.edges)]).toEqual([
    ["a", "b"],
    ["a", "c", "d"],
  ]);
});

describe("the central cluster of a fleet", () => {
  test("is the only one", () => {
    expect(centralOf(toFleet([cluster("a", "edge"), cluster("b", "central")])).name).toBe("b");
  });

  test.each([
    ["of edges alone", [cluster("a", "edge")]],
    ["with two centres", [cluster("a", "central"), cluster("b", "central")]],
  ])("%s there is none", (_case, clusters) => {
    expect(() => centralOf(toFleet(clusters))).toThrow("a fleet has exactly one central cluster");
  });
});

test.each([
  ["", []],
  ["thanos-query.resources.cpu", ["thanos-query", "resources", "cpu"]],
  ["tenants[0].name", ["tenants", 0, "name"]],
  ["tenants[12][3]", ["tenants", 12, 3]],
  ["tenants.1.limits", ["tenants", 1, "limits"]],
  ["labels.v1.1a.a1", ["labels", "v1", "1a", "a1"]],
])("the path %j has its parts", (path, expected) => {
  expect(parsePath(path)).toEqual(expected);
});
