import { describe, expect, test } from "vitest";
import { layerOf, mapOf, originsAt, schemaOf } from "../test/layer-of.ts";
import { DefaultFiller } from "./fill-defaults.ts";
import { nodeAt, plainValue } from "./layered.ts";
import type { SchemaNode } from "@thanos-fleet/schema";

function fill(text: string, schema: SchemaNode | undefined) {
  return new DefaultFiller().fill(layerOf(text), schema);
}

const image = { type: "object", default: { tag: "v1", pull: { policy: "Always" } } } as const;

describe("a default", () => {
  test("is laid where a key is missing, and says of which schema it is", () => {
    const filled = fill("{ a: 1 }", mapOf({ a: { default: 2 }, b: { default: 3 }, c: {} }));
    expect(plainValue(filled)).toEqual({ a: 1, b: 3 });
    expect(nodeAt(filled, ["b"])?.origins).toEqual([{ layer: "default", schema: "schema.json#/b", value: 3 }]);
  });

  test.each([false, 0, "", { b: null }])("may be %j", (value) => {
    expect(plainValue(fill("{}", mapOf({ a: { default: value } })))).toEqual({ a: value });
  });

  test("that is shadowed stands behind what shadows it, once", () => {
    const filled = fill("{ a: 1 }", mapOf({ a: { default: 2 } }));
    expect(nodeAt(filled, ["a"])?.origins.map(({ layer, value }) => [layer, value])).toEqual([
      ["cluster", 1],
      ["default", 2],
    ]);
    expect(originsAt(new DefaultFiller().fill(filled, mapOf({ a: { default: 2 } })), "a")).toEqual(["cluster", "default"]);
  });

  test("that is a list is replaced whole", () => {
    const schema = mapOf({ a: { type: "array", default: [1, { b: 2 }] } });
    expect(plainValue(fill("{ a: [3] }", schema))).toEqual({ a: [3] });
    expect(originsAt(fill("{ a: [3] }", schema), "a")).toEqual(["cluster"]);
    const filled = fill("{}", schema);
    expect(plainValue(filled)).toEqual({ a: [1, { b: 2 }] });
    expect(nodeAt(filled, ["a", 1, "b"])?.origins).toEqual([{ layer: "default", schema: "schema.json#/a", value: 2 }]);
    expect(originsAt(filled, "a")).toEqual(["default"]);
  });

  test("of another kind than what is written leaves that alone", () => {
    const filled = fill("{ a: x, b: { c: 1 } }", mapOf({ a: image, b: { default: "text" } }));
    expect(plainValue(filled)).toEqual({ a: "x", b: { c: 1 } });
    expect([originsAt(filled, "a"), originsAt(filled, "b")]).toEqual([["cluster"], ["cluster"]]);
    expect(nodeAt(filled, ["a"])).not.toHaveProperty("entries");
  });
});

describe("a map with a default of its own", () => {
  test("has that default's keys under its own, at any depth", () => {
    const filled = fill("{ image: { tag: v2, pull: { secret: s } } }", mapOf({ image }));
    expect(plainValue(filled)).toEqual({ image: { tag: "v2", pull: { secret: "s", policy: "Always" } } });
    expect(originsAt(filled, "image", "tag")).toEqual(["cluster", "default"]);
    expect(originsAt(filled, "image", "pull", "policy")).toEqual(["default"]);
    expect(originsAt(filled, "image", "pull")).toEqual(["cluster"]);
  });

  test("keeps a text where the default has a map, and a map where it has a text", () => {
    const filled = fill("{ image: { tag: { of: x }, pull: never } }", mapOf({ image }));
    expect(plainValue(filled)).toEqual({ image: { tag: { of: "x" }, pull: "never" } });
    expect(nodeAt(filled, ["image", "pull"])).not.toHaveProperty("entries");
  });

  test("is laid whole where it is missing, with the defaults inside it", () => {
    const inner = mapOf({ port: { default: 80 } }, { type: "object", default: { host: "h" } });
    expect(plainValue(fill("{}", mapOf({ service: inner })))).toEqual({ service: { host: "h", port: 80 } });
  });

  test("that is missing and has none stays missing", () => {
    expect(plainValue(fill("{}", mapOf({ service: mapOf({ port: { default: 80 } }) })))).toEqual({});
    expect(plainValue(fill("{ service: {} }", mapOf({ service: mapOf({ port: { default: 80 } }) })))).toEqual({ service: { port: 80 } });
  });
});

test("items of lists and values of free keys have their defaults", () => {
  const item = mapOf({ port: { default: 80 } });
  const schema = mapOf({ list: { type: "array", items: item }, free: schemaOf({ additional: item }) });
  expect(plainValue(fill("{ list: [{}, x], free: { x: {} } }", schema))).toEqual({
    list: [{ port: 80 }, "x"],
    free: { x: { port: 80 } },
  });
});

describe("what needs no default", () => {
  const schema = mapOf({ a: {}, list: { type: "array", items: mapOf({ b: {} }) } });

  test.each(["x", "{ a: 1, list: [{ b: 1 }, 2], c: { d: 1 } }", "[{ b: 1 }]"])(
    "%s is returned as it is, so that clusters share it",
    (text) => {
      const node = layerOf(text);
      expect(new DefaultFiller().fill(node, schema)).toBe(node);
      expect(new DefaultFiller().fill(node, undefined)).toBe(node);
    },
  );

  test("an untouched part of a map that is filled is shared too", () => {
    const node = layerOf("{ a: { x: 1 } }");
    const filled = new DefaultFiller().fill(node, mapOf({ a: { type: "object" }, b: { default: 1 } }));
    expect(nodeAt(filled, ["a"])).toBe(nodeAt(node, ["a"]));
    expect(filled.origins).toBe(node.origins);
  });
});

test("a node is filled once for each schema that it stands under, and a default is made once", () => {
  const filler = new DefaultFiller();
  const node = layerOf("{ a: 1 }");
  const [one, other] = [mapOf({ b: { type: "object", default: { c: 2 } } }), mapOf({ b: { default: 3 } })];
  const filled = filler.fill(node, one);
  expect(filler.fill(node, one)).toBe(filled);
  expect(plainValue(filler.fill(node, other))).toEqual({ a: 1, b: 3 });
  expect(nodeAt(filler.fill(layerOf("{ a: 2 }"), one), ["b"])).toBe(nodeAt(filled, ["b"]));
});
