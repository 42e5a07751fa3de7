import { parseYaml } from "@thanos-fleet/yaml-source";
import { describe, expect, test } from "vitest";
import { checkLayer, toDiagnostics, validateEffective } from "./index.ts";

/** What a merged cluster lacks, as the path of the value. */
const lacking = (value: object) =>
  validateEffective("edge", { name: "a", role: "edge", ...value } as never)
    .filter(({ code }) => code === "schema/required")
    .map(({ meant }) => meant?.join("."));

describe("what a merged cluster lacks", () => {
  test("is found in maps and in the items of lists, at any depth", () => {
    const found = lacking({ nodes: {}, tenants: [{ name: "a" }, {}, { name: "b", namespaces: ["b"] }], alerting: {} });
    expect(found).toContain("region");
    expect(found).not.toContain("name");
    expect(found.filter((path) => path?.includes("."))).toEqual([
      "nodes.count",
      "tenants.0.namespaces",
      "tenants.1.name",
      "tenants.1.namespaces",
      "alerting.runbookURL",
    ]);
  });

  test("is found again in a part that another cluster shares, and not where that part is whole", () => {
    const nodes = {};
    const whole = { count: 3 };
    for (const nodesOf of ["one cluster", "another"]) {
      expect(lacking({ nodes }), nodesOf).toContain("nodes.count");
      expect(lacking({ nodes: whole }), nodesOf).not.toContain("nodes.count");
    }
    expect(lacking({ nodes: { ...whole, podsPerNode: null } })).not.toContain("nodes.podsPerNode");
  });

  test("is described by the schema, with an example as it can be written", () => {
    const found = validateEffective("edge", { name: "a", role: "edge", tenants: [{ name: "a" }] } as never);
    const byPath = new Map(found.map((violation) => [violation.meant?.join("."), violation]));
    expect(byPath.get("kubernetesVersion")).toMatchObject({
      path: [],
      message: "kubernetesVersion is missing: Minor version of the cluster's API server; rendered objects are checked against its schemas",
      hint: expect.stringMatching(/^add it, for example `kubernetesVersion: "1\.\d+"`$/),
      schema: "schemas/fleet.schema.json#/properties/kubernetesVersion",
    });
    expect(byPath.get("tenants.0.namespaces")).toMatchObject({
      path: ["tenants", 0],
      hint: 'add it, for example `namespaces: ["shop","shop-jobs"]`',
    });
    expect(byPath.get("hosts")?.hint).toBeUndefined();
    expect(byPath.get("region")?.hint).toBe("add it, for example `region: edge`");
  });

  test("every example is one that the schema takes", () => {
    const found = validateEffective("edge", { name: "a", role: "edge", nodes: {}, tenants: [{}], alerting: {} } as never);
    const examples = found.flatMap(({ meant, hint }) => {
      const [, line] = /^add it, for example `(.*)`$/.exec(hint ?? "") ?? [];
      return line === undefined || meant?.length !== 1 ? [] : [line];
    });
    expect(examples.length).toBeGreaterThan(3);
    const { root } = parseYaml({ path: "clusters/a.yaml", text: `${examples.join("\n")}\n` });
    if (root === undefined) throw new Error("the examples cannot be parsed");
    expect(checkLayer(root, "edge", "cluster").violations.filter(({ code }) => code !== "schema/layer")).toEqual([]);
  });

  test("is looked for once in a part that clusters share", () => {
    let looks = 0;
    const ownKeys = (target: object) => {
      looks++;
      return Reflect.ownKeys(target);
    };
    const placement = new Proxy({ nodeSelector: {} }, { ownKeys });
    lacking({ name: "a", "node-exporter": { placement } });
    const ofTheFirst = looks;
    lacking({ name: "b", "node-exporter": { placement } });
    // The schema's own check looks each time.
    expect([ofTheFirst, looks - ofTheFirst]).toEqual([2, 1]);
  });

  test("is not said of what has another type, or of what no schema knows", () => {
    expect(lacking({ foo: { bar: { baz: 1 } } })).not.toContain("foo.bar");
    expect(validateEffective("edge", { nodes: null } as never)).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ message: "nodes must be a map, but is empty" })]),
    );
    expect(lacking({ nodes: null, tenants: "a" })).not.toContain("nodes.count");
    expect(validateEffective("edge", { region: 5 } as never).map(({ code, path }) => `${code} ${path.join(".")}`)).toContain(
      "schema/type region",
    );
  });
});

test("what is said of a place by the file's own look is not said again by the schema", () => {
  const { root } = parseYaml({ path: "a", text: "nodes:\nregion: 5\n" });
  if (root === undefined) throw new Error("the text cannot be parsed");
  expect(checkLayer(root, "edge", "cluster").violations.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
    "schema/empty nodes",
    "schema/type region",
  ]);
});

test("a violation becomes a diagnostic where its path stands", () => {
  const file = { path: "clusters/a.yaml", text: "a: b\n" };
  const asked: unknown[] = [];
  const [found] = toDiagnostics(
    [{ code: "schema/enum", path: ["a"], on: "value", message: "is wrong", hint: "do this", schema: "#a" }],
    (path, on) => {
      asked.push([path, on]);
      return { file, range: { start: 3, end: 4 } };
    },
  );
  expect(asked).toEqual([[["a"], "value"]]);
  expect(found).toMatchObject({
    code: "schema/enum",
    message: "is wrong",
    hint: "do this",
    schema: "#a",
    file,
    range: { start: 3, end: 4 },
  });
});
