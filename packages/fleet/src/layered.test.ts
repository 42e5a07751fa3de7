import { describe, expect, test } from "vitest";
import { layerOf } from "../test/layer-of.ts";
import { locationOf, nodeAt, plainValue, type Layered } from "./layered.ts";

const text = `first: 1
list:
  - name: a
  - b
map:
  inner: true
`;

/** The text at the place of a path. */
function textAt(root: Layered, path: readonly (string | number)[], on?: "key" | "value"): string | undefined {
  const location = locationOf(root, path, on);
  return location?.range === undefined ? undefined : text.slice(location.range.start, location.range.end);
}

test("a layer's tree has the values of its file, each with its layer and what it said", () => {
  const root = layerOf(text, "role");
  expect(plainValue(root)).toEqual({ first: 1, list: [{ name: "a" }, "b"], map: { inner: true } });
  expect(nodeAt(root, ["first"])?.origins.map(({ layer, value, file }) => ({ layer, value, path: file?.path }))).toEqual([
    { layer: "role", value: 1, path: "role.yaml" },
  ]);
  expect(nodeAt(root, ["list"])?.origins.map(({ layer, value }) => ({ layer, value }))).toEqual([{ layer: "role", value: undefined }]);
});

test("a plain value is made once for a node", () => {
  const root = layerOf(text);
  expect(plainValue(root)).toBe(plainValue(root));
});

describe("the node at a path", () => {
  test.each([
    ["a key", ["map", "inner"], true],
    ["an item", ["list", 1], "b"],
    ["a key of an item", ["list", 0, "name"], "a"],
  ] as const)("%s is found", (_case, path, expected) => {
    expect(nodeAt(layerOf(text), path)).toMatchObject({ kind: "scalar", value: expected });
  });

  test.each([
    ["another key", ["map", "other"]],
    ["an item too many", ["list", 2]],
    ["a key of a scalar", ["first", "inner"]],
    ["a key of what is not there", ["other", "inner"]],
  ] as const)("%s is not there", (_case, path) => {
    expect(nodeAt(layerOf(text), path)).toBeUndefined();
  });
});

describe("the place of a path", () => {
  test("is its value, or its key where that is asked for", () => {
    expect(textAt(layerOf(text), ["map", "inner"])).toBe("true");
    expect(textAt(layerOf(text), ["map", "inner"], "key")).toBe("inner");
  });

  test("of an item, which has no key, is the item", () => {
    expect(textAt(layerOf(text), ["list", 1])).toBe("b");
    expect(textAt(layerOf(text), ["list", 1], "key")).toBe("b");
  });

  test("of something missing is the key of the nearest parent", () => {
    expect(textAt(layerOf(text), ["map", "other"])).toBe("map");
    expect(textAt(layerOf(text), ["list", 5])).toBe("list");
  });

  test("of something missing in an item, which has no key, is the item's file", () => {
    expect(locationOf(layerOf(text), ["list", 0, "other"])).toMatchObject({ file: { path: "cluster.yaml" }, range: undefined });
  });

  test("of something missing at the top is the file", () => {
    expect(locationOf(layerOf(text), ["other"])).toEqual({ file: { path: "cluster.yaml", text }, range: undefined });
  });

  test("of a default is its nearest parent in a file", () => {
    const scalar: Layered = { kind: "scalar", value: 3, origins: [{ layer: "default", schema: "schema.json#/count", value: 3 }] };
    const root = layerOf(text);
    const inner = nodeAt(root, ["map"]);
    if (inner?.kind !== "map" || root.kind !== "map") throw new Error("there is no map");
    const filled = {
      ...root,
      entries: new Map(root.entries).set("map", { ...inner, entries: new Map(inner.entries).set("count", scalar) }),
    };
    expect(textAt(filled, ["map", "count"])).toBe("map");
  });

  test("of a tree that no file has is unknown", () => {
    expect(locationOf({ kind: "scalar", value: 1, origins: [{ layer: "default" }] }, ["a"])).toBeUndefined();
  });
});
