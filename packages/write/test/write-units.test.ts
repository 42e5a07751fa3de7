import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { checkUnits, type OutputUnit } from "../src/index.ts";
import { readTree, temporaryFolder, write } from "./temporary-target.ts";
import { unit } from "./units.ts";

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

  test("removes what a list from outside names only when a render can have made it", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "mine.txt"), "mine\n");
    mkdirSync(join(folder, "deploy/inventory"), { recursive: true });
    const listed = { "../mine.txt": {}, "overlays/../../mine.txt": {}, "": {}, "/": {} };
    writeFileSync(join(folder, "deploy/inventory/b.json"), JSON.stringify({ files: listed }));
    expect(write(folder, [unit("a", files)]).removed).toEqual(["inventory/b.json"]);
    expect(readFileSync(join(folder, "mine.txt"), "utf8")).toBe("mine\n");
  });

  test("turns a file into a folder, and a folder into a file", () => {
    const folder = temporaryFolder();
    const asFile = unit("a", { "overlays/a/x": "x: 1\n", "overlays/a/y.yaml": "y: 1\n" });
    const asFolder = unit("a", { "overlays/a/x/one.yaml": "x: 1\n", "overlays/a/x/deep/er/two.yaml": "x: 2\n" });
    for (const turned of [asFile, asFolder, asFile]) {
      write(folder, [turned]);
      const clean = temporaryFolder();
      write(clean, [turned]);
      expect(readTree(folder)).toEqual(readTree(clean));
    }
  });

  test("of some units leaves the others alone", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files), unit("b", { "overlays/b/z.yaml": "z: 1\n" })]);
    write(folder, [unit("a", { ...files, "overlays/a/x.yaml": "x: 2\n" }), unit("b", { "overlays/b/z.yaml": "z: 2\n" })], {
      only: new Set(["a"]),
    });
    expect(readTree(folder)).toMatchObject({ "overlays/a/x.yaml": "x: 2\n", "overlays/b/z.yaml": "z: 1\n" });
  });

  test("of some units keeps a file that another of them owns by now", () => {
    const folder = temporaryFolder();
    const moved = { "overlays/moved.yaml": "m: 1\n" };
    write(folder, [unit("a", { ...files, ...moved }), unit("b", {})]);
    const units = [unit("a", files), unit("b", moved)];
    write(folder, units, { only: new Set(["b"]) });
    expect(write(folder, units, { only: new Set(["a"]) }).removed).toEqual([]);
    expect(readTree(folder)).toMatchObject(moved);
  });

  test("replaces a link by the file", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    writeFileSync(join(folder, "same.yaml"), "x: 1\n");
    const path = join(folder, "deploy/overlays/a/x.yaml");
    rmSync(path);
    symlinkSync(join(folder, "same.yaml"), path);
    expect(checkUnits({ target: join(folder, "deploy"), units: [unit("a", files)] })).toMatchObject([
      { path: "overlays/a/x.yaml", kind: "missing" },
    ]);
    write(folder, [unit("a", files)]);
    expect(lstatSync(path).isFile()).toBe(true);
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

  test("a path that a unit renders which another, untouched, renders too", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files), unit("b", {})]);
    expect(() => write(folder, [unit("a", files), unit("b", { "overlays/a/x.yaml": "x: 2\n" })])).toThrow("two units render");
    expect(readTree(folder)).toMatchObject(files);
  });

  test("a path that is a file to one unit and a folder to another", () => {
    const units = [unit("a", files), unit("b", { "overlays/a": "b: 1\n" })];
    expect(() => write(temporaryFolder(), units)).toThrow("as a file and as a folder");
  });

  test("a unit that renders to something else the second time", () => {
    let rendered = 0;
    const restless: OutputUnit = {
      name: "a",
      fingerprint: "1",
      render: () => [{ path: "overlays/a/x.yaml", content: `x: ${(rendered += 1)}\n`, origin: "x" }],
    };
    expect(() => write(temporaryFolder(), [restless], { memoryBudget: 1 })).toThrow("something else the second time");
  });

  test.each([
    ["a folder of somebody's where a file must be", "overlays/a/x.yaml/mine.txt"],
    ["a file of somebody's where a folder must be", "overlays/a/deep"],
  ])("%s", (_name, mine) => {
    const folder = temporaryFolder();
    const path = join(folder, "deploy", mine);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "mine\n");
    expect(() => write(folder, [unit("a", files)])).toThrow(CommandError);
    expect(readTree(folder)).toEqual({ [mine]: "mine\n" });
  });

  test("to remove anything behind a symbolic link", () => {
    const folder = temporaryFolder();
    write(folder, [unit("a", files)]);
    renameSync(join(folder, "deploy/overlays"), join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "deploy/overlays"));
    expect(() => write(folder, [])).toThrow("is a symbolic link");
    expect(existsSync(join(folder, "elsewhere/a/x.yaml"))).toBe(true);
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
