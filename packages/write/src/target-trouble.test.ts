import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { withTarget } from "./target-trouble.ts";

function newTarget(): string {
  const folder = mkdtempSync(join(tmpdir(), "target-trouble-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "deep/deploy");
}

test("the target folder is there when the action begins, and what that gives is given", async () => {
  const target = newTarget();
  expect(await withTarget(target, async () => existsSync(target))).toBe(true);
});

test.each([
  ["ENOSPC", "there is no space left on the disk"],
  ["EDQUOT", "the disk quota is used up"],
  ["EFBIG", "the file would be larger than this process may write"],
  ["EROFS", "the file system is read-only"],
  ["EACCES", "permission is denied"],
  ["EPERM", "the operation is not permitted"],
  ["EEXIST", "a file stands where a folder must be"],
  ["ENOTDIR", "a file stands where a folder must be"],
  ["EIO", "the disk failed"],
])("%s is one message with the path and what to do", async (code, reason) => {
  const target = newTarget();
  const cause = Object.assign(new Error("from the system"), { code, path: "/x/y" });
  const expected = { code: "write/failed", hint: "nothing is half-written; fix this, then run `pnpm render` again", cause };
  await expect(withTarget(target, () => Promise.reject(cause))).rejects.toMatchObject({
    ...expected,
    message: `cannot write /x/y: ${reason}`,
  });
  const without = Object.assign(new Error("from the system"), { code });
  await expect(withTarget(target, () => Promise.reject(without))).rejects.toThrow(`cannot write ${target}: ${reason}`);
});

test.each([new Error("a bug"), Object.assign(new Error("odd"), { code: "EMFILE" })])("%s is passed on", async (error) => {
  await expect(withTarget(newTarget(), () => Promise.reject(error))).rejects.toBe(error);
});
