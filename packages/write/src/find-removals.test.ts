import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-target.ts";
import { unit } from "../test/units.ts";
import { ExistingFiles } from "./existing-file.ts";
import { findRemovals } from "./find-removals.ts";
import { formatInventory } from "./inventory.ts";

const inventory = (...paths: readonly string[]) => formatInventory(paths.map((path) => ({ path, content: "", origin: "x" })));

/** What goes from a folder with these files, for units `a` and `b`; nothing is wanted but what is said. */
function removals(files: Readonly<Record<string, string>>, options: Partial<Parameters<typeof findRemovals>[0]> = {}): string[] {
  const target = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  const existing = new ExistingFiles(target);
  const units = [unit("a", {}), unit("b", {})];
  return findRemovals({ target, existing, units, only: undefined, journal: undefined, listed: new Set(), wanted: [], ...options });
}

const former = { "inventory/gone.json": inventory("gone/x", "moved/y"), "gone/x": "", "moved/y": "", mine: "" };

test("what a unit that is gone had goes with its inventory, but for what another unit wants by now", () => {
  expect(removals(former, { wanted: [["moved/y"]] })).toEqual(["gone/x", "inventory/gone.json"]);
});

test("a file beside the inventories that is none stays", () => {
  expect(removals({ "inventory/README.md": inventory("mine"), mine: "" })).toEqual([]);
});

test("what an interrupted write may have made goes, as far as it is there", () => {
  expect(removals({ made: "" }, { journal: { files: ["made", "not yet"], folders: [] } })).toEqual(["made"]);
});

test("a run of some units takes what they had, and nothing of units that are gone or of an interrupted write", () => {
  const files = { ...former, "inventory/a.json": inventory("a/x"), "a/x": "", made: "" };
  const journal = { files: ["made"], folders: [] };
  expect(removals(files, { only: new Set(["a"]), listed: new Set(["a/x"]), journal })).toEqual(["a/x"]);
});

test("a run of some units leaves what a unit that is not rendered has by now", () => {
  const files = { "inventory/b.json": inventory("moved"), moved: "", old: "" };
  expect(removals(files, { only: new Set(["a"]), listed: new Set(["moved", "old"]) })).toEqual(["old"]);
});

test("where nothing is to go, neither the wanted paths nor the other units' inventories are looked at", () => {
  const unasked = {
    [Symbol.iterator]: (): Iterator<readonly string[]> => {
      throw new Error("asked for the wanted paths");
    },
  };
  expect(removals({}, { wanted: unasked })).toEqual([]);
  class Unread extends ExistingFiles {
    override readText(path: string): string {
      throw new Error(`read ${path}`);
    }
  }
  const options = { existing: new Unread(temporaryFolder()), only: new Set(["a"]), listed: new Set(["a/x"]), wanted: [["a/x"]] };
  expect(removals({}, options)).toEqual([]);
});
