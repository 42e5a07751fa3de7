import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkUnits } from "../src/index.ts";
import { temporaryFolder, write } from "./temporary-target.ts";
import { unit } from "./units.ts";

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

  test("finds nothing after a write", async () => {
    const folder = temporaryFolder();
    await write(folder, [unit("a", files)]);
    expect(await checkUnits({ target: join(folder, "deploy"), units: [unit("a", files)] })).toEqual({ files: 3, drift: [] });
  });
});
