import { describe, expect, test } from "vitest";
import type { Path } from "@thanos-fleet/schema";
import { Doubts } from "./doubts.ts";
import { watchedValues } from "./watched-values.ts";

const values = {
  nodes: { count: 3, other: null as null | number },
  list: [{ name: "a" }, { name: "b" }],
  domain: "x",
  many: [..."abcdefghijkl"],
};

/** What reading calls back, and how often, where a path is in doubt. */
function doubtsOf(doubt: Path, read: (watched: typeof values) => unknown): { value: unknown; calls: number } {
  let calls = 0;
  const value = read(watchedValues(values, new Doubts([doubt]), () => (calls += 1)));
  return { value, calls };
}

describe("calls back", () => {
  test.each<[string, Path, (watched: typeof values) => unknown, unknown]>([
    ["when the value is read", ["domain"], ({ domain }) => domain, "x"],
    ["when a deeper value is read", ["nodes", "count"], ({ nodes }) => nodes.count, 3],
    ["when an item is read", ["list", 1, "name"], ({ list }) => list[1]?.name, "b"],
    ["when the eleventh item is read", ["many", 10], ({ many }) => many[10], "k"],
    ["when it is asked whether there is such a key", ["domain"], (all) => "domain" in all, true],
    ["when it is asked for a deeper key", ["nodes", "count"], ({ nodes }) => "count" in nodes, true],
    ["when keys are listed of which one is in doubt", ["nodes", "count"], ({ nodes }) => Object.keys(nodes), ["count", "other"]],
    ["when null is read", ["nodes", "other"], ({ nodes }) => nodes.other, null],
  ])("%s", (_case, doubt, read, expected) => {
    const { value, calls } = doubtsOf(doubt, read);
    expect(value).toEqual(expected);
    expect(calls).toBeGreaterThan(0);
  });
});

describe("says nothing", () => {
  test.each<[string, Path, (watched: typeof values) => unknown, unknown]>([
    ["when a neighbour is read", ["domain"], ({ nodes }) => nodes.count, 3],
    ["when a map is passed through", ["nodes", "count"], ({ nodes }) => nodes.other, null],
    ["when it is asked for another key", ["domain"], (all) => "list" in all, true],
    ["when other keys are listed", ["nodes", "count"], (all) => Object.keys(all), ["nodes", "list", "domain", "many"]],
    ["when a list is gone through that is not in doubt", ["domain"], ({ list }) => list.map(({ name }) => name), ["a", "b"]],
    ["when a list's length is read", ["list", "length"], ({ list }) => list.length, 2],
    ["when a symbol is read and everything is in doubt", [], (all) => Reflect.get(all, Symbol.iterator), undefined],
    ["when it is asked for a symbol and everything is in doubt", [], (all) => Symbol.iterator in all, false],
  ])("%s", (_case, doubt, read, expected) => {
    expect(doubtsOf(doubt, read)).toEqual({ value: expected, calls: 0 });
  });
});

test("values without any doubt are not watched", () => {
  expect(watchedValues(values, new Doubts([]), () => undefined)).toBe(values);
});
