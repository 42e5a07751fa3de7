import { expect, test } from "vitest";
import type { Path } from "@thanos-fleet/schema";
import { layerOf } from "../test/layer-of.ts";
import { nodeAt, plainValue } from "./layered.ts";
import { withoutPaths } from "./without-paths.ts";

test.each<[string, string, Path[], unknown]>([
  ["a key", "{ a: 1, b: 2 }", [["a"]], { b: 2 }],
  ["several keys", "{ a: 1, b: 2, c: 3 }", [["a"], ["c"]], { b: 2 }],
  ["a key of a map", "{ a: { b: 1, c: 2 } }", [["a", "b"]], { a: { c: 2 } }],
  ["a map", "{ a: { b: 1 }, c: 2 }", [["a"]], { c: 2 }],
  ["a key of an item, which keeps its place", "{ a: [{ b: 1 }, { b: 2 }] }", [["a", 1, "b"]], { a: [{ b: 1 }, {}] }],
  ["an item, and with it all others: how many there are is not known", "{ a: [1, 2] }", [["a", 0]], { a: [] }],
  ["an item that is not there", "{ a: [{ b: 1 }] }", [["a", 3, "b"]], { a: [] }],
  ["what a scalar cannot have, with the scalar", "{ a: 1, b: 2 }", [["a", "x"]], { b: 2 }],
  ["a key that is not there", "{ a: 1 }", [["b", "c"]], { a: 1 }],
  ["everything", "{ a: 1 }", [[]], {}],
  ["nothing", "{ a: 1 }", [], { a: 1 }],
  ["a part of a scalar item", "{ a: [1] }", [["a", 0, "b"]], { a: [1] }],
])("%s is left out", (_case, text, paths, expected) => {
  expect(plainValue(withoutPaths(layerOf(text), paths))).toEqual(expected);
});

test("a list at the top stays where all of it is wrong", () => {
  const list = layerOf("[1]");
  expect(withoutPaths(list, [[]])).toBe(list);
});

test("what stays keeps the place where it was set", () => {
  const root = layerOf("{ a: { b: 1, c: [{ d: 2 }] } }");
  const left = withoutPaths(root, [
    ["a", "b"],
    ["a", "c", 0, "d"],
  ]);
  expect(nodeAt(left, ["a"])?.origins).toBe(nodeAt(root, ["a"])?.origins);
  expect(nodeAt(left, ["a", "c"])?.origins).toBe(nodeAt(root, ["a", "c"])?.origins);
});
