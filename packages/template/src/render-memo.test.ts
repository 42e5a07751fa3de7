import { expect, test } from "vitest";
import { RenderMemo } from "./render-memo.ts";

const objects = (name: string) => [{ name, content: `${name}\n`, origin: "charts/x" }];

/** How many of the keys are answered from memory, each added when it is not. */
function hits(memo: RenderMemo<object>, keys: readonly string[]): number {
  return keys.filter((key) => {
    const known = memo.get(key);
    if (known === undefined) memo.add(key, objects(key));
    else expect(known).toEqual(objects(key));
    return known !== undefined;
  }).length;
}

const different = (count: number) => Array.from({ length: count }, (_, index) => `different ${index}`);

test("what was rendered for the last few clusters is remembered", () => {
  expect(hits(new RenderMemo<object>(), ["a", "b", "a", "b", "a"])).toBe(3);
});

test("no more than eight are remembered, and the first of them is forgotten first", () => {
  const memo = new RenderMemo<object>();
  const eight = different(8);
  expect(hits(memo, [...eight, ...eight])).toBe(8);
  memo.add("ninth", objects("ninth"));
  expect(memo.get("different 0")).toBeUndefined();
  expect(["different 1", "different 7", "ninth"].map((key) => memo.get(key) !== undefined)).toEqual([true, true, true]);
});

test.each([
  [16, different(16).slice(8)],
  [23, different(16).slice(8)],
  [24, ["different 23"]],
  [31, ["different 23"]],
  [32, ["different 31"]],
])("of %i that were all new these are remembered: after sixteen, one in eight, and nothing beside it", (count, expected) => {
  const memo = new RenderMemo<object>();
  for (const key of different(count)) memo.add(key, objects(key));
  expect(different(count).filter((key) => memo.get(key) !== undefined)).toEqual(expected);
});

test("to ask in vain is no reason to remember more", () => {
  const memo = new RenderMemo<object>();
  expect(hits(memo, different(24))).toBe(0);
  expect(different(24).filter((key) => memo.get(key) !== undefined)).toEqual(["different 23"]);
});

test("one that is asked for again makes it remember all again", () => {
  const memo = new RenderMemo<object>();
  for (const key of different(24)) memo.add(key, objects(key));
  expect(memo.get("different 23")).toEqual(objects("different 23"));
  expect(hits(memo, ["a", "b", "a", "b", "different 23"])).toBe(3);
});

test("what repeats after hundreds that did not is remembered again soon", () => {
  const memo = new RenderMemo<object>();
  expect(hits(memo, different(500))).toBe(0);
  expect(
    hits(
      memo,
      Array.from({ length: 100 }, () => "the same"),
    ),
  ).toBeGreaterThan(90);
});
