import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readClusterFiles } from "./read-cluster-files.ts";

/** A repository with these files below clusters/, each with its own name as its text. */
function repositoryOf(...paths: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "fleet-files-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of paths) {
    mkdirSync(dirname(join(root, "clusters", path)), { recursive: true });
    writeFileSync(join(root, "clusters", path), `text: ${path}\n`);
  }
  return root;
}

const usual = ["fleet.yaml", "roles/central.yaml", "roles/edge.yaml"];

describe("the files below clusters/", () => {
  test("are the fleet's, the roles', and one for each cluster in the order of their names", () => {
    const { files, diagnostics } = readClusterFiles(repositoryOf(...usual, "b.yaml", "a.yaml"));
    expect(diagnostics).toEqual([]);
    expect(files).toEqual({
      fleet: { path: "clusters/fleet.yaml", text: "text: fleet.yaml\n" },
      roles: new Map([
        ["central", { path: "clusters/roles/central.yaml", text: "text: roles/central.yaml\n" }],
        ["edge", { path: "clusters/roles/edge.yaml", text: "text: roles/edge.yaml\n" }],
      ]),
      clusters: [
        { path: "clusters/a.yaml", text: "text: a.yaml\n" },
        { path: "clusters/b.yaml", text: "text: b.yaml\n" },
      ],
      isComplete: true,
    });
  });

  test.each(usual)("are not complete without %s, and the others are read", (missing) => {
    const { files, diagnostics } = readClusterFiles(repositoryOf("a.yaml", ...usual.filter((path) => path !== missing)));
    expect(diagnostics.map(({ file }) => file.path)).toEqual([`clusters/${missing}`]);
    expect(files.isComplete).toBe(false);
    const read = [...(files.fleet === undefined ? [] : [files.fleet]), ...files.roles.values()];
    expect(read.map(({ path }) => path)).toEqual(usual.filter((path) => path !== missing).map((path) => `clusters/${path}`));
    expect(files.clusters).toHaveLength(1);
  });

  test("are not complete where one is not read", () => {
    const { files } = readClusterFiles(repositoryOf(...usual, "a.yml"));
    expect([files.isComplete, files.clusters]).toEqual([false, []]);
  });

  test("that cannot be read are no clusters", () => {
    const root = repositoryOf(...usual, "a.yaml");
    mkdirSync(join(root, "clusters/b.yaml"));
    const { files, diagnostics } = readClusterFiles(root);
    expect(files.clusters.map(({ path }) => path)).toEqual(["clusters/a.yaml"]);
    expect(diagnostics.map(({ file }) => file.path)).toEqual(["clusters/b.yaml"]);
  });
});

test("a folder without clusters/ is told where to run", () => {
  const root = repositoryOf();
  expect(() => readClusterFiles(root)).toThrow(
    expect.objectContaining({
      code: "fleet/no-clusters",
      message: `cannot read ${join(root, "clusters")}`,
      hint: "run this in the repository that holds clusters/",
      cause: expect.objectContaining({ code: "ENOENT" }),
    }),
  );
});
