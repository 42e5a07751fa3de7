import { expect, test } from "vitest";
import { StagingPlan } from "./staging-plan.ts";

const planWith = (...folders: readonly string[]): StagingPlan =>
  new StagingPlan({ hasFolder: (folder) => folder === "" || folders.includes(folder) });

const file = (path: string) => ({ path, content: `${path}\n` });

test("a file of a folder that exists is staged beside its place", () => {
  const plan = planWith("overlays");
  expect(plan.add([file("overlays/x.yaml"), file("y.yaml")])).toEqual({
    staged: {
      folders: [],
      files: [
        { path: "overlays/x.yaml.render-tmp", content: "overlays/x.yaml\n" },
        { path: "y.yaml.render-tmp", content: "y.yaml\n" },
      ],
    },
    journal: { files: ["overlays/x.yaml", "y.yaml"], folders: [] },
  });
  expect(plan.renames).toEqual(["overlays/x.yaml", "y.yaml"]);
});

test("the outermost folder that does not exist is staged whole, and renamed once", () => {
  const plan = planWith("overlays");
  expect(plan.add([file("overlays/a/deep/x.yaml"), file("overlays/a/y.yaml")])).toEqual({
    staged: {
      folders: ["overlays/a.render-tmp", "overlays/a.render-tmp/deep"],
      files: [
        { path: "overlays/a.render-tmp/deep/x.yaml", content: "overlays/a/deep/x.yaml\n" },
        { path: "overlays/a.render-tmp/y.yaml", content: "overlays/a/y.yaml\n" },
      ],
    },
    journal: { files: ["overlays/a/deep/x.yaml", "overlays/a/y.yaml"], folders: ["overlays/a"] },
  });
  expect(plan.renames).toEqual(["overlays/a"]);
});

test("a folder is made for the first unit that needs it, and folders are renamed before files", () => {
  const plan = planWith();
  plan.add([file("x.yaml"), file("overlays/a/x.yaml")]);
  const { staged, journal } = plan.add([file("overlays/a/y.yaml"), file("overlays/b/z.yaml")]);
  expect(staged.folders).toEqual(["overlays.render-tmp/b"]);
  expect(journal.folders).toEqual([]);
  expect(plan.renames).toEqual(["overlays", "x.yaml"]);
});
