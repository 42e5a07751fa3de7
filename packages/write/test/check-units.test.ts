import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkUnits } from "../src/index.ts";
import { temporaryFolder, write } from "./temporary-target.ts";
import { manyUnits, unit } from "./units.ts";

const files = { "overlays/a/x.yaml": "x: 1\n", "overlays/a/deep/y.yaml": "y: 1\n", "argocd/clusters/a.yaml": "a: 1\n" };

describe("a check", () => {
  test("finds what is missing, changed and extra, and writes nothing", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    writeFileSync(join(folder, "deploy/overlays/a/x.yaml"), "x: 3\n");
    writeFileSync(join(folder, "deploy/overlays/a/extra.yaml"), "");
    const { drift } = await checkUnits({ target: join(folder, "deploy"), units: [unit("a", { ...files, "overlays/a/new.yaml": "n\n" })] });
    expect(drift.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      "changed inventory/a.json",
      "extra overlays/a/extra.yaml",
      "missing overlays/a/new.yaml",
      "changed overlays/a/x.yaml",
    ]);
  });

  test("of some units finds what they alone should have and should not have", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files), unit("b", { "overlays/b/z.yaml": "z: 1\n" })]);
    const { "overlays/a/x.yaml": _gone, ...rest } = files;
    const { drift } = await checkUnits({
      target: join(folder, "deploy"),
      units: [unit("a", rest), unit("b", { "overlays/b/z.yaml": "z: 2\n" })],
      only: new Set(["a"]),
    });
    expect(drift.map(({ path, kind, unit: owner }) => `${kind} ${path} ${owner}`)).toEqual([
      "changed inventory/a.json a",
      "extra overlays/a/x.yaml a",
    ]);
  });

  test("keeps differing texts as far as memory is set aside for them", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", { "overlays/a/x.yaml": "x: 1\n", "overlays/a/y.yaml": "y: 1\n" })]);
    const units = [unit("a", { "overlays/a/x.yaml": "x: 2\n", "overlays/a/y.yaml": "y: 2\n" })];
    const { drift } = await checkUnits({ target: join(folder, "deploy"), units, memoryBudget: 10 });
    expect(drift.map(({ path, actual, expected }) => [path, actual, expected])).toEqual([
      ["inventory/a.json", undefined, undefined],
      ["overlays/a/x.yaml", "x: 1\n", "x: 2\n"],
      ["overlays/a/y.yaml", undefined, undefined],
    ]);
  });

  test("sets aside enough for the texts of many files", async () => {
    const folder = temporaryFolder();
    const [actual, expected] = ["x: 1\n".repeat(1000), "x: 2\n".repeat(1000)];
    await write(folder, [unit("a", { "overlays/a/x.yaml": actual })]);
    const { drift } = await checkUnits({ target: join(folder, "deploy"), units: [unit("a", { "overlays/a/x.yaml": expected })] });
    expect(drift.at(-1)).toEqual({ path: "overlays/a/x.yaml", kind: "changed", unit: "a", actual, expected });
  });

  test("finds nothing after a write", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    expect(await checkUnits({ target: join(folder, "deploy"), units: [unit("a", files)] })).toEqual({ files: 3, drift: [] });
  });

  test("tells a folder in the place of a file, and files of units that are gone", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files), unit("b", { "overlays/b/z.yaml": "z: 1\n" })]);
    rmSync(join(folder, "deploy/overlays/a/x.yaml"));
    mkdirSync(join(folder, "deploy/overlays/a/x.yaml"));
    writeFileSync(join(folder, "deploy/README.md"), "not in a folder of rendered files\n");
    expect((await checkUnits({ target: join(folder, "deploy"), units: [unit("a", files)] })).drift).toEqual([
      { path: "inventory/b.json", kind: "extra" },
      { path: "overlays/a/x.yaml", kind: "changed", unit: "a" },
      { path: "overlays/b/z.yaml", kind: "extra" },
    ]);
  });

  test("refuses what a write refuses", async () => {
    const target = join(temporaryFolder(), "deploy");
    await expect(checkUnits({ target, units: [unit("a", { "../x": "" })] })).rejects.toThrow("no path below the target folder");
    await expect(checkUnits({ target, units: [unit("a", files), unit("b", files)] })).rejects.toThrow("two units render overlays/a/x.yaml");
  });

  // So many are compared in a thread of their own.
  describe("of many units", () => {
    const units = manyUnits(120, 2, "text");
    const check = (folder: string) => checkUnits({ target: join(folder, "deploy"), units });

    test("finds the same, and counts what it compared", async () => {
      const folder = temporaryFolder();
      await write(folder, units);
      expect(await check(folder)).toEqual({ files: 480, drift: [] });
      writeFileSync(join(folder, "deploy/argocd/clusters/cluster-7.yaml"), "tixt\n");
      rmSync(join(folder, "deploy/argocd/clusters/cluster-8.yaml"));
      writeFileSync(join(folder, "deploy/overlays/cluster-9/more.yaml"), "more\n");
      expect((await check(folder)).drift).toEqual([
        { path: "argocd/clusters/cluster-7.yaml", kind: "changed", unit: "cluster-7", actual: "tixt\n", expected: "text\n" },
        { path: "argocd/clusters/cluster-8.yaml", kind: "missing", unit: "cluster-8" },
        { path: "overlays/cluster-9/more.yaml", kind: "extra" },
      ]);
    });

    test("fails as it does of few", async () => {
      const folder = temporaryFolder();
      await write(folder, units);
      await expect(checkUnits({ target: join(folder, "deploy"), units: [...units, ...units] })).rejects.toThrow("two units render");
      renameSync(join(folder, "deploy/overlays"), join(folder, "elsewhere"));
      symlinkSync(join(folder, "elsewhere"), join(folder, "deploy/overlays"));
      await expect(check(folder)).rejects.toMatchObject({ name: "CommandError", code: "write/symbolic-link" });
    });
  });
});
