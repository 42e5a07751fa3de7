import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OutputUnit } from "../src/index.ts";
import { readTree, temporaryFolder, write } from "./temporary-target.ts";
import { manyUnits, unit, type Tree } from "./units.ts";

describe("an interrupted write", () => {
  test.each([1, 2, 3, 5, 8, 13, 21, 34, 55, 65, 75])(
    "that stopped before operation %d is completed by the next, whatever it renders",
    async (stop) => {
      const folder = temporaryFolder();
      await write(folder, manyUnits(3, 5, "old"));
      let operations = 0;
      const interrupt = (): void => {
        operations += 1;
        if (operations === stop) throw new Error("interrupted");
      };
      await expect(write(folder, manyUnits(4, 8, "new"), { beforeOperation: interrupt })).rejects.toThrow("interrupted");
      await write(folder, manyUnits(2, 6, "newer"));
      const clean = temporaryFolder();
      await write(clean, manyUnits(2, 6, "newer"));
      expect(readTree(folder)).toEqual(readTree(clean));
    },
  );
});

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

test("any sequence of writes, interrupted or not, ends as the last alone would, and leaves other files", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), step, async (sequence, last) => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, "deploy/overlays/mine"), { recursive: true });
      writeFileSync(join(folder, "deploy/overlays/mine/x.yaml"), "mine\n");
      for (const { first, second, stop } of sequence) await writeInterrupted(folder, pair(first, second), stop);
      await write(folder, pair(last.first, last.second));
      const clean = temporaryFolder();
      await write(clean, pair(last.first, last.second));
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

async function writeInterrupted(folder: string, units: readonly OutputUnit[], stop: number | undefined): Promise<void> {
  let operations = 0;
  const beforeOperation = (): void => {
    operations += 1;
    if (operations === stop) throw new Error("interrupted");
  };
  try {
    await write(folder, units, { beforeOperation });
  } catch (error) {
    if ((error as Error).message !== "interrupted") throw error;
  }
}
