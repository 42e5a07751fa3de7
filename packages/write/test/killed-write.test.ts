import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTree, temporaryFolder, write } from "./temporary-target.ts";
import { manyUnits } from "./units.ts";

describe("a write that was killed", () => {
  test.each([1, 9, 26, 60, 70])("before operation %d is completed by the next, whatever it renders", async (operation) => {
    const folder = temporaryFolder();
    await write(folder, manyUnits(3, 5, "old"));
    expect(writeInChild(folder, ["new", "4", "8", String(operation)]).signal).toBe("SIGKILL");
    expect(existsSync(join(folder, "deploy/.render-journal.jsonl"))).toBe(true);
    await expectCompletes(folder);
  });
});

// The many are written in a thread of their own.
test.each([2, 120])(
  "a file that is larger than may be written is one message, and the folder is as it was, with %d units",
  async (units) => {
    const folder = temporaryFolder();
    await write(folder, manyUnits(2, 2, "old"));
    const before = readTree(folder);
    // A file has 5 lines of this text, more than the shell allows, in blocks of half a KiB.
    const result = writeInChild(folder, ["long ".repeat(300), String(units), "1"], "ulimit -f 8; ");
    expect(result.stdout).toMatch(/^write\/failed cannot write \S+: the file would be larger than this process may write/);
    expect(result.status).toBe(2);
    expect(readTree(folder)).toEqual(before);
    await expectCompletes(folder);
  },
);

function writeInChild(folder: string, args: readonly string[], before = "") {
  const command = [
    process.execPath,
    join(import.meta.dirname, "write-in-child.ts"),
    join(folder, "deploy"),
    join(folder, "state"),
    ...args,
  ];
  return spawnSync("sh", ["-c", `${before}exec "$@"`, "sh", ...command], { encoding: "utf8" });
}

/** Another input, so that what the interrupted write made has to go as well. */
async function expectCompletes(folder: string): Promise<void> {
  await write(folder, manyUnits(2, 6, "newer"));
  const clean = temporaryFolder();
  await write(clean, manyUnits(2, 6, "newer"));
  expect(readTree(folder)).toEqual(readTree(clean));
}
