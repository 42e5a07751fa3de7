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
import { performance } from "node:perf_hooks";
import { CommandError } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { checkUnits } from "../src/index.ts";
import { appendJournal, readJournal } from "../src/journal.ts";
import { readTree, temporaryFolder, write } from "./temporary-target.ts";
import { unit } from "./units.ts";

const files = { "overlays/a/x.yaml": "x: 1\n", "overlays/a/deep/y.yaml": "y: 1\n", "argocd/clusters/a.yaml": "a: 1\n" };

describe("a first write", () => {
  test("makes every file, an inventory that lists them, and nothing else", async () => {
    const folder = temporaryFolder();
    const result = await write(folder, [unit("a", files)]);
    const tree = readTree(folder);
    expect(Object.keys(tree)).toEqual([...Object.keys(files), "inventory/a.json"].sort());
    expect(tree).toMatchObject(files);
    expect(Object.keys((JSON.parse(tree["inventory/a.json"] ?? "") as { files: object }).files)).toEqual(Object.keys(files).sort());
    expect(result).toMatchObject({ files: 4, removed: [] });
  });

  test("says what it did, and announces each change before it is made", async () => {
    const folder = temporaryFolder();
    const operations: string[] = [];
    const beforeOperation = (operation: string, path: string) => {
      operations.push(`${operation} ${path}`);
    };
    const since = performance.now();
    const result = await write(folder, [unit("a", { "x/y.yaml": "é\n" })], { beforeOperation });
    const elapsed = performance.now() - since;
    expect(result).toMatchObject({ units: 1, skipped: 0, files: 2, bytes: 3, removed: [] });
    expect([result.written, result.created]).toEqual([
      ["x/y.yaml", "inventory/a.json"],
      ["x/y.yaml", "inventory/a.json"],
    ]);
    for (const milliseconds of Object.values(result.milliseconds)) expect(milliseconds).toBeGreaterThan(0);
    expect(Object.values(result.milliseconds).reduce((sum, milliseconds) => sum + milliseconds)).toBeLessThanOrEqual(elapsed);
    const stage = ["mkdir x.render-tmp", "mkdir inventory.render-tmp", "write x.render-tmp/y.yaml", "write inventory.render-tmp/a.json"];
    expect(operations).toEqual([...stage, "rename x", "rename inventory"]);
    operations.length = 0;
    const later = await write(folder, [unit("a", { "x/y.yaml": "z\n", "x/z.yaml": "" })], { beforeOperation });
    expect(later).toMatchObject({ written: ["x/y.yaml", "x/z.yaml", "inventory/a.json"], created: ["x/z.yaml"] });
    operations.length = 0;
    await write(folder, [unit("a", { "x/z.yaml/deep": "" })], { beforeOperation });
    expect(operations.filter((operation) => /^(?:rename|remove)/.test(operation))).toEqual([
      "remove x/z.yaml",
      "rename x/z.yaml",
      "rename inventory/a.json",
      "remove x/y.yaml",
    ]);
  });

  test("leaves neither lock nor journal nor anything under a temporary name", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    expect(readdirSync(join(folder, "deploy"), { recursive: true }).filter((name) => /render/.test(String(name)))).toEqual([]);
  });

  test("writes nothing when a unit cannot be rendered", async () => {
    const folder = temporaryFolder();
    const broken = unit("b", {}, () => {
      throw new Error("cannot be rendered");
    });
    await expect(write(folder, [unit("a", files), broken])).rejects.toThrow("cannot be rendered");
    expect(readTree(folder)).toEqual({});
  });
});

describe("a later write", () => {
  test("touches only what changed", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    const before = statSync(join(folder, "deploy/overlays/a/x.yaml")).mtimeMs;
    const result = await write(folder, [unit("a", { ...files, "overlays/a/deep/y.yaml": "y: 2\n" })]);
    expect(result.written).toEqual(["overlays/a/deep/y.yaml", "inventory/a.json"]);
    expect(statSync(join(folder, "deploy/overlays/a/x.yaml")).mtimeMs).toBe(before);
  });

  test("does not even render a unit that is as it was", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    let rendered = 0;
    expect(await write(folder, [unit("a", files, () => (rendered += 1))])).toMatchObject({ skipped: 1, written: [] });
    expect(rendered).toBe(0);
  });

  test("sees a file that was edited by hand, even one of the same size and time", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    const path = join(folder, "deploy/overlays/a/x.yaml");
    const { atime, mtime } = statSync(path);
    writeFileSync(path, "x: 9\n");
    utimesSync(path, atime, mtime);
    await write(folder, [unit("a", files)]);
    expect(readFileSync(path, "utf8")).toBe("x: 1\n");
  });

  test("compares every byte when the state file is corrupt", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    for (const name of readdirSync(join(folder, "state"))) writeFileSync(join(folder, "state", name), "{ corrupt");
    expect(await write(folder, [unit("a", files)])).toMatchObject({ skipped: 0, written: [] });
  });

  test("removes what a unit no longer renders, the folders that are empty then, and units that are gone", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files), unit("b", { "overlays/b/z.yaml": "z: 1\n" })]);
    const { "overlays/a/deep/y.yaml": _gone, ...rest } = files;
    const result = await write(folder, [unit("a", rest)]);
    expect(result.removed).toEqual(["inventory/b.json", "overlays/a/deep/y.yaml", "overlays/b/z.yaml"]);
    expect(existsSync(join(folder, "deploy/overlays/a/deep"))).toBe(false);
    expect(existsSync(join(folder, "deploy/overlays/b"))).toBe(false);
  });

  test("leaves files that no inventory lists", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    writeFileSync(join(folder, "deploy/README.md"), "mine\n");
    writeFileSync(join(folder, "deploy/overlays/a/deep/mine.txt"), "mine\n");
    await write(folder, []);
    expect(readTree(folder)).toEqual({ "README.md": "mine\n", "overlays/a/deep/mine.txt": "mine\n" });
  });

  test("removes what a list from outside names only when a render can have made it", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "mine.txt"), "mine\n");
    mkdirSync(join(folder, "deploy/inventory"), { recursive: true });
    const listed = { "../mine.txt": {}, "overlays/../../mine.txt": {}, "": {}, "/": {} };
    writeFileSync(join(folder, "deploy/inventory/b.json"), JSON.stringify({ files: listed }));
    expect((await write(folder, [unit("a", files)])).removed).toEqual(["inventory/b.json"]);
    expect(readFileSync(join(folder, "mine.txt"), "utf8")).toBe("mine\n");
  });

  test("turns a file into a folder, and a folder into a file", async () => {
    const folder = temporaryFolder();
    const asFile = unit("a", { "overlays/a/x": "x: 1\n", "overlays/a/y.yaml": "y: 1\n" });
    const asFolder = unit("a", { "overlays/a/x/one.yaml": "x: 1\n", "overlays/a/x/deep/er/two.yaml": "x: 2\n" });
    for (const turned of [asFile, asFolder, asFile]) {
      await write(folder, [turned]);
      const clean = temporaryFolder();
      await write(clean, [turned]);
      expect(readTree(folder)).toEqual(readTree(clean));
    }
  });

  test("of some units leaves the others alone", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files), unit("b", { "overlays/b/z.yaml": "z: 1\n" })]);
    await write(folder, [unit("a", { ...files, "overlays/a/x.yaml": "x: 2\n" }), unit("b", { "overlays/b/z.yaml": "z: 2\n" })], {
      only: new Set(["a"]),
    });
    expect(readTree(folder)).toMatchObject({ "overlays/a/x.yaml": "x: 2\n", "overlays/b/z.yaml": "z: 1\n" });
    expect(readdirSync(join(folder, "deploy")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("that was interrupted stays noted until all units were written again", async () => {
    const folder = temporaryFolder();
    const units = [unit("a", files), unit("b", { "overlays/b/z.yaml": "z: 1\n" })];
    const beforeOperation = (operation: string) => {
      if (operation === "rename") throw new Error("interrupted");
    };
    const left = () =>
      readdirSync(join(folder, "deploy"), { recursive: true })
        .map(String)
        .filter((name) => /render-(?:tmp|journal)/.test(name));
    await write(folder, []);
    await expect(write(folder, units, { beforeOperation })).rejects.toThrow("interrupted");
    expect(left()).toEqual([".render-journal.jsonl"]);
    await write(folder, units, { only: new Set(["a"]) });
    expect(left()).toEqual([".render-journal.jsonl"]);
    await write(folder, units);
    expect(left()).toEqual([]);
  });

  test("after an interrupted one believes nothing that was remembered", async () => {
    const folder = temporaryFolder();
    const a = unit("a", files);
    await write(folder, [a]);
    const beforeOperation = (operation: string) => {
      if (operation === "rename") throw new Error("interrupted");
    };
    await expect(write(folder, [a, unit("b", { "b.yaml": "b\n" })], { beforeOperation })).rejects.toThrow("interrupted");
    expect(await write(folder, [a])).toMatchObject({ skipped: 0, written: [] });
  });

  test("after one that was killed removes what that had staged", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    appendJournal(join(folder, "deploy"), { files: ["overlays/a/new.yaml"], folders: [] });
    writeFileSync(join(folder, "deploy/overlays/a/new.yaml.render-tmp"), "cut o");
    await write(folder, [unit("a", files)]);
    expect(readdirSync(join(folder, "deploy/overlays/a")).sort()).toEqual(["deep", "x.yaml"]);
  });

  test("after an interrupted one that fails itself leaves the earlier journal", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    appendJournal(join(folder, "deploy"), { files: ["overlays/a/new.yaml"], folders: [] });
    const broken = unit("b", {}, () => {
      throw new Error("cannot be rendered");
    });
    await expect(write(folder, [unit("a", files), broken])).rejects.toThrow("cannot be rendered");
    expect(readJournal(join(folder, "deploy"))?.files).toContain("overlays/a/new.yaml");
  });

  test("notes nothing of a unit whose files are as they should be", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    rmSync(join(folder, "state"), { recursive: true });
    let journal: unknown = "not asked for";
    const next = unit("b", {}, () => {
      journal = readJournal(join(folder, "deploy"));
    });
    await write(folder, [unit("a", files), next]);
    expect(journal).toBeUndefined();
  });

  test("that cannot be rendered leaves nothing behind, and no note", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    const before = readdirSync(join(folder, "deploy"), { recursive: true }).sort();
    const broken = unit("b", {}, () => {
      throw new Error("cannot be rendered");
    });
    await expect(write(folder, [unit("a", { ...files, "overlays/new/x.yaml": "x\n" }), broken])).rejects.toThrow("cannot be rendered");
    expect(readdirSync(join(folder, "deploy"), { recursive: true }).sort()).toEqual(before);
  });

  test("renders again only what is not as it was", async () => {
    const folder = temporaryFolder();
    const rendered: string[] = [];
    const units = ["a", "b"].map((name) => unit(name, { [`overlays/${name}/x.yaml`]: "x: 1\n" }, () => rendered.push(name)));
    await write(folder, units);
    writeFileSync(join(folder, "deploy/overlays/b/x.yaml"), "x: 2\n");
    expect(await write(folder, units)).toMatchObject({ skipped: 1, written: ["overlays/b/x.yaml"] });
    expect(rendered).toEqual(["a", "b", "b"]);
    expect(await write(folder, units)).toMatchObject({ skipped: 2, files: 4 });
  });

  test("of some units keeps a file that another of them owns by now", async () => {
    const folder = temporaryFolder();
    const moved = { "overlays/moved.yaml": "m: 1\n" };
    await write(folder, [unit("a", { ...files, ...moved }), unit("b", {})]);
    const units = [unit("a", files), unit("b", moved)];
    await write(folder, units, { only: new Set(["b"]) });
    expect((await write(folder, units, { only: new Set(["a"]) })).removed).toEqual([]);
    expect(readTree(folder)).toMatchObject(moved);
  });

  test("replaces a link by the file", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    writeFileSync(join(folder, "same.yaml"), "x: 1\n");
    const path = join(folder, "deploy/overlays/a/x.yaml");
    rmSync(path);
    symlinkSync(join(folder, "same.yaml"), path);
    expect(await checkUnits({ target: join(folder, "deploy"), units: [unit("a", files)] })).toMatchObject({
      drift: [{ path: "overlays/a/x.yaml", kind: "missing" }],
    });
    await write(folder, [unit("a", files)]);
    expect(lstatSync(path).isFile()).toBe(true);
  });
});

describe("refusals", () => {
  test.each(["../outside", "/absolute", "a//b", "a/./b", "", "a\\b", "a/../../b"])("the path %j", async (path) => {
    await expect(write(temporaryFolder(), [unit("a", { [path]: "x" })])).rejects.toThrow("no path below the target folder");
  });

  test("a path that two units render", async () => {
    await expect(write(temporaryFolder(), [unit("a", files), unit("b", files)])).rejects.toThrow("two units render");
  });

  test("a path that a unit renders which another, untouched, renders too", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files), unit("b", {})]);
    await expect(write(folder, [unit("a", files), unit("b", { "overlays/a/x.yaml": "x: 2\n" })])).rejects.toThrow("two units render");
    expect(readTree(folder)).toMatchObject(files);
  });

  test("a path that is a file to one unit and a folder to another", async () => {
    const units = [unit("a", files), unit("b", { "overlays/a": "b: 1\n" })];
    await expect(write(temporaryFolder(), units)).rejects.toThrow("as a file and as a folder");
  });

  test.each([
    ["a user's folder where a file must be", "overlays/a/x.yaml/mine.txt"],
    ["a user's file where a folder must be", "overlays/a/deep"],
  ])("%s", async (_name, mine) => {
    const folder = temporaryFolder();
    const path = join(folder, "deploy", mine);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "mine\n");
    await expect(write(folder, [unit("a", files)])).rejects.toThrow(CommandError);
    expect(readTree(folder)).toEqual({ [mine]: "mine\n" });
  });

  test("to remove anything behind a symbolic link", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    renameSync(join(folder, "deploy/overlays"), join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "deploy/overlays"));
    await expect(write(folder, [])).rejects.toThrow("is a symbolic link");
    expect(existsSync(join(folder, "elsewhere/a/x.yaml"))).toBe(true);
  });

  test("a symbolic link where a folder must be", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "elsewhere"));
    mkdirSync(join(folder, "deploy"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "deploy/overlays"));
    await expect(write(folder, [unit("a", files)])).rejects.toThrow(CommandError);
    expect(readTree(folder)).not.toHaveProperty("overlays/a/x.yaml");
  });

  test("a second render while one is writing", async () => {
    const folder = temporaryFolder();
    let second: Promise<unknown> | undefined;
    await write(folder, [unit("a", files)], {
      beforeOperation() {
        second ??= write(folder, [unit("a", files)]).catch((error: unknown) => error);
      },
    });
    expect(await second).toMatchObject({ code: "write/locked" });
    expect(readTree(folder)).toMatchObject(files);
  });

  test("a lock that a crashed render left is taken over", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "deploy"));
    writeFileSync(join(folder, "deploy/.render-lock"), "999999999 1\n");
    await write(folder, [unit("a", files)]);
    expect(readTree(folder)).toMatchObject(files);
  });

  test("a target that is a file", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "deploy"), "");
    await expect(write(folder, [unit("a", files)])).rejects.toThrow("a file stands where a folder must be");
  });
});
