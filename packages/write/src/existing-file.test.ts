import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ExistingFiles } from "./existing-file.ts";

/** A target folder with files by path; a path that ends in a slash is an empty folder. */
function targetWith(files: Readonly<Record<string, string>>): string {
  const target = mkdtempSync(join(tmpdir(), "existing-"));
  onTestFinished(() => rmSync(target, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(target, path, path.endsWith("/") ? "." : ".."), { recursive: true });
    if (!path.endsWith("/")) writeFileSync(join(target, path), text);
  }
  return target;
}

const files = { "a/same": "x: é\n", "a/folder/": "", "a/empty": "", file: "f" };

test.each([
  ["the same text", "a/same", "x: é\n", "same"],
  ["another text of the same size", "a/same", "x: è\n", "different"],
  ["the beginning of the text", "a/same", "x: é", "different"],
  ["a longer text", "a/same", "x: é\n\n", "different"],
  ["nothing where nothing is wanted", "a/empty", "", "same"],
  ["nothing where something is wanted", "a/empty", "x", "different"],
  ["no file", "a/none", "", "different"],
  ["no folder", "none/deep/x", "", "different"],
  ["a folder", "a/folder", "", "folder"],
  ["something below a file", "file/x", "", "different"],
] as const)("%s is found to be so", (_what, path, content, expected) => {
  expect(new ExistingFiles(targetWith(files)).compare(path, content)).toBe(expected);
});

test("texts of any size are compared one after the other", () => {
  const long = "0123456789".repeat(20_000);
  const existing = new ExistingFiles(targetWith({ long, short: "s", other: `${long}x` }));
  expect(["short", "long", "short", "other", "long"].map((path) => existing.compare(path, path === "short" ? "s" : long))).toEqual([
    "same",
    "same",
    "same",
    "different",
    "same",
  ]);
});

test("a file is read, and what is none is said", () => {
  const existing = new ExistingFiles(targetWith(files));
  expect(existing.readText("a/same")).toBe("x: é\n");
  expect(["a/folder", "a/none", "none/x", "file/x"].map((path) => existing.readText(path))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(["a/folder", "a/none", "none/x", "file/x"].map((path) => existing.read(path))).toEqual([
    "folder",
    undefined,
    undefined,
    undefined,
  ]);
});

test("what is asked for is a file, a folder or nothing, and what is in the way of a folder is known", () => {
  const existing = new ExistingFiles(targetWith(files));
  expect(["a/same", "a/folder", "a/none", "none/x", "file", "file/x"].map((path) => existing.hasFile(path))).toEqual([
    true,
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(["", "a", "a/folder", "a/same", "none"].map((path) => existing.hasFolder(path))).toEqual([true, true, true, false, false]);
  expect([...existing.notFolders]).toEqual(["file", "a/same"]);
  expect([...existing.folders].sort()).toEqual(["", "a", "a/folder", "a/same", "file", "none"]);
});

test("a folder is asked for once", () => {
  const target = targetWith({ "a/x": "" });
  const existing = new ExistingFiles(target);
  expect(existing.hasFolder("a")).toBe(true);
  rmSync(join(target, "a"), { recursive: true });
  mkdirSync(join(target, "b"));
  expect([existing.hasFolder("a"), existing.hasFolder("b")]).toEqual([true, true]);
});

test("no link is followed: to a file it counts as none, and to a folder it is refused", () => {
  const target = targetWith(files);
  symlinkSync("same", join(target, "a/link"));
  symlinkSync("a", join(target, "linked"));
  const existing = new ExistingFiles(target);
  expect([existing.compare("a/link", "x: é\n"), existing.read("a/link"), existing.hasFile("a/link")]).toEqual([
    "different",
    undefined,
    true,
  ]);
  expect(() => existing.compare("linked/same", "")).toThrow(
    expect.objectContaining({
      code: "write/symbolic-link",
      message: `${target}/linked is a symbolic link, where a folder must be`,
      hint: "remove it; generated files are never written through links",
    }),
  );
});

test("what the system refuses for another reason is its error", () => {
  const existing = new ExistingFiles(targetWith({}));
  const long = "a".repeat(300);
  expect(() => existing.compare(long, "")).toThrow("ENAMETOOLONG");
  expect(() => existing.read(long)).toThrow("ENAMETOOLONG");
});

test.runIf(process.platform === "linux")("an error while a file is read is the system's error, and no folder", () => {
  // Linux opens the memory of a process, and refuses to read its first page.
  expect(() => new ExistingFiles("/proc/self").compare("mem", "x")).toThrow("EIO");
});

test.runIf(process.platform === "linux")("no file stays open", () => {
  const target = targetWith(files);
  const existing = new ExistingFiles(target);
  existing.compare("a/same", "x: é\n");
  existing.compare("a/folder", "");
  existing.read("a/same");
  const open = readdirSync("/proc/self/fd").map((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`);
    } catch {
      return "closed meanwhile";
    }
  });
  expect(open.filter((path) => path.startsWith(target))).toEqual([]);
});
