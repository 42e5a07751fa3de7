import { describe, expect, test } from "vitest";
import type { Diagnostic } from "@thanos-fleet/diagnostics";
import { LayerReader } from "./layer-reader.ts";
import { nodeAt, plainValue } from "./layered.ts";

/** A diagnostic as `code text-at-its-place: message; hint`. */
function described({ code, file, range, message, hint }: Diagnostic): string {
  const text = range === undefined ? "the file" : file.text.slice(range.start, range.end);
  return `${code} ${text}: ${message}${hint === undefined ? "" : `; ${hint}`}`;
}

function readCluster(text: string, path = "clusters/cluster-03.yaml") {
  const reader = new LayerReader();
  const layer = reader.readCluster({ path, text });
  return { reader, layer, problems: reader.diagnostics.map(described) };
}

const sound = "name: cluster-03\nrole: edge\n";

describe("a cluster's file", () => {
  test("that is sound has its role and its values, and nothing is in doubt", () => {
    const { reader, layer, problems } = readCluster(`${sound}nodes: { count: 3 }\n`);
    expect(problems).toEqual([]);
    expect(layer).toMatchObject({ role: "edge", file: { path: "clusters/cluster-03.yaml" }, nulls: [] });
    expect(layer?.doubts.isEmpty).toBe(true);
    expect(reader.isGuessing).toBe(false);
    if (layer === undefined) throw new Error("there is no layer");
    expect(plainValue(layer.layered)).toEqual({ name: "cluster-03", role: "edge", nodes: { count: 3 } });
    expect(nodeAt(layer.layered, ["name"])?.origins.map(({ layer: from }) => from)).toEqual(["cluster"]);
  });

  test("of the centre may say what an edge's may not", () => {
    expect(readCluster("name: cluster-03\nrole: central\nthanos-query: { replicas: 2 }\n").problems).toEqual([]);
    expect(readCluster(`${sound}thanos-query: { replicas: 2 }\n`).problems).toEqual([
      expect.stringMatching(/^schema\/unknown-key thanos-query: /),
    ]);
  });

  test("loses what is wrong in it, which is in doubt, and keeps the rest", () => {
    const { reader, layer } = readCluster(`${sound}nodes: { count: many, podsPerNode: 20 }\n`);
    expect(reader.diagnostics.map(({ code }) => code)).toEqual(["schema/type"]);
    if (layer === undefined) throw new Error("there is no layer");
    expect(plainValue(layer.layered)).toMatchObject({ nodes: { podsPerNode: 20 } });
    expect(nodeAt(layer.layered, ["nodes", "count"])).toBeUndefined();
    expect(layer.doubts.paths).toEqual([["nodes", "count"]]);
    expect(reader.isGuessing).toBe(false);
  });

  test("names the keys that it removes", () => {
    expect(readCluster(`${sound}fluentbit: null\nlimits: { headSeries: null }\n`).layer?.nulls).toEqual([
      ["fluentbit"],
      ["limits", "headSeries"],
    ]);
  });

  test("that is no YAML is reported, and nothing is known of the cluster", () => {
    const { reader, layer } = readCluster(`${sound}surely\n`);
    expect(layer).toBeUndefined();
    expect(reader.diagnostics.map(({ code }) => code)).toEqual(["yaml/syntax"]);
    expect(reader.isGuessing).toBe(true);
  });

  test("whose list lost an item is not also told that the list is too short", () => {
    const text = `${sound}tenants:\n  - name: team\n    namespaces: [on]\n`;
    expect(readCluster(text).reader.diagnostics.map(({ code }) => code)).toEqual(["yaml/ambiguous-scalar"]);
    const empty = `${sound}tenants:\n  - name: team\n    namespaces: []\n`;
    expect(readCluster(empty).reader.diagnostics.map(({ code }) => code)).toHaveLength(1);
    // Another list of the same file is judged all the same.
    const both = `${text}  - name: other\n    namespaces: []\n`;
    expect(readCluster(both).reader.diagnostics.map(({ code }) => code)).toHaveLength(2);
  });
});

describe("a cluster without a sure role", () => {
  test.each([
    ["no role", "name: cluster-03\n", "the file: the cluster has no role; add `role: edge` or `role: central`"],
    ["no map at all", "- edge\n", "the file: the cluster has no role; add `role: edge` or `role: central`"],
    ["a misspelt key", "roel: x\n", 'roel: the cluster has no role, and roel is not a known key; did you mean "role"?'],
    ["a role under another key", "a: [edge]\nb: edge\n", 'b: the cluster has no role, and b is not a known key; did you mean "role"?'],
    [
      "the centre's role under another key",
      "kind: central\n",
      'kind: the cluster has no role, and kind is not a known key; did you mean "role"?',
    ],
    ["a misspelt role", "role: centrol\n", 'centrol: role must be one of "central", "edge", but is "centrol"; did you mean "central"?'],
    [
      "another role",
      "role: gateway\n",
      'gateway: role must be one of "central", "edge", but is "gateway"; write `role: edge` or `role: central`',
    ],
    ["a number", "role: 5\n", '5: role must be one of "central", "edge", but is 5; write `role: edge` or `role: central`'],
    ["a list", "role: [edge]\n", '[edge]: role must be one of "central", "edge", but is ["edge"]; write `role: edge` or `role: central`'],
  ])("%s", (_case, text, expected) => {
    const { reader, layer, problems } = readCluster(text);
    expect(layer).toBeUndefined();
    expect(problems).toEqual([`fleet/unknown-role ${expected}`]);
    expect(reader.diagnostics[0]?.schema).toBe("schemas/fleet.schema.json#/properties/role");
    expect(reader.isGuessing).toBe(true);
  });

  test("is told once where the parser left the role out", () => {
    const { reader, layer } = readCluster("name: cluster-03\nrole: on\n");
    expect(layer).toBeUndefined();
    expect(reader.diagnostics.map(({ code }) => code)).toEqual(["yaml/ambiguous-scalar"]);
    expect(reader.isGuessing).toBe(true);
  });

  test("is told that it has none where the parser left out something else", () => {
    const { reader } = readCluster("other: on\n");
    expect(reader.diagnostics.map(({ code }) => code)).toEqual(["yaml/ambiguous-scalar", "fleet/unknown-role"]);
  });
});

describe("the name of a cluster's file", () => {
  test.each(["clusters/cluster-03.yaml", "cluster-03.yaml", "a/b/cluster-03.yaml"])("may be %s", (path) => {
    expect(readCluster(sound, path).problems).toEqual([]);
  });

  test.each([
    ["clusters/other.yaml", "other"],
    ["clusters/cluster-03.yaml.yaml", "cluster-03.yaml"],
    ["clusters/cluster-03.yaml-old", "cluster-03.yaml-old"],
  ])("is not %s", (path, expected) => {
    const { layer, problems } = readCluster(sound, path);
    expect(problems).toEqual([
      `fleet/file-name cluster-03: the file is named ${expected}.yaml, but the cluster is "cluster-03"; rename the file to <name>.yaml, or the cluster to ${expected}`,
    ]);
    expect(layer?.doubts.paths).toEqual([["name"]]);
    expect(layer?.role).toBe("edge");
  });

  test("says nothing of a cluster whose name is no text, which is reported as that", () => {
    expect(readCluster("name: 3\nrole: edge\n").reader.diagnostics.map(({ code }) => code)).toEqual(["schema/type"]);
    expect(readCluster("role: edge\n").problems).toEqual([]);
  });
});

describe("a shared file", () => {
  test("is checked for its own level", () => {
    const reader = new LayerReader();
    const file = { path: "clusters/fleet.yaml", text: "domain: example.org\nname: cluster-03\n" };
    const layer = reader.readShared(file, "fleet", "fleet");
    expect(reader.diagnostics).toHaveLength(1);
    expect(layer?.doubts.paths).toEqual([["name"]]);
    if (layer === undefined) throw new Error("there is no layer");
    expect(plainValue(layer.layered)).toEqual({ domain: "example.org" });
    expect(nodeAt(layer.layered, ["domain"])?.origins.map(({ layer: from }) => from)).toEqual(["fleet"]);
  });

  test("that is no YAML leaves everything to guesses", () => {
    const reader = new LayerReader();
    expect(reader.readShared({ path: "clusters/roles/edge.yaml", text: "surely\n  a: 1" }, "edge", "role")).toBeUndefined();
    expect(reader.isGuessing).toBe(true);
  });
});
