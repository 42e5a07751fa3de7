import { describe, expect, test } from "vitest";
import { layerOf, mapOf, originsAt, schemaOf } from "../test/layer-of.ts";
import { nodeAt, plainValue } from "./layered.ts";
import { childSchema, dropNulls, isSameItem, mergeLayers } from "./merge-layers.ts";

/** Two layers merged, as `clusters/` has them: a role's file under a cluster's. */
function merge(under: string, over: string, schema = schemaOf()) {
  return mergeLayers(layerOf(under, "role"), layerOf(over, "cluster"), schema);
}

describe("a map over a map", () => {
  test("keeps what it does not name, and has what it adds", () => {
    expect(plainValue(merge("{ a: 1, b: { c: 2, d: 3 } }", "{ b: { c: 4 }, e: 5 }"))).toEqual({ a: 1, b: { c: 4, d: 3 }, e: 5 });
  });

  test("is of both layers, the upper first, and so is a value that it replaces", () => {
    const merged = merge("{ a: 1, b: { c: 2 } }", "{ b: { c: 4 } }");
    expect(originsAt(merged)).toEqual(["cluster", "role"]);
    expect(originsAt(merged, "a")).toEqual(["role"]);
    expect(originsAt(merged, "b")).toEqual(["cluster", "role"]);
    expect(originsAt(merged, "b", "c")).toEqual(["cluster", "role"]);
  });

  test("removes a key with null, and keeps false, 0 and the empty text", () => {
    expect(plainValue(merge("{ a: 1, b: 2, c: 3, d: 4 }", "{ a: null, b: false, c: 0, d: '' }"))).toEqual({ b: false, c: 0, d: "" });
  });

  test("keeps a null where nothing is below, so that a third layer is told of it", () => {
    expect(plainValue(merge("{ a: 1 }", "{ b: { c: null } }"))).toEqual({ a: 1, b: { c: null } });
  });
});

describe("values of two kinds", () => {
  test.each([
    ["a text over a map", "{ a: { b: 1 } }", "{ a: x }", "x"],
    ["a map over a text", "{ a: x }", "{ a: { b: 1 } }", { b: 1 }],
    ["a list over a map", "{ a: { b: 1 } }", "{ a: [1] }", [1]],
    ["a map over a list", "{ a: [1] }", "{ a: { b: 1 } }", { b: 1 }],
    ["a text over a list", "{ a: [1] }", "{ a: x }", "x"],
    ["a list over a text", "{ a: x }", "{ a: [1] }", [1]],
  ])("%s replaces it", (_case, under, over, expected) => {
    const schema = mapOf({ a: { mergeKey: "name" } });
    expect(plainValue(nodeAt(merge(under, over, schema), ["a"]) ?? layerOf("none"))).toEqual(expected);
  });

  test("what is replaced is remembered whole behind the winner", () => {
    const merged = merge("{ a: { b: 1 } }", "{ a: x }");
    expect(nodeAt(merged, ["a"])?.origins.map(({ layer, value }) => ({ layer, value }))).toEqual([
      { layer: "cluster", value: "x" },
      { layer: "role", value: { b: 1 } },
    ]);
  });

  test("so is a list under a map", () => {
    expect(nodeAt(merge("{ a: [1] }", "{ a: { b: 1 } }"), ["a"])?.origins.map(({ value }) => value)).toEqual([undefined, [1]]);
  });

  test("what was shadowed twice is remembered twice", () => {
    const merged = mergeLayers(merge("{ a: [1] }", "{ a: [2] }"), layerOf("{ a: [3] }"), schemaOf());
    expect(nodeAt(merged, ["a"])?.origins.map(({ value }) => value)).toEqual([undefined, [2], [1]]);
  });

  test("what no layer set leaves nothing to remember", () => {
    const stranger = { kind: "scalar", value: 1, origins: [] } as const;
    expect(mergeLayers(stranger, layerOf("2"), undefined).origins.map(({ value }) => value)).toEqual([2]);
  });
});

describe("a list over a list", () => {
  const named = schemaOf({ type: "array", mergeKey: "name", items: mapOf({ tags: { type: "array" } }) });

  test("replaces it where the schema names no key", () => {
    expect(plainValue(merge("[1, 2]", "[3]"))).toEqual([3]);
    expect(plainValue(mergeLayers(layerOf("[1]"), layerOf("[2]"), undefined))).toEqual([2]);
  });

  test("merges items that have the same name, and puts others at the end", () => {
    const merged = merge("[{ name: a, x: 1 }, { name: b, x: 2 }]", "[{ name: c, x: 3 }, { name: b, z: 4 }]", named);
    expect(plainValue(merged)).toEqual([
      { name: "a", x: 1 },
      { name: "b", x: 2, z: 4 },
      { name: "c", x: 3 },
    ]);
    expect(originsAt(merged)).toEqual(["cluster", "role"]);
    expect(originsAt(merged, 1)).toEqual(["cluster", "role"]);
  });

  test("does not take items without a name for the same", () => {
    expect(plainValue(merge("[{ x: 1 }, 2]", "[{ x: 3 }, 2]", named))).toEqual([{ x: 1 }, 2, { x: 3 }, 2]);
  });

  test("merges what is inside an item as its own schema says", () => {
    const nested = schemaOf({ type: "array", mergeKey: "name", items: mapOf({ parts: { type: "array", mergeKey: "id" } }) });
    expect(plainValue(merge("[{ name: a, parts: [{ id: 1 }] }]", "[{ name: a, parts: [{ id: 2 }] }]", nested))).toEqual([
      { name: "a", parts: [{ id: 1 }, { id: 2 }] },
    ]);
  });
});

test.each([
  ["the same scalar at the key", "{ name: a, b: 1 }", "{ name: a, b: 2 }", true],
  ["null at the key", "{ name: null }", "{ name: null }", true],
  ["another scalar at the key", "{ name: a }", "{ name: b }", false],
  ["nothing at the key", "{ other: a }", "{ other: a }", false],
  ["a list at the key", "{ name: [a] }", "{ name: [a] }", false],
  ["no map", "[a]", "[a]", false],
])("items with %s are the same: %s beside %s, %s", (_case, one, other, expected) => {
  expect(isSameItem(layerOf(one), layerOf(other), "name")).toBe(expected);
});

test("a key has the schema that is its own, or else that of any key", () => {
  const [own, any] = [schemaOf({ source: "own" }), schemaOf({ source: "any" })];
  const schema = schemaOf({ properties: new Map([["a", own]]), additional: any });
  expect(childSchema(schema, "a")).toBe(own);
  expect(childSchema(schema, "b")).toBe(any);
  expect(childSchema(schemaOf({ additional: any }), "a")).toBe(any);
  expect(childSchema(undefined, "a")).toBeUndefined();
});

describe("nulls that removed nothing", () => {
  test("are dropped at any depth, in lists too", () => {
    expect(plainValue(dropNulls(layerOf("{ a: null, b: { c: null, d: 1 }, e: [{ f: null, g: 2 }, { h: 3 }] }")))).toEqual({
      b: { d: 1 },
      e: [{ g: 2 }, { h: 3 }],
    });
  });

  test.each(["x", "{ a: 1, b: { c: [1, { d: 2 }] } }", "[1, { a: 2 }]"])("%s has none, and is returned as it is", (text) => {
    const node = layerOf(text);
    expect(dropNulls(node)).toBe(node);
  });

  test("are dropped where they are the only change", () => {
    expect(plainValue(dropNulls(layerOf("{ a: { b: null }, c: 1 }")))).toEqual({ a: {}, c: 1 });
  });

  test("leave the places of what stays", () => {
    const node = layerOf("{ a: null, b: [{ c: null }] }");
    expect(dropNulls(node).origins).toBe(node.origins);
    expect(nodeAt(dropNulls(node), ["b"])?.origins).toBe(nodeAt(node, ["b"])?.origins);
  });
});
