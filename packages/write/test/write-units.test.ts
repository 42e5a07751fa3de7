import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkUnits } from "../src/index.ts";
import { readTree, temporaryFolder, write } from "./temporary-target.ts";
import { manyUnits, unit } from "./units.ts";

const files = { "overlays/a/x.yaml": "x: 1\n", "overlays/a/deep/y.yaml": "y: 1\n", "argocd/clusters/a.yaml": "a: 1\n" };

describe("a first write", () => {
  test("makes every file, an inventory that lists them, and nothing else", () => {
    const folder = temporaryFolder();
    const result = write(folder, [unit("a", files)]);
    const tree = readTree(folder);
    expect(Object.keys(tree)).toEqual([...Object.keys(files), "inventory/a.json"].sort());
    expect(tree).toMatchObject(files);
    expect(Object.keys((JSON.parse(tree["inventory/a.json"] ?? "") as { files: object }).files)).toEqual(Object.keys(files).sort());
    expect(result).toMatchObject({ files: 4, removed: [] });
  });

  test("writes nothing when a unit cannot be rendered", () => {
    const folder = temporaryFolder();
    const broken = unit("b", {}, () => {
      throw new Error("cannot be rendered");
    });
    expect(() => write(folder, [unit("a", files), broken])).toThrow("cannot be rendered");
    expect(readTree(folder)).toEqual({});
  });
});

describe("a later write", () => {
  test("touches only what changed", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    const before = statSync(join(folder, "deploy/overlays/a/x.yaml")).mtimeMs;
    const result = write(folder, [unit("a", { ...files, "overlays/a/deep/y.yaml": "y: 2\n" })]);
    expect(result.written).toEqual(["overlays/a/deep/y.yaml", "inventory/a.json"]);
    expect(statSync(join(folder, "deploy/overlays/a/x.yaml")).mtimeMs).toBe(before);
  });

  test("does not even render a unit that is as it was", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    let rendered = 0;
    expect(write(folder, [unit("a", files, () => (rendered += 1))])).toMatchObject({ skipped: 1, written: [] });
    expect(rendered).toBe(0);
  });

  test("sees a file that was edited by hand, even one of the same size and time", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    const path = join(folder, "deploy/overlays/a/x.yaml");
    const { atime, mtime } = statSync(path);
    writeFileSync(path, "x: 9\n");
    utimesSync(path, atime, mtime);
    write(folder, [unit("a", files)]);
    expect(readFileSync(path, "utf8")).toBe("x: 1\n");
  });

  test("compares every byte when the state file is spoilt", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    for (const name of readdirSync(join(folder, "state"))) writeFileSync(join(folder, "state", name), "{ spoilt");
    expect(write(folder, [unit("a", files)])).toMatchObject({ skipped: 0, written: [] });
  });

  test("removes what a unit no longer renders, the folders that are empty then, and units that are gone", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files), unit("b", { "overlays/b/z.yaml": "z: 1\n" })]);
    const { "overlays/a/deep/y.yaml": _gone, ...rest } = files;
    const result = write(folder, [unit("a", rest)]);
    expect(result.removed).toEqual(["inventory/b.json", "overlays/a/deep/y.yaml", "overlays/b/z.yaml"]);
    expect(existsSync(join(folder, "deploy/overlays/a/deep"))).toBe(false);
    expect(existsSync(join(folder, "deploy/overlays/b"))).toBe(false);
  });

  test("leaves files that no inventory lists", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    writeFileSync(join(folder, "deploy/README.md"), "mine\n");
    writeFileSync(join(folder, "deploy/overlays/a/deep/mine.txt"), "mine\n");
    write(folder, []);
    expect(readTree(folder)).toEqual({ "README.md": "mine\n", "overlays/a/deep/mine.txt": "mine\n" });
  });

  test("of some units leaves the others alone", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files), unit("b", { "overlays/b/z.yaml": "z: 1\n" })]);
    write(folder, [unit("a", { ...files, "overlays/a/x.yaml": "x: 2\n" }), unit("b", { "overlays/b/z.yaml": "z: 2\n" })], {
      only: new Set(["a"]),
    });
    expect(readTree(folder)).toMatchObject({ "overlays/a/x.yaml": "x: 2\n", "overlays/b/z.yaml": "z: 1\n" });
  });

  test("renders again what memory had no room for", () => {
    const folder = temporaryFolder();
    let rendered = 0;
    write(folder, [unit("a", files, () => (rendered += 1))], { memoryBudget: 1 });
    expect(rendered).toBe(2);
    expect(readTree(folder)).toMatchObject(files);
  });
});

describe("refusals", () => {
  test.each(["../outside", "/absolute", "a//b", "a/./b", "", "a\\b", "a/../../b"])("the path %j", (path) => {
    expect(() => write(temporaryFolder(), [unit("a", { [path]: "x" })])).toThrow("no path below the target folder");
  });

  test("a path that two units render", () => {
    expect(() => write(temporaryFolder(), [unit("a", files), unit("b", files)])).toThrow("two units render");
  });

  test("a symbolic link where a folder must be", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "elsewhere"));
    mkdirSync(join(folder, "deploy"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "deploy/overlays"));
    expect(() => write(folder, [unit("a", files)])).toThrow(CommandError);
    expect(readTree(folder)).not.toHaveProperty("overlays/a/x.yaml");
  });

  test("a second render while one is writing", () => {
    const folder = temporaryFolder();
    let second: unknown;
    write(folder, [unit("a", files)], {
      beforeOperation() {
        if (second !== undefined) return;
        second = "none";
        try {
          write(folder, [unit("a", files)]);
        } catch (error) {
          second = error;
        }
      },
    });
    expect(second).toMatchObject({ code: "write/locked" });
    expect(readTree(folder)).toMatchObject(files);
  });

  test("a lock that a crashed render left is taken over", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "deploy"));
    writeFileSync(join(folder, "deploy/.render-lock"), "999999999 1\n");
    write(folder, [unit("a", files)]);
    expect(readTree(folder)).toMatchObject(files);
  });

  test("a target that is a file", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "deploy"), "");
    expect(() => write(folder, [unit("a", files)])).toThrow("a file stands where a folder must be");
  });
});

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

describe("a check", () => {
  test("finds what is missing, changed and extra, and writes nothing", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    writeFileSync(join(folder, "deploy/overlays/a/x.yaml"), "x: 3\n");
    writeFileSync(join(folder, "deploy/overlays/a/extra.yaml"), "");
    const drift = checkUnits({ target: join(folder, "deploy"), units: [unit("a", { ...files, "overlays/a/new.yaml": "n\n" })] });
    expect(drift.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      "changed inventory/a.json",
      "extra overlays/a/extra.yaml",
      "missing overlays/a/new.yaml",
      "changed overlays/a/x.yaml",
    ]);
  });

  test("finds nothing after a write", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    expect(checkUnits({ target: join(folder, "deploy"), units: [unit("a", files)] })).toEqual([]);
  });
});

const path = fc
  .tuple(fc.constantFrom("overlays", "charts", "argocd"), fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y", "z/w"))
  .map((parts) => `${parts.join("/")}.yaml`);
const tree = fc.dictionary(path, fc.string({ maxLength: 5 }), { maxKeys: 6 });

test("any sequence of writes ends as the last alone would", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(tree, tree), { minLength: 1, maxLength: 4 }), (sequence) => {
      const folder = temporaryFolder();
      // A path belongs to one unit, so the second unit's are told apart.
      const units = ([first, second]: readonly [Record<string, string>, Record<string, string>]) => [
        unit("one", first),
        unit("two", Object.fromEntries(Object.entries(second).map(([key, text]) => [key.replace("/", "/two-"), text]))),
      ];
      for (const step of sequence) write(folder, units(step));
      const clean = temporaryFolder();
      write(clean, units(sequence.at(-1) ?? [{}, {}]));
      expect(readTree(folder)).toEqual(readTree(clean));
    }),
    { numRuns: 60 },
  );
});
