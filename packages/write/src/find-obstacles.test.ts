import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findObstacles } from "./find-obstacles.ts";

/** A target with a file, and a folder that holds a file in a folder. */
function newTarget(): string {
  const target = mkdtempSync(join(tmpdir(), "obstacles-"));
  onTestFinished(() => rmSync(target, { recursive: true, force: true }));
  mkdirSync(join(target, "folder/deep"), { recursive: true });
  for (const path of ["file", "folder/x", "folder/deep/y"]) writeFileSync(join(target, path), "");
  return target;
}

test("files that are about to be removed give way, and so do folders that are empty then", () => {
  const removed = new Set(["file", "folder/x", "folder/deep/y"]);
  const { files, folders } = findObstacles(newTarget(), { files: ["file"], folders: ["folder", "none"] }, removed);
  expect([[...files].sort(), folders]).toEqual([
    ["file", "folder/deep/y", "folder/x"],
    ["folder", "none"],
  ]);
});

test.each([
  [{ files: ["file"], folders: [] }, "file", "a file that no render made, where a folder must be written"],
  [{ files: [], folders: ["folder"] }, "folder", "a folder that no render made, where a file must be written"],
])("what is not ours does not give way: %j", (inTheWay, path, why) => {
  const target = newTarget();
  expect(() => findObstacles(target, inTheWay, new Set(["folder/x"]))).toThrow(
    expect.objectContaining({ code: "write/in-the-way", message: `${join(target, path)} is ${why}`, hint: "move it away" }),
  );
});
