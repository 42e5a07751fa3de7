import { positionAt, type Location } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { loadEdited } from "./patched-fleet.ts";

const fleet = "clusters/fleet.yaml";
const edgeRole = "clusters/roles/edge.yaml";
const centralRole = "clusters/roles/central.yaml";

function placeOf({ file, range }: Location): string {
  return `${file.path.replace("clusters/", "")}:${positionAt(file, range?.start ?? 0).line}`;
}

/** What is said to be missing: the place, the sentence up to its colon, others that lack it, and where else it may be set. */
function missing(edits: Parameters<typeof loadEdited>[0]) {
  return loadEdited(edits).diagnostics.map((found) => ({
    at: placeOf(found),
    what: `${found.message.split(":")[0]}${/ \(also in .*\)$/.exec(found.message)?.[0] ?? ""}`,
    orAt: (found.related ?? []).map((place) => `${placeOf(place)} ${place.message}`),
  }));
}

const noRegion = { [edgeRole]: ["region: edge\n", ""] } as const;

describe("what one cluster lacks", () => {
  test("is missing in its file, where only that may say it", () => {
    expect(missing({ "clusters/cluster-03.yaml": ["address: 192.168.101.197\n", ""] })).toEqual([
      { at: "cluster-03.yaml:2", what: "address is missing", orAt: [] },
    ]);
  });

  test("is told with what it is, and nothing more", () => {
    const [found] = loadEdited({ "clusters/cluster-03.yaml": ["  count: 3\n", "  podsPerNode: 20\n"] }).diagnostics;
    expect(found?.message).toBe("nodes.count is missing: All nodes, control plane included");
    expect(found?.hint).toBe("add it, for example `count: 3`");
  });

  test("is missing although something else of the cluster is wrong", () => {
    const edit = { "clusters/cluster-03.yaml": ["address: 192.168.101.197\n", "surely: 1\n"] } as const;
    expect(missing(edit).map(({ what }) => what)).toEqual(["surely is not a known key", "address is missing"]);
  });

  test("is missing at the map that should have it", () => {
    expect(missing({ "clusters/cluster-03.yaml": ["  count: 3\n", "  podsPerNode: 20\n"] })).toEqual([
      { at: "cluster-03.yaml:5", what: "nodes.count is missing", orAt: [] },
    ]);
  });

  test("may be said in its file or for every cluster, where it is the only one of its role", () => {
    expect(missing({ [centralRole]: ["region: central\n", ""] })).toEqual([
      {
        at: "cluster-01.yaml:2",
        what: "region is missing",
        orAt: ["roles/central.yaml:1 or here, for every cluster that lacks it", "fleet.yaml:1 or here, for every cluster that lacks it"],
      },
    ]);
  });
});

describe("what several clusters lack", () => {
  test("is one problem, which names the others", () => {
    expect(missing({ ...noRegion, "clusters/cluster-02.yaml": "region: north\n" })).toEqual([
      {
        at: "cluster-03.yaml:2",
        what: "region is missing (also in cluster-04)",
        orAt: ["roles/edge.yaml:1 or here, for every cluster that lacks it", "fleet.yaml:1 or here, for every cluster that lacks it"],
      },
    ]);
  });

  test("is missing in their role's file where all of the role lack it", () => {
    expect(missing(noRegion)).toEqual([{ at: "roles/edge.yaml:1", what: "region is missing", orAt: [] }]);
  });

  test("is missing in each one's file, where no other may say it", () => {
    const without = (path: string, address: string) => [path, [`address: ${address}\n`, ""]] as const;
    const all = [
      without("clusters/cluster-02.yaml", "192.168.101.196"),
      without("clusters/cluster-03.yaml", "192.168.101.197"),
      without("clusters/cluster-04.yaml", "192.168.101.198"),
    ];
    expect(missing(Object.fromEntries(all))).toEqual([
      { at: "cluster-02.yaml:2", what: "address is missing (also in cluster-03, cluster-04)", orAt: [] },
    ]);
  });

  test("is shown at the first character of a shared file", () => {
    expect(loadEdited(noRegion).diagnostics.map(({ range }) => range)).toEqual([{ start: 0, end: 1 }]);
  });

  test("is one problem for each role", () => {
    expect(missing({ ...noRegion, [centralRole]: ["region: central\n", ""] }).map(({ at }) => at)).toEqual([
      "cluster-01.yaml:2",
      "roles/edge.yaml:1",
    ]);
  });

  test("is missing in the fleet's file, once for all roles, where only that may say it", () => {
    expect(missing({ [fleet]: ["domain: miribit.lab\n", ""] })).toEqual([{ at: "fleet.yaml:1", what: "domain is missing", orAt: [] }]);
  });

  test("of a map of the fleet is missing there", () => {
    expect(missing({ [fleet]: ["  bucket: thanos-cluster-01\n", ""] })).toEqual([
      { at: "fleet.yaml:13", what: expect.stringMatching(/^objectStorage.bucket is missing/), orAt: [] },
    ]);
  });

  test("are as many problems as there are values", () => {
    expect(missing({ [fleet]: ["domain: miribit.lab\n", ""], ...noRegion }).map(({ what }) => what)).toEqual([
      "domain is missing",
      "region is missing",
    ]);
  });
});

test("what a mistake elsewhere explains is not also missing", () => {
  expect(missing({ [fleet]: ["domain:", "domian:"] })).toHaveLength(1);
  expect(missing({ "clusters/cluster-03.yaml": ["  count: 3", "  count: three"] })).toHaveLength(1);
});
