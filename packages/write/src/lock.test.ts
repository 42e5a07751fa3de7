import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { acquireLock, lockName } from "./lock.ts";

function newTarget(): string {
  const folder = mkdtempSync(join(tmpdir(), "lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a lock of a process says: its id and when it started. */
function lockOf(pid: number): string {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return `${pid} ${fields[19]}\n`;
}

test("a lock is a file that names its process, and goes when it is released", () => {
  const target = newTarget();
  const release = acquireLock(target);
  expect(readdirSync(target)).toEqual([lockName]);
  expect(readFileSync(join(target, lockName), "utf8")).toBe(lockOf(process.pid));
  release();
  expect(readdirSync(target)).toEqual([]);
});

test("a lock that someone removed by hand is released all the same", () => {
  const target = newTarget();
  const release = acquireLock(target);
  rmSync(join(target, lockName));
  release();
  expect(readdirSync(target)).toEqual([]);
});

test("while the process that holds it lives, another one is refused", () => {
  const target = newTarget();
  const path = join(target, lockName);
  writeFileSync(path, lockOf(process.ppid));
  expect(() => acquireLock(target)).toThrow(
    expect.objectContaining({
      code: "write/locked",
      message: "another render is writing to this folder",
      hint: `wait until it has ended; if none runs, remove ${path}`,
    }),
  );
  expect(readFileSync(path, "utf8")).toBe(lockOf(process.ppid));
  expect(readdirSync(target)).toEqual([lockName]);
});

test.each([
  ["of a process that is gone", "4194305 1\n"],
  ["of a process that is gone, which did not know when it started", "4194305 -\n"],
  ["of an earlier process with an id that is used again", `${process.ppid} 1\n`],
  ["that says when its process started, but not which it was", " 1\n"],
  ["without a word", ""],
])("a lock %s is taken over", (_what, text) => {
  const target = newTarget();
  writeFileSync(join(target, lockName), text);
  acquireLock(target);
  expect(readFileSync(join(target, lockName), "utf8")).toBe(lockOf(process.pid));
});

test("what processes left that were killed before they had the lock goes, and what living ones wait with stays", () => {
  const target = newTarget();
  const left = `${lockName}-4194305`;
  const waiting = `${lockName}-${process.ppid}`;
  writeFileSync(join(target, left), "4194305 1\n");
  writeFileSync(join(target, waiting), lockOf(process.ppid));
  writeFileSync(join(target, "other"), "");
  acquireLock(target);
  expect(existsSync(join(target, left))).toBe(false);
  expect(readdirSync(target).sort()).toEqual([lockName, waiting, "other"].sort());
});

test("a process whose own file another one removed before it became the lock tries again", () => {
  const target = newTarget();
  let tries = 0;
  acquireLock(target, (existing, path) => {
    tries += 1;
    if (tries === 1) rmSync(existing);
    linkSync(existing, path);
  });
  expect(tries).toBe(2);
  expect(readdirSync(target)).toEqual([lockName]);
});

test("a file system without links is the system's error, and nothing stays behind", () => {
  const target = newTarget();
  const refused = Object.assign(new Error("operation not permitted"), { code: "EPERM" });
  let tries = 0;
  const link = (): void => {
    tries += 1;
    throw tries === 1 ? refused : new Error("tried again");
  };
  expect(() => acquireLock(target, link)).toThrow(refused);
  expect(readdirSync(target)).toEqual([]);
});

test("a target that cannot be written to is the system's error", () => {
  expect(() => acquireLock(join(newTarget(), "none"))).toThrow("ENOENT");
});
