import type { Violation } from "@thanos-fleet/schema";
import { describe, expect, test } from "vitest";
import { sourceOf } from "../test/layer-of.ts";
import { Doubts, noDoubts } from "./doubts.ts";

function violation(path: Violation["path"], meant?: Violation["path"]): Violation {
  return { code: "schema/type", path, on: "value", message: "", schema: "", meant };
}

function inDoubt(): Doubts {
  return new Doubts([["nodes", "count"]]);
}

describe("a value in doubt", () => {
  test.each([
    ["itself", ["nodes", "count"], { touch: true, cover: true, coverKeysOf: true }],
    ["a part of it", ["nodes", "count", "x"], { touch: true, cover: true, coverKeysOf: true }],
    ["what it is a part of", ["nodes"], { touch: true, cover: false, coverKeysOf: true }],
    ["what that is a part of", [], { touch: true, cover: false, coverKeysOf: false }],
    ["its neighbour", ["nodes", "controlPlane"], { touch: false, cover: false, coverKeysOf: false }],
    ["a part of another map", ["other", "count"], { touch: false, cover: false, coverKeysOf: false }],
    ["another map", ["other"], { touch: false, cover: false, coverKeysOf: false }],
  ] as const)("puts %s in doubt accordingly", (_case, path, expected) => {
    const doubts = inDoubt();
    expect({ touch: doubts.touch(path), cover: doubts.cover(path), coverKeysOf: doubts.coverKeysOf(path) }).toEqual(expected);
  });

  test("in a list is found by number and by text", () => {
    expect(new Doubts([["list", 1]]).cover(["list", "1", "name"])).toBe(true);
    expect(new Doubts([["list", 1]]).cover(["list", 0])).toBe(false);
  });

  test("is not taken for its map, whatever it is called", () => {
    expect(new Doubts([["externalLabels", "undefined"]]).cover(["externalLabels"])).toBe(false);
  });

  test("beside others is one of several", () => {
    const several = new Doubts([["a"], ["b"]]);
    expect([several.touch(["b"]), several.cover(["b"]), several.coverKeysOf(["b"])]).toEqual([true, true, true]);
  });
});

describe("a file leaves in doubt", () => {
  test("what violates its schema, and what was meant", () => {
    const found = Doubts.of(sourceOf("{ a: 1 }"), [violation(["a"]), violation(["domian"], ["domain"])]);
    expect(found.paths).toEqual([["a"], ["domian"], ["domain"]]);
  });

  test("what its parser left out: keys, and how many items a list has", () => {
    const text = "ok: 1\nanswer: on\nlist:\n  - a\n  - on\ndeep:\n  - inner: off\n";
    expect(Doubts.of(sourceOf(text), []).paths).toEqual([["answer"], ["list"], ["deep", 0, "inner"]]);
  });

  test("nothing where all of it is sound", () => {
    const found = Doubts.of(sourceOf("{ a: [1, { b: 2 }] }"), []);
    expect(found.isEmpty).toBe(true);
    expect(inDoubt().isEmpty).toBe(false);
  });
});

test("doubts of several layers add up, and stay the same object where nothing is added", () => {
  const doubts = inDoubt();
  expect(doubts.and([new Doubts([["a"]]), noDoubts]).paths).toEqual([["nodes", "count"], ["a"]]);
  expect(doubts.and([noDoubts])).toBe(doubts);
  expect(noDoubts.isEmpty).toBe(true);
});
