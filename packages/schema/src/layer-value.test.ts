import { parseYaml } from "@thanos-fleet/yaml-source";
import { describe, expect, test } from "vitest";
import { layerValue } from "./layer-value.ts";
import type { LayerLevel } from "./schema-nodes.ts";
import { toSchemaNode, type SchemaNodeData } from "./schema-node.ts";

function node(data: Partial<SchemaNodeData> = {}): SchemaNodeData {
  return { source: "schemas/x.schema.json#", type: "string", description: "a value", ...data };
}

const size = node({ format: "memory-quantity", least: "1Mi", most: "1Gi", source: "#size" });
const schema = () =>
  toSchemaNode(
    node({
      type: "object",
      required: ["needed"],
      properties: {
        size,
        least: node({ format: "memory-quantity", least: "1Mi" }),
        most: node({ format: "memory-quantity", most: "1Gi" }),
        duration: node({ least: "1h" }),
        needed: node({ source: "#needed" }),
        number: node({ type: "integer", default: 3 }),
        map: node({ type: "object", default: { a: 1 }, properties: { inner: node() } }),
        any: node({ source: "#any" }),
        object: node({ type: "object" }),
        everyones: node({ layer: "fleet", source: "#everyones" }),
        own: node({ layer: "cluster", source: "#own" }),
        list: node({ type: "array", items: node({ source: "#item" }) }),
        free: node({ type: "object", additional: size }),
        group: node({ type: "object", properties: { everyones: node({ layer: "fleet" }) } }),
      },
    }),
  );

function read(text: string, level: LayerLevel = "cluster") {
  const { root } = parseYaml({ path: "clusters/a.yaml", text });
  if (root === undefined) throw new Error("the text cannot be parsed");
  return layerValue(root, schema(), level);
}

test("a file's value is what it says, with what no schema knows", () => {
  const text = "any: a\nlist: [b]\nfree: { x: 2Mi }\nother: { deep: [1, null] }\n__proto__: { z: 1 }\n";
  const { value, violations, removals } = read(text);
  expect([violations, removals]).toEqual([[], []]);
  expect(JSON.stringify(value)).toBe('{"any":"a","list":["b"],"free":{"x":"2Mi"},"other":{"deep":[1,null]},"__proto__":{"z":1}}');
});

describe("null", () => {
  test("removes what a lower layer may have set, and is no part of the value", () => {
    expect(read("any: null\nmap: { inner: null }\n")).toEqual({
      value: { map: {} },
      removals: [["any"], ["map", "inner"]],
      violations: [],
    });
    expect(read("any: null\n", "role").removals).toEqual([["any"]]);
  });

  test.each<[string, LayerLevel, string, string]>([
    ["needed", "cluster", "every cluster needs it", "write the value that you want"],
    ["any", "fleet", "no layer is below clusters/fleet.yaml", "remove the line"],
    ["number", "cluster", "without it, its default holds: 3", "remove the line to inherit the value, or write the value that you want"],
    ["map", "fleet", "without it, its default holds", "remove the line to inherit the value, or write the value that you want"],
  ])("for %s in a file of the %s cannot remove it", (key, level, why, hint) => {
    const { value, removals, violations } = read(`${key}: null\n`, level);
    expect([value, removals]).toEqual([{}, []]);
    expect(violations).toMatchObject([{ code: "schema/null", path: [key], on: "key", message: `${key} cannot be removed: ${why}`, hint }]);
  });

  test("in a list has nothing to remove", () => {
    expect(read("list: [a, null]\n").violations).toEqual([
      {
        code: "schema/null",
        path: ["list", 1],
        on: "value",
        message: "item list.1 is null, and a list has nothing to remove",
        hint: "write the item, or remove the line",
        schema: "#item",
      },
    ]);
  });
});

describe("a value that is not written", () => {
  test("is no item of a list", () => {
    expect(read("list:\n  -\n").violations).toMatchObject([
      { code: "schema/empty", path: ["list", 0], message: "item list.0 is empty", hint: "write the item, or remove the line" },
    ]);
  });

  const removable = ", or `any: null` to remove what a lower layer sets";
  test.each([
    ["any:\n", `write a value after the colon${removable}`],
    ["object:\n", "write `object: {}` for its defaults, or `object: null` to remove what a lower layer sets"],
    ["needed:\n", "write a value after the colon, or remove the line to leave it as it is"],
    ["map:\n", "write `map: {}` for its defaults, or remove the line to leave it as it is"],
    ["any: #alerts\n", 'quote what starts with #: `any: "#alerts"`'],
    ["any:   #alerts  \t\n", 'quote what starts with #: `any: "#alerts"`'],
    ["any :\t#alerts", 'quote what starts with #: `any: "#alerts"`'],
    ["'any': #alerts\r\n", 'quote what starts with #: `any: "#alerts"`'],
    ['"any": #alerts\n', 'quote what starts with #: `any: "#alerts"`'],
    ["any: # a remark\n", `write a value after the colon${removable}`],
    ["any: #a remark\n", `write a value after the colon${removable}`],
    ["any: ##\n", `write a value after the colon${removable}`],
    ["any:\n#alerts\n", `write a value after the colon${removable}`],
  ])("%j is told both ways out", (text, hint) => {
    const { removals, violations } = read(text);
    expect(removals).toEqual([]);
    const name = /\w+/.exec(text)?.[0];
    expect(violations).toMatchObject([{ code: "schema/empty", path: [name], on: "key", message: `${name} has no value`, hint }]);
  });
});

test("a comment on the next key's line is not taken for this key's value", () => {
  expect(read("any:\nobject: #alerts\n").violations.map(({ hint }) => hint)).toEqual([
    "write a value after the colon, or `any: null` to remove what a lower layer sets",
    'quote what starts with #: `object: "#alerts"`',
  ]);
});

test.each<[string, LayerLevel, string, string]>([
  [
    "everyones",
    "cluster",
    "is the same for all clusters, so only clusters/fleet.yaml may set it",
    "remove it here, or change it in clusters/fleet.yaml for the whole fleet",
  ],
  [
    "everyones",
    "role",
    "is the same for all clusters, so only clusters/fleet.yaml may set it",
    "remove it here, or change it in clusters/fleet.yaml for the whole fleet",
  ],
  [
    "own",
    "fleet",
    "belongs to one cluster, so only the cluster's own file may set it",
    "remove it here, and set it in clusters/<cluster>.yaml",
  ],
  [
    "own",
    "role",
    "belongs to one cluster, so only the cluster's own file may set it",
    "remove it here, and set it in clusters/<cluster>.yaml",
  ],
])("%s in a file of the %s is another layer's", (key, level, why, hint) => {
  for (const text of ["a", "null", ""]) {
    const { value, violations } = read(`${key}: ${text}\n`, level);
    expect(value).toEqual({});
    expect(violations).toEqual([{ code: "schema/layer", path: [key], on: "key", message: `${key} ${why}`, hint, schema: `#${key}` }]);
  }
});

test("another layer's value inside a map is named by its path", () => {
  expect(read("group: { everyones: a }\n").violations).toMatchObject([
    { path: ["group", "everyones"], message: expect.stringMatching(/^group\.everyones is/) },
  ]);
});

test("a layer's own value is taken", () => {
  expect(read("everyones: a\n", "fleet")).toMatchObject({ value: { everyones: "a" }, violations: [] });
  expect(read("own: a\n", "cluster")).toMatchObject({ value: { own: "a" }, violations: [] });
});

describe("a size", () => {
  test.each([
    "size: 1Mi",
    "size: 1024Mi",
    "size: 2Gb",
    "size: 5",
    "size: a",
    "least: 9Ti",
    "most: 1Ki",
    "duration: 1s",
    "free: { x: 1Gi }",
  ])("%s is within its bounds, or refused for another reason", (text) => {
    expect(read(`${text}\n`).violations).toEqual([]);
  });

  test.each([
    ["size: 1023Ki", ["size"], "at least 1Mi", "1023Ki"],
    ["size: 1025Mi", ["size"], "at most 1Gi", "1025Mi"],
    ["least: 1Ki", ["least"], "at least 1Mi", "1Ki"],
    ["most: 2Gi", ["most"], "at most 1Gi", "2Gi"],
    ["free: { x: 2Gi }", ["free", "x"], "at most 1Gi", "2Gi"],
  ])("%s is out of its bounds", (text, path, bound, value) => {
    expect(read(`${text}\n`).violations).toMatchObject([
      { code: "schema/constraint", path, on: "value", message: `${path.join(".")} must be ${bound}, but is ${value}` },
    ]);
  });
});
