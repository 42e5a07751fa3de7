import { expect, test } from "vitest";
import { isAtLeast, parseVersion } from "./version.ts";

test.each([
  ["1.20.2", [1, 20, 2]],
  ["v2.3", [2, 3]],
  ["1.2.3-rc.1", [1, 2, 3]],
  ["1.2.3+build.4", [1, 2, 3]],
])("the version %s has its numbers", (version, expected) => {
  expect(parseVersion(version)).toEqual(expected);
});

test("a v inside a version is no prefix", () => {
  expect(parseVersion("1.v2")).toEqual([1, NaN]);
});

test.each([
  ["1.20.2", "1.20.2", true],
  ["1.20.2", "1.20", true],
  ["1.20", "1.20.0", true],
  ["1.20", "1.20.1", false],
  ["1.20.2", "1.20.3", false],
  ["1.9.9", "1.20.0", false],
  ["2.0.0", "1.20.3", true],
  ["1.21.0", "1.20.3", true],
  ["1", "1.0.0", true],
])("%s is at least %s: %s", (version, minimum, expected) => {
  expect(isAtLeast(parseVersion(version), parseVersion(minimum))).toBe(expected);
});

test("only the first three numbers count", () => {
  expect(isAtLeast([1, 2, 3, 4], [1, 2, 3, 5])).toBe(true);
});

test.each(["x1.18", "latest", ""])("%s, which is no version, is never at least another", (version) => {
  expect(isAtLeast(parseVersion(version), [1, 18])).toBe(false);
});
