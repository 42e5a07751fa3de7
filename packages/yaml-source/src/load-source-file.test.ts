import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isMainThread } from "node:worker_threads";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSourceFile } from "./load-source-file.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "load-source-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function codes(path: string): string[] {
  return loadSourceFile(root, path).diagnostics.map(({ code }) => code);
}

test("a file is read with its path below the repository", () => {
  writeFileSync(join(root, "a.yaml"), "a: é\n");
  expect(loadSourceFile(root, "a.yaml")).toEqual({ file: { path: "a.yaml", text: "a: é\n" }, diagnostics: [] });
});

test("a file that is missing", () => expect(codes("none.yaml")).toEqual(["source/not-found"]));

test("a folder where a file should be", () => {
  mkdirSync(join(root, "a.yaml"));
  expect(codes("a.yaml")).toEqual(["source/not-a-file"]);
});

test("a file that cannot be read: a link to itself", () => {
  symlinkSync("a.yaml", join(root, "a.yaml"));
  expect(codes("a.yaml")).toEqual(["source/unreadable"]);
});

// Only a process of its own can look as another user: Stryker's runner keeps tests in threads, where the superuser reads everything.
const seesAsOthers = process.getuid?.() !== 0 || isMainThread;

test.skipIf(!seesAsOthers)("a file that may not be read", () => {
  writeFileSync(join(root, "a.yaml"), "a: 1\n");
  chmodSync(join(root, "a.yaml"), 0);
  chmodSync(root, 0o755);
  // The superuser may read everything, so another user looks.
  if (process.getuid?.() === 0) process.seteuid?.(65_534);
  try {
    expect(codes("a.yaml")).toEqual(["source/unreadable"]);
  } finally {
    if (process.getuid?.() === 0) process.seteuid?.(0);
  }
});

test("a file below a file", () => {
  writeFileSync(join(root, "a"), "");
  expect(codes("a/b.yaml")).toEqual(["source/not-found"]);
});

test("a name that is too long", () => expect(codes(`${"a".repeat(300)}.yaml`)).toEqual(["source/unreadable"]));

test("a pipe is not waited for", () => {
  execFileSync("mkfifo", [join(root, "a.yaml")]);
  expect(codes("a.yaml")).toEqual(["source/not-a-file"]);
});

test("an empty file is a text", () => {
  writeFileSync(join(root, "a.yaml"), "");
  expect(loadSourceFile(root, "a.yaml").file?.text).toBe("");
});

test("a byte order mark is no part of the text", () => {
  writeFileSync(join(root, "a.yaml"), "\ufeffa: 1\n");
  expect(loadSourceFile(root, "a.yaml").file?.text).toBe("a: 1\n");
});

test("exactly the largest size is read, one byte more is not", () => {
  writeFileSync(join(root, "a.yaml"), "#".repeat(1024 * 1024));
  expect(loadSourceFile(root, "a.yaml").file?.text).toHaveLength(1024 * 1024);
  writeFileSync(join(root, "a.yaml"), "#".repeat(1024 * 1024 + 1));
  expect(codes("a.yaml")).toEqual(["source/too-large"]);
});

test("a file of 50 MB is refused by its size alone", () => {
  writeFileSync(join(root, "a.yaml"), "");
  truncateSync(join(root, "a.yaml"), 50_000_000);
  expect(codes("a.yaml")).toEqual(["source/too-large"]);
});

test("a file that is not UTF-8 is pointed at where it stops being so", () => {
  writeFileSync(join(root, "a.yaml"), Buffer.from([97, 58, 32, 49, 10, 98, 58, 32, 0xe9, 10]));
  const { diagnostics } = loadSourceFile(root, "a.yaml");
  expect(diagnostics).toMatchObject([{ code: "source/not-utf8", range: { start: 8, end: 9 } }]);
});
