import { expect, test } from "vitest";
import { quoteValue, shorten, shortList } from "./quote-value.ts";

test.each([
  ["a", '"a"'],
  [{ a: 1 }, '{"a":1}'],
  [null, "null"],
  [undefined, "undefined"],
])("%j is shown as JSON", (value, expected) => {
  expect(quoteValue(value)).toBe(expected);
});

test("eighty characters are shown whole, of more the first forty and the count", () => {
  expect(shorten("x".repeat(80))).toBe("x".repeat(80));
  expect(shorten("x".repeat(81))).toBe(`${"x".repeat(40)}… (81 characters)`);
  expect(quoteValue("x".repeat(79))).toBe(`"${"x".repeat(39)}… (81 characters)`);
});

test("a character of two units is not cut in two", () => {
  expect(shorten(`${"x".repeat(39)}😀${"x".repeat(40)}`).isWellFormed()).toBe(true);
});

test("three names are listed, further ones counted", () => {
  expect(shortList([])).toBe("");
  expect(shortList(["a", "b", "c"])).toBe("a, b, c");
  expect(shortList(["a", "b", "c", "d"])).toBe("a, b, c and 1 more");
});
