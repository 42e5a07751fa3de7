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
