import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-target.ts";
import { Committer } from "./commit.ts";
import { readJournal } from "./journal.ts";

/** A folder that holds files, each with its own path as its text. */
function folderWith(...paths: readonly string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

const noObstacles = { files: [], folders: [] };

test("what is staged comes to stand in its place, over what was there", () => {
  const folder = folderWith("a/x", "a/x.render-tmp", "b.render-tmp/y");
  new Committer(folder).commit({ obstacles: noObstacles, renames: ["b", "a/x"], removed: [] });
  expect(readFileSync(join(folder, "a/x"), "utf8")).toBe("a/x.render-tmp");
  expect(readFileSync(join(folder, "b/y"), "utf8")).toBe("b.render-tmp/y");
  expect(readdirSync(join(folder, "a"))).toEqual(["x"]);
});

test("a removed file takes along the folders that are empty without it, and no other", () => {
  const folder = folderWith("a/deep/er/x", "a/mine");
  new Committer(folder).commit({ obstacles: noObstacles, renames: [], removed: ["a/deep/er/x"] });
  expect(readdirSync(join(folder, "a"))).toEqual(["mine"]);
});

test("a file that is gone already needs no removal", () => {
  const folder = folderWith("a/mine");
  new Committer(folder).commit({ obstacles: noObstacles, renames: [], removed: ["a/gone"] });
  expect(readdirSync(join(folder, "a"))).toEqual(["mine"]);
});

test("a folder of removed files gives way to a file, and a removed file to a folder", () => {
  const folder = folderWith("a/deep/x", "a.render-tmp", "b", "b.render-tmp/y");
  const obstacles = { files: ["a/deep/x", "b"], folders: ["a"] };
  const operations: string[] = [];
  const committer = new Committer(folder, (operation, path) => operations.push(`${operation} ${path}`));
  committer.commit({ obstacles, renames: ["b", "a"], removed: ["a/deep/x", "b"] });
  expect(operations).toEqual(["remove a/deep/x", "remove b", "remove a", "remove a/deep", "rename b", "rename a"]);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("a.render-tmp");
  expect(readFileSync(join(folder, "b/y"), "utf8")).toBe("b.render-tmp/y");
});

test("what is to go stands in the journal before anything is changed", () => {
  const folder = folderWith("a/x", "y.render-tmp");
  const journals: unknown[] = [];
  const committer = new Committer(folder, () => journals.push(readJournal(folder)));
  expect(committer.hasBegun).toBe(false);
  committer.commit({ obstacles: noObstacles, renames: ["y"], removed: ["a/x"] });
  expect(committer.hasBegun).toBe(true);
  expect(journals).toEqual([
    { files: ["a/x"], folders: [] },
    { files: ["a/x"], folders: [] },
  ]);
});

test("where there is nothing to do, nothing is touched", () => {
  const folder = folderWith("a/x");
  const committer = new Committer(folder);
  committer.commit({ obstacles: noObstacles, renames: [], removed: [] });
  expect(committer.hasBegun).toBe(false);
  expect(existsSync(join(folder, ".render-journal.jsonl"))).toBe(false);
});
