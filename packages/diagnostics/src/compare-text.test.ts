import { expect, test } from "vitest";
import { compareText } from "./compare-text.ts";

test.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  ["Z", "a", -1],
  ["a", "aa", -1],
])("%s beside %s: %i", (first, second, expected) => {
  expect(compareText(first, second)).toBe(expected);
});
