import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OutputUnit } from "../src/index.ts";
import { readTree, temporaryFolder, write } from "./temporary-target.ts";
import { manyUnits, unit, type Tree } from "./units.ts";

describe("an interrupted write", () => {
  test.each([1, 2, 3, 5, 8, 13, 21, 34])("that stopped before operation %d is completed by the next, whatever it renders", (stop) => {
    const folder = temporaryFolder();
    write(folder, manyUnits(3, 5, "old"));
    let operations = 0;
    const interrupt = (): void => {
      operations += 1;
      if (operations === stop) throw new Error("interrupted");
    };
    expect(() => write(folder, manyUnits(4, 8, "new"), { beforeOperation: interrupt })).toThrow("interrupted");
    write(folder, manyUnits(2, 6, "newer"));
    const clean = temporaryFolder();
    write(clean, manyUnits(2, 6, "newer"));
    expect(readTree(folder)).toEqual(readTree(clean));
  });
});

describe("a write that was killed", () => {
  test.each([1, 2, 9, 17, 26])("before operation %d is completed by the next, whatever it renders", (operation) => {
    const folder = temporaryFolder();
    write(folder, manyUnits(3, 5, "old"));
    expect(writeInChild(folder, ["new", "4", "8", String(operation)]).signal).toBe("SIGKILL");
    expect(existsSync(join(folder, "deploy/.render-journal.json"))).toBe(true);
    expectCompletes(folder);
  });
});

test("a file that is larger than may be written is one message; nothing is half-written, and the next render completes it", () => {
  const folder = temporaryFolder();
  // Two units of one file each; a file has 5 lines of this text, more than the shell allows, in blocks of half a KiB.
  const result = writeInChild(folder, ["long ".repeat(300), "2", "1"], "ulimit -f 8; ");
  expect(result.stdout).toMatch(/^write\/failed .*larger than this process may write/);
  expect(result.status).toBe(2);
  const left = Object.keys(readTree(folder));
  expect(left).toContain(".render-journal.json");
  expect(left.filter((path) => path.includes(".render-tmp") || path.startsWith("overlays/"))).toEqual([]);
  expectCompletes(folder);
});

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
function expectCompletes(folder: string): void {
  write(folder, manyUnits(2, 6, "newer"));
  const clean = temporaryFolder();
  write(clean, manyUnits(2, 6, "newer"));
  expect(readTree(folder)).toEqual(readTree(clean));
}

// Short, so that a file of one step is often a folder of another.
const path = fc
  .tuple(fc.constantFrom("overlays", "charts"), fc.constantFrom("a", "b", "a/x", "a/x/y", "b/x"))
  .map((parts) => parts.join("/"));
const tree = fc
  .dictionary(path, fc.string({ maxLength: 5 }), { maxKeys: 6 })
  .map((found) =>
    Object.fromEntries(Object.entries(found).filter(([key]) => !Object.keys(found).some((other) => other.startsWith(`${key}/`)))),
  );
/** What both units render, and where the write of it is interrupted, if it has that many operations. */
const step = fc.record({ first: tree, second: tree, stop: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }) });

test("any sequence of writes, interrupted or not, ends as the last alone would, and leaves other files", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), step, (sequence, last) => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, "deploy/overlays/mine"), { recursive: true });
      writeFileSync(join(folder, "deploy/overlays/mine/x.yaml"), "mine\n");
      for (const { first, second, stop } of sequence) writeInterrupted(folder, pair(first, second), stop);
      write(folder, pair(last.first, last.second));
      const clean = temporaryFolder();
      write(clean, pair(last.first, last.second));
      expect(readTree(folder)).toEqual({ ...readTree(clean), "overlays/mine/x.yaml": "mine\n" });
      expect(readdirSync(join(folder, "deploy")).filter((name) => name.startsWith("."))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

/** A path belongs to one unit, so the second unit's are told apart. */
function pair(first: Tree, second: Tree): OutputUnit[] {
  return [
    unit("one", first),
    unit("two", Object.fromEntries(Object.entries(second).map(([key, text]) => [key.replace("/", "/two-"), text]))),
  ];
}

function writeInterrupted(folder: string, units: readonly OutputUnit[], stop: number | undefined): void {
  let operations = 0;
  const beforeOperation = (): void => {
    operations += 1;
    if (operations === stop) throw new Error("interrupted");
  };
  try {
    write(folder, units, { beforeOperation });
  } catch (error) {
    if ((error as Error).message !== "interrupted") throw error;
  }
}
