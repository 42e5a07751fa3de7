import { describe, expect, test } from "vitest";
import { ClaimedPaths } from "./claimed-paths.ts";
import { assertTargetPath, folderOf, isTargetPath, nameOf } from "./target-path.ts";

test.each(["a", "a/b", "a.b", ".a", "..a", "a..", "...", "a/.b/c", "é", "a b"])("%j lies below the target folder", (path) => {
  expect(isTargetPath(path)).toBe(true);
  expect(() => assertTargetPath(path)).not.toThrow();
});

test.each(["", ".", "..", "/", "/a", "a/", "a//b", "./a", "../a", "a/.", "a/..", "a/./b", "a/../b", "a\\b", "a\0", "a.render-tmp"])(
  "%j is no path below the target folder",
  (path) => {
    expect(isTargetPath(path)).toBe(false);
    expect(() => assertTargetPath(path)).toThrow(`${JSON.stringify(path)} is no path below the target folder`);
  },
);

test.each([
  ["a", "", "a"],
  ["a/b", "a", "b"],
  ["a/b/c.d", "a/b", "c.d"],
])("%j lies in %j as %j", (path, folder, name) => {
  expect([folderOf(path), nameOf(path)]).toEqual([folder, name]);
});

describe("paths that units claim", () => {
  function claim(...paths: readonly string[]): ClaimedPaths {
    const claimed = new ClaimedPaths();
    for (const path of paths) claimed.claim(path);
    return claimed;
  }

  test("are known, and their folders are none of them", () => {
    const claimed = claim("a/b/c", "a/b/d", "a/e", "f");
    expect(["a/b/c", "a/b/d", "a/e", "f", "a", "a/b", "g"].map((path) => claimed.has(path))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([claimed.isEmpty, claim().isEmpty]).toEqual([false, true]);
  });

  test.each([
    [["a/b", "a/b"], "two units render a/b"],
    [["a/b/c", "a/b"], "a/b is rendered as a file and as a folder"],
    [["a/b/c", "a"], "a is rendered as a file and as a folder"],
    [["a", "a/b/c"], "a is rendered as a file and as a folder"],
    [["a/b", "a/b/c"], "a/b is rendered as a file and as a folder"],
    [["a/x", "b/../c"], '"b/../c" is no path below the target folder'],
  ])("%j are refused", (paths, message) => {
    expect(() => claim(...paths)).toThrow(message);
  });
});
