import { describe, expect, test } from "vitest";
import { loadFleet } from "../src/load-fleet.ts";
import type { ClusterFiles } from "../src/read-cluster-files.ts";
import { clusterKeys, type RememberedCluster } from "../src/remembered-clusters.ts";
import { editFiles } from "./patched-fleet.ts";

const edge = "clusters/cluster-03.yaml";
const edgeRole = "clusters/roles/edge.yaml";
/** Breaks a rule by itself: a scrape may take longer than the interval. */
const brokenRule = { "clusters/cluster-04.yaml": "prometheus-agent: { scrapeTimeout: 20s }\n" } as const;

function codes(edits: Parameters<typeof editFiles>[0]): string[] {
  return loadFleet(editFiles(edits)).diagnostics.map(({ code, file }) => `${code} ${file.path.replace("clusters/", "")}`);
}

test("a load says when it merges and when it validates", () => {
  const stages: string[] = [];
  loadFleet(editFiles({}), { onStage: (stage) => stages.push(stage) });
  expect(stages).toEqual(["merge", "validate"]);
});

test("a shared file is judged though no cluster needs it", () => {
  const files = editFiles({ [edgeRole]: "surely: 1\n" });
  const { diagnostics } = loadFleet({ ...files, clusters: files.clusters.slice(0, 1) });
  expect(diagnostics.map(({ code, file }) => `${code} ${file.path}`)).toContain(`schema/unknown-key ${edgeRole}`);
});

describe("rules", () => {
  test("are asked about what is not in doubt", () => {
    expect(codes({ ...brokenRule, [edge]: "surely: 1\n" })).toEqual([
      "schema/unknown-key cluster-03.yaml",
      "rule/agent-queues cluster-04.yaml",
    ]);
  });

  test("are asked about everything that a component of the centre, in doubt itself, does not serve", () => {
    expect(codes({ ...brokenRule, "clusters/roles/central.yaml": ["opensearch:", "opensaerch:"] })).toEqual([
      "schema/unknown-key roles/central.yaml",
      "rule/agent-queues cluster-04.yaml",
    ]);
  });

  test("are asked about what the centre serves, whatever an edge says of the centre's components", () => {
    const retries = { "clusters/cluster-04.yaml": ["address:", "fluentbit: { retryLimit: 1 }\naddress:"] } as const;
    expect(codes({ ...retries, [edge]: "opensearch: {}\n" })).toEqual([
      "schema/unknown-key cluster-03.yaml",
      "rule/log-outage cluster-04.yaml",
    ]);
  });

  test.each([
    ["a file is no YAML", { [edge]: "surely\n" }, "yaml/syntax cluster-03.yaml"],
    ["a role is not sure", { [edge]: ["role: edge", "role: other"] }, "fleet/unknown-role cluster-03.yaml"],
  ] as const)("are not asked where %s: what it says may be what they miss", (_case, edits, expected) => {
    expect(codes({ ...brokenRule, ...edits })).toEqual([expected]);
  });

  test("are not asked where a file is missing and something else is wrong", () => {
    const files = editFiles({ ...brokenRule, [edge]: "surely: 1\n" });
    const { diagnostics } = loadFleet({ ...files, isComplete: false });
    expect(diagnostics.map(({ code }) => code)).toEqual(["schema/unknown-key"]);
  });
});

describe("where a shared file is missing", () => {
  const all = editFiles(brokenRule);
  test.each([
    ["the fleet's", { ...all, fleet: undefined }],
    ["a role's", { ...all, roles: new Map([...all.roles].filter(([role]) => role === "central")) }],
    ["every one", { ...all, fleet: undefined, roles: new Map() }],
  ])("%s, there is no fleet and nothing to say of what it may have set", (_case, files) => {
    const { fleet, diagnostics, remember } = loadFleet(files);
    expect(fleet).toBeUndefined();
    expect(diagnostics).toEqual([]);
    expect(remember().size).toBe(0);
  });
});

test("what a file that is no YAML may have said is not missing in the clusters above it", () => {
  expect(codes({ [edgeRole]: ["region: edge", "region edge"] })).toEqual(["yaml/syntax roles/edge.yaml"]);
});

test("null over a value that is wrong itself, and so was left out, is not said to remove nothing", () => {
  const wrong = { [edgeRole]: "limits: { headSeries: many }\n", [edge]: "limits: { headSeries: null }\n" };
  expect(codes(wrong)).toEqual(["schema/type roles/edge.yaml"]);
});

test("removals are in the order of their places, those of a role once", () => {
  const { removals } = loadFleet(
    editFiles({
      "clusters/fleet.yaml": "fluentbit: {}\n",
      "clusters/roles/central.yaml": ["fluentbit: {}", "fluentbit: null"],
      "clusters/cluster-04.yaml": "fluentbit: null\nnode-exporter: null\n",
      "clusters/cluster-02.yaml": "node-exporter: null\n",
    }),
  );
  expect(removals.map(({ at, path }) => `${at.replace("clusters/", "").split(":")[0]} ${path}`)).toEqual([
    "cluster-02.yaml node-exporter",
    "cluster-04.yaml fluentbit",
    "cluster-04.yaml node-exporter",
    "roles/central.yaml fluentbit",
  ]);
});

describe("a remembered cluster", () => {
  function withHash(hash: string): ReadonlyMap<string, RememberedCluster> {
    const remembered = loadFleet(editFiles({})).remember();
    return new Map([...remembered].map(([key, cluster]) => [key, { ...cluster, valuesHash: hash }]));
  }

  test("keeps the hash of its values, which is not computed again", () => {
    const again = loadFleet(editFiles({}), { remembered: withHash("known") }).remember();
    expect([...again.values()].map(({ valuesHash }) => valuesHash)).toEqual(["known", "known", "known", "known"]);
  });

  /** These files' clusters as they were before somebody broke the files, each taken for unchanged. */
  function recalled(
    files: ClusterFiles,
    change: (values: RememberedCluster["values"]) => object = (values) => values,
  ): Map<string, RememberedCluster> {
    const sound = [...loadFleet(editFiles({})).remember().values()];
    const keyOf = clusterKeys(files);
    return new Map(
      sound.map((cluster, index) => [
        keyOf(files.clusters[index] ?? { path: "", text: "" }),
        { ...cluster, values: change(cluster.values) as RememberedCluster["values"] },
      ]),
    );
  }

  test("is not read again, and nor are the layers below it", () => {
    const files = editFiles({ [edge]: "surely\n", [edgeRole]: "surely\n" });
    const remembered = recalled(files);
    expect(loadFleet(files, { remembered }).diagnostics).toEqual([]);
    const [centre] = remembered.keys();
    remembered.delete(centre ?? "");
    expect(loadFleet(files, { remembered }).diagnostics).toEqual([]);
  });

  test("is not validated again", () => {
    const remembered = recalled(editFiles({}), ({ region: _region, ...values }) => values);
    expect(loadFleet(editFiles({}), { remembered }).diagnostics).toEqual([]);
  });

  test("whose file is another one by now has no places any more", () => {
    const files = editFiles({ [edge]: "surely\n" });
    const { fleet } = loadFleet(files, { remembered: recalled(files) });
    expect(() => fleet?.clusters[2]?.locate(["address"])).toThrow(`${edge} was sound, and cannot be read now`);
  });

  test("is remembered by all layers that it follows from", () => {
    const keys = (edits: Parameters<typeof editFiles>[0]) => [...loadFleet(editFiles(edits)).remember().keys()];
    const before = keys({});
    const changed = (edits: Parameters<typeof editFiles>[0]) => keys(edits).map((key, index) => key !== before[index]);
    expect(before).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/^[\w-]{43}$/)));
    expect(changed({})).toEqual([false, false, false, false]);
    expect(changed({ [edge]: "# remark\n" })).toEqual([false, false, true, false]);
    expect(changed({ [edgeRole]: "# remark\n" })).toEqual([true, true, true, true]);
    expect(changed({ "clusters/fleet.yaml": "# remark\n" })).toEqual([true, true, true, true]);
  });
});
