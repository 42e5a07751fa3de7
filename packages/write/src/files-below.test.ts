import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-target.ts";
import { filesBelow } from "./files-below.ts";

test("all files below a folder are found, a link to a folder among them", () => {
  const target = temporaryFolder();
  mkdirSync(join(target, "a/deep"), { recursive: true });
  for (const path of ["a/x", "a/deep/y", "beside"]) writeFileSync(join(target, path), "");
  symlinkSync("deep", join(target, "a/link"));
  expect(filesBelow(target, "a").sort()).toEqual(["a/deep/y", "a/link", "a/x"]);
});

test("where there is no folder there are none", () => {
  const target = temporaryFolder();
  writeFileSync(join(target, "file"), "");
  expect([filesBelow(target, "none"), filesBelow(target, "file")]).toEqual([[], []]);
});

test("what the system refuses for another reason is its error", () => {
  const target = temporaryFolder();
  symlinkSync("loop", join(target, "loop"));
  expect(() => filesBelow(target, "loop")).toThrow("ELOOP");
});
