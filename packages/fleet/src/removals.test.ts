import { describe, expect, test } from "vitest";
import type { Path } from "@thanos-fleet/schema";
import { layerOf, mapOf, schemaOf } from "../test/layer-of.ts";
import type { Layered } from "./layered.ts";
import { findRemovals } from "./removals.ts";

const item = mapOf({ name: {}, limits: { type: "object" } });
const schema = mapOf({ list: { type: "array", mergeKey: "name", items: item }, plain: { type: "array", items: item } });

/** What the `null`s at these paths of a cluster's file remove from its role's. */
function removalsOf(own: string, below: string | undefined, ...paths: Path[]) {
  return findRemovals({ own: layerOf(own), below: below === undefined ? undefined : layerOf(below, "role"), schema, paths });
}

describe("null removes", () => {
  test("a value, and it is said where both stand", () => {
    expect(removalsOf("a: 1\nmap:\n  b: null\n", "map: { b: 2 }\n", ["map", "b"])).toEqual({
      removals: [{ path: "map.b", at: "cluster.yaml:3:3", setAt: "role.yaml:1:11" }],
      diagnostics: [],
    });
  });

  test("a key of the item that has the same name, wherever that stands", () => {
    const own = "list: [{ name: x, limits: null }]";
    const { removals } = removalsOf(own, "list: [{ name: other, limits: 1 }, { name: x, limits: 2 }]", ["list", 0, "limits"]);
    expect(removals.map(({ setAt }) => setAt)).toEqual(["role.yaml:1:55"]);
  });

  test("a value of which only the file is known", () => {
    const below: Layered = { kind: "scalar", value: 1, origins: [{ layer: "role", file: { path: "role.yaml", text: "a: 1" } }] };
    const under: Layered = { kind: "map", entries: new Map([["a", below]]), origins: [] };
    expect(findRemovals({ own: layerOf("a: null"), below: under, schema, paths: [["a"]] }).removals).toEqual([
      { path: "a", at: "cluster.yaml:1:1", setAt: "role.yaml:1:1" },
    ]);
  });

  test("several values, each by itself", () => {
    const { removals, diagnostics } = removalsOf("{ a: null, b: null }", "{ b: 1 }", ["a"], ["b"]);
    expect(removals.map(({ path }) => path)).toEqual(["b"]);
    expect(diagnostics.map(({ message }) => message)).toEqual(["a: null removes nothing: no layer below sets it"]);
  });
});

describe("null removes nothing", () => {
  test.each<[string, string, string | undefined, Path]>([
    ["where no layer is below", "{ a: null }", undefined, ["a"]],
    ["where nothing below has the key", "{ a: null }", "{ b: 1 }", ["a"]],
    ["where something else is below", "{ a: { b: null } }", "{ a: [1] }", ["a", "b"]],
    ["where a text is below", "{ a: { b: null } }", "{ a: x }", ["a", "b"]],
    ["in an item that no layer below names", "list: [{ name: x, limits: null }]", "list: [{ name: y1, limits: 2 }]", ["list", 0, "limits"]],
    ["in an item without a name", "list: [{ limits: null }]", "list: [{ limits: 2 }]", ["list", 0, "limits"]],
    ["in a list that replaces", "plain: [{ name: x, limits: null }]", "plain: [{ name: x, limits: 2 }]", ["plain", 0, "limits"]],
    ["in a list that nothing below has", "list: [{ name: x, limits: null }]", "{ a: 1 }", ["list", 0, "limits"]],
    ["in a map over a list", "list: { x: null }", "list: [{ name: x }]", ["list", "x"]],
    ["in a list over a map", "list: [{ name: x, limits: null }]", "list: { x: 1 }", ["list", 0, "limits"]],
  ])("%s", (_case, own, below, path) => {
    const { removals, diagnostics } = removalsOf(own, below, path);
    expect(removals).toEqual([]);
    expect(diagnostics.map(({ code, message, hint, schema: source }) => ({ code, message, hint, source }))).toEqual([
      {
        code: "fleet/removes-nothing",
        message: `${path.join(".")}: null removes nothing: no layer below sets it`,
        hint: "remove the line; to take a value out of every cluster, remove it where it is set",
        source: "schema.json#/",
      },
    ]);
  });

  test("and a component may be said not to run all the same, which a part of it may not", () => {
    expect(removalsOf("{ opensearch: null }", "{ a: 1 }", ["opensearch"])).toEqual({ removals: [], diagnostics: [] });
    expect(removalsOf("{ opensearch: { storage: null } }", "{ a: 1 }", ["opensearch", "storage"]).diagnostics).toHaveLength(1);
    expect(removalsOf("{ opensearch: null }", "{ opensearch: {} }", ["opensearch"]).removals).toHaveLength(1);
  });

  test("and nothing is said of what stands in something wrong, which was left out", () => {
    expect(removalsOf("{ list: [] }", "list: [{ name: x, limits: 2 }]", ["list", 0, "limits"])).toEqual({ removals: [], diagnostics: [] });
  });

  test("and nothing is said of what has no place", () => {
    const nowhere = { kind: "map", entries: new Map(), origins: [] } as const;
    expect(findRemovals({ own: nowhere, below: undefined, schema: schemaOf(), paths: [["a"]] })).toEqual({ removals: [], diagnostics: [] });
  });
});
