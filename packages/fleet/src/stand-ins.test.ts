import { expect, test } from "vitest";
import type { SchemaNode } from "@thanos-fleet/schema";
import { layerOf, mapOf, schemaOf } from "../test/layer-of.ts";
import { nodeAt, plainValue } from "./layered.ts";
import { withStandIns } from "./stand-ins.ts";

/** What stands in for a required value that is missing. */
function standInFor(schema: Partial<SchemaNode>): unknown {
  return plainValue(withStandIns(layerOf("{}"), mapOf({ a: schema }, { required: new Set(["a"]) })));
}

test.each<[string, Partial<SchemaNode>, unknown]>([
  ["an example", { examples: ["first", "second"], enum: ["other"] }, "first"],
  ["one of its choices", { enum: ["one", "two"] }, "one"],
  ["an example that is a list", { type: "array", examples: [[{ b: 1 }, 2, null]] }, [{ b: 1 }, 2, null]],
  ["no item", { type: "array" }, []],
  ["an empty text", { type: "string" }, ""],
  ["false", { type: "boolean" }, false],
  ["zero", { type: "integer" }, 0],
  ["its smallest number", { type: "integer", bounds: { minimum: 3, maximum: 9 } }, 3],
  ["an empty map", { type: "object" }, {}],
  ["a map with what that needs", mapOf({ b: { type: "integer" }, c: {} }, { required: new Set(["b"]) }), { b: 0 }],
])("%s stands in for what is missing", (_case, schema, expected) => {
  expect(standInFor(schema)).toEqual({ a: expected });
});

test("nothing stands in for what is there, has a default, is not required, or is not known", () => {
  const schema = mapOf({ a: {}, b: { default: "x" }, c: {} }, { required: new Set(["a", "b", "d"]) });
  expect(plainValue(withStandIns(layerOf("{ a: own }"), schema))).toEqual({ a: "own" });
});

test("parts of maps and of lists have theirs", () => {
  const item = mapOf({ b: {} }, { required: new Set(["b"]) });
  const schema = mapOf({ list: { type: "array", items: item }, map: item, free: schemaOf({ additional: item }) });
  const filled = withStandIns(layerOf("{ list: [{}, { b: 1 }], map: {}, free: { x: {} }, unknown: {} }"), schema);
  expect(plainValue(filled)).toEqual({ list: [{ b: "" }, { b: 1 }], map: { b: "" }, free: { x: { b: "" } }, unknown: {} });
});

test("a scalar stays as it is, whatever its schema, and so does what has none", () => {
  const [scalar, map] = [layerOf("x"), layerOf("{}")];
  expect(withStandIns(scalar, mapOf({ a: {} }, { required: new Set(["a"]) }))).toBe(scalar);
  expect(withStandIns(map, undefined)).toBe(map);
});

test("no file has set what stands in", () => {
  const origins = (schema: Partial<SchemaNode>) =>
    nodeAt(withStandIns(layerOf("{}"), mapOf({ a: schema }, { required: new Set(["a"]) })), ["a"])?.origins;
  expect([origins({}), origins({ type: "array" }), origins({ type: "object" }), origins({ examples: [[1]] })]).toEqual([[], [], [], []]);
  expect(origins({ examples: [{ b: 1 }] })).toEqual([]);
});

test("an example that is a map has parts, and a map that stands in is one", () => {
  const filled = withStandIns(
    layerOf("{}"),
    mapOf({ a: { examples: [{ b: 1 }] }, c: { type: "object" } }, { required: new Set(["a", "c"]) }),
  );
  expect(nodeAt(filled, ["a", "b"])).toMatchObject({ kind: "scalar", value: 1 });
  expect([nodeAt(filled, ["a"])?.kind, nodeAt(filled, ["c"])?.kind]).toEqual(["map", "map"]);
});

test("a schema that requires a key without describing it is left alone", () => {
  expect(plainValue(withStandIns(layerOf("{}"), schemaOf({ required: new Set(["a"]) })))).toEqual({});
});
