import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
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

test("a socket", async () => {
  const server = createServer();
  try {
    await new Promise<void>((resolve) => server.listen(join(root, "a.yaml"), resolve));
    expect(codes("a.yaml")).toEqual(["source/not-a-file"]);
  } finally {
    server.close();
  }
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

test("what is wrong is said, with what to do about it", () => {
  mkdirSync(join(root, "folder"));
  symlinkSync("link", join(root, "link"));
  writeFileSync(join(root, "large"), "#".repeat(1024 * 1024 + 1));
  writeFileSync(join(root, "latin"), Buffer.from([97, 0xe9, 10]));
  const said = (path: string) => loadSourceFile(root, path).diagnostics.map(({ message, hint, file }) => [message, hint, file.path]);
  expect(said("folder")).toEqual([["this is not a file", "a values file must be an ordinary file", "folder"]]);
  expect(said("none")).toEqual([["the file does not exist", undefined, "none"]]);
  expect(said("link")).toEqual([["the file cannot be read (ELOOP)", "check its permissions", "link"]]);
  expect(said("large")).toEqual([["the file has 1048577 bytes, and at most 1048576 are read", undefined, "large"]]);
  expect(said("latin")).toEqual([["byte 2 is not UTF-8", "save the file as UTF-8", "latin"]]);
  expect(loadSourceFile(root, "none").file).toBeUndefined();
  expect(loadSourceFile(root, "none").diagnostics[0]?.file.text).toBe("");
  expect(() => loadSourceFile(root, "a\0b")).toThrow(
    expect.objectContaining({ code: "source/io", message: expect.stringContaining("cannot read a\0b: "), cause: expect.any(Error) }),
  );
});

test("no descriptor stays open, whatever is wrong", () => {
  mkdirSync(join(root, "folder"));
  writeFileSync(join(root, "large"), "#".repeat(1024 * 1024 + 1));
  writeFileSync(join(root, "a.yaml"), "a: 1\n");
  const open = () => readdirSync("/proc/self/fd").length;
  const before = open();
  for (const path of ["folder", "large", "a.yaml", "none"]) loadSourceFile(root, path);
  expect(open()).toBe(before);
});

test.each([
  ["at the start", [0xff, 97], "\ufffd", 0],
  ["behind characters of several bytes", [0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0x80], "é😀\ufffd", 6],
  ["in a character that never ends", [97, 0xf0, 0x9f, 0x98], "a\ufffd", 4],
  ["in a character that is broken off", [97, 0xc3, 97], "a\ufffd", 2],
])("a byte that is not UTF-8 %s is the end of what is shown", (_where, bytes, text, byte) => {
  writeFileSync(join(root, "a.yaml"), Buffer.from(bytes));
  const [found] = loadSourceFile(root, "a.yaml").diagnostics;
  expect(found?.file.text).toBe(text);
  expect(found?.range).toEqual({ start: text.length - 1, end: text.length });
  expect(found?.message).toMatch(new RegExp(`^byte ${byte}`));
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
