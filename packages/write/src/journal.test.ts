import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { appendJournal, journalName, readJournal, removeJournal, removeTemporaries } from "./journal.ts";

function newTarget(): string {
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("a journal is what was noted, in order, until it is removed", () => {
  const target = newTarget();
  expect(readJournal(target)).toBeUndefined();
  appendJournal(target, { files: ["a/x", "a/y"], folders: ["a"] });
  appendJournal(target, { files: ["b"], folders: [] });
  expect(readJournal(target)).toEqual({ files: ["a/x", "a/y", "b"], folders: ["a"] });
  removeJournal(target);
  expect(readdirSync(target)).toEqual([]);
  removeJournal(target);
});

test.each([
  ["a line that was cut off", '{"files":["a"],"folders":[]}\n{"files":["b'],
  ["paths that no render writes", '{"files":["a","../b","/c","d.render-tmp",1,null],"folders":["..",{}]}'],
  ["what is no list", '{"files":"a","folders":{"0":"b"}}\n{"files":["a"]}\nnull\n5\n'],
])("%s is skipped", (_what, text) => {
  const target = newTarget();
  writeFileSync(join(target, journalName), text);
  expect(readJournal(target)).toEqual({ files: ["a"], folders: [] });
});

test("what stands under a temporary name goes, and nothing else", () => {
  const target = newTarget();
  mkdirSync(join(target, "a.render-tmp/deep"), { recursive: true });
  mkdirSync(join(target, "b"));
  for (const path of ["a.render-tmp/deep/x", "b/x.render-tmp", "b/x", "b/other.render-tmp"]) writeFileSync(join(target, path), "");
  removeTemporaries(target, { files: ["b/x", "b/none", "none/x"], folders: ["a", "c", "none/d"] });
  expect(readdirSync(target, { recursive: true }).sort()).toEqual(["b", "b/other.render-tmp", "b/x"]);
});

test("nothing behind a symbolic link goes", () => {
  const target = newTarget();
  const elsewhere = newTarget();
  mkdirSync(join(elsewhere, "a.render-tmp"));
  writeFileSync(join(elsewhere, "x.render-tmp"), "");
  symlinkSync(elsewhere, join(target, "b"));
  expect(() => removeTemporaries(target, { files: ["b/x"], folders: [] })).toThrow("is a symbolic link");
  expect(() => removeTemporaries(target, { files: [], folders: ["b/a"] })).toThrow("is a symbolic link");
  expect(existsSync(join(elsewhere, "x.render-tmp")) && existsSync(join(elsewhere, "a.render-tmp"))).toBe(true);
});
