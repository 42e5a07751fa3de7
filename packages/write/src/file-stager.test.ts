import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-target.ts";
import { DirectStager, ThreadStager, type FileStager } from "./file-stager.ts";

const staged = {
  folders: ["a.render-tmp"],
  files: [
    { path: "a.render-tmp/x", content: "x: 1\n" },
    { path: "y.render-tmp", content: "y: 1\n" },
  ],
};

test.each<[string, (target: string) => FileStager]>([
  ["at once", (target) => new DirectStager(target, () => undefined)],
  ["by a thread", (target) => new ThreadStager(target)],
])("what is staged %s is written when all is finished, and trouble is told", async (_how, stagerOf) => {
  const target = temporaryFolder();
  const stager = stagerOf(target);
  try {
    await stager.stage(staged);
    await stager.finish();
    expect(readdirSync(target, { recursive: true }).sort()).toEqual(["a.render-tmp", "a.render-tmp/x", "y.render-tmp"]);
    expect(readFileSync(join(target, "a.render-tmp/x"), "utf8")).toBe("x: 1\n");
    mkdirSync(join(target, "b.render-tmp"));
    const again = async (): Promise<void> => {
      await stager.stage({ folders: ["b.render-tmp"], files: [] });
      await stager.finish();
    };
    await expect(again()).rejects.toMatchObject({ code: "EEXIST", path: join(target, "b.render-tmp") });
  } finally {
    await stager.close();
  }
});
