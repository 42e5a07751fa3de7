import { describe, expect, test } from "vitest";
import { plainValue, type Cluster, type RememberedClusters } from "../src/index.ts";
import { loadFleet, type LoadedFleet } from "../src/load-fleet.ts";
import { patchFiles, type Patch } from "./patched-fleet.ts";

/** What a first load of the specification's fleet leaves to the next. */
function remembered(): RememberedClusters {
  return loadFleet(patchFiles({})).remember();
}

function load(patch: Patch, recalled?: RememberedClusters): LoadedFleet {
  return loadFleet(patchFiles(patch), { remembered: recalled });
}

function clustersOf({ fleet, diagnostics }: LoadedFleet): readonly Cluster[] {
  if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return fleet.clusters;
}

/** Which clusters of a patched fleet are taken as an earlier load remembers them: their values are the very objects. */
function recalledIn(patch: Patch): string[] {
  const earlier = remembered();
  const known = new Set([...earlier.values()].map(({ values }) => values));
  return clustersOf(load(patch, earlier))
    .filter(({ values }) => known.has(values))
    .map(({ name }) => name);
}

const all = ["cluster-01", "cluster-02", "cluster-03", "cluster-04"];

describe("remembered clusters", () => {
  test("are taken as they are while no layer of theirs changes", () => {
    expect(recalledIn({})).toEqual(all);
    expect(recalledIn({ "clusters/cluster-03.yaml": { nodes: { count: 5 } } })).toEqual(all.filter((name) => name !== "cluster-03"));
  });

  test.each<[string, Patch]>([
    ["the fleet's", { "clusters/fleet.yaml": { "prometheus-agent": { annotatedPods: false } } }],
    ["a role's", { "clusters/roles/central.yaml": { "thanos-query": { logLevel: "debug" } } }],
  ])("are of no use when %s layer changes", (_layer, patch) => {
    expect(recalledIn(patch)).toEqual([]);
  });

  test("know where each value was set as if they had been read", () => {
    const fresh = clustersOf(load({}));
    const recalled = clustersOf(load({}, remembered()));
    expect(recalled.map(({ layered }) => plainValue(layered))).toEqual(fresh.map(({ values }) => values));
    expect(recalled.map(({ layered }) => layered)).toEqual(fresh.map(({ layered }) => layered));
    expect(recalled.map((cluster) => cluster.locate(["nodes", "count"]))).toEqual(
      fresh.map((cluster) => cluster.locate(["nodes", "count"])),
    );
  });

  test("are held to the rules, and a finding is at its place", () => {
    const [, , third] = clustersOf(load({}));
    const patch = { "clusters/cluster-04.yaml": { address: third?.values.address ?? "" } };
    const { diagnostics } = load(patch, remembered());
    expect(diagnostics.map(({ code }) => code)).toEqual(["rule/unique-clusters"]);
    expect(diagnostics).toEqual(load(patch).diagnostics);
  });

  test("are none where a layer has anything to report", () => {
    expect(load({ "clusters/cluster-03.yaml": { nodes: { count: "many" } } }).remember().size).toBe(0);
  });
});
