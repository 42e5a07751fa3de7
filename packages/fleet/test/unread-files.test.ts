import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readClusterFiles } from "../src/index.ts";

/** A repository whose clusters/ holds these files beside the usual ones. */
function repositoryWith(...paths: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "fleet-files-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of ["fleet.yaml", "roles/central.yaml", "roles/edge.yaml", "cluster-01.yaml", ...paths]) {
    mkdirSync(dirname(join(root, "clusters", path)), { recursive: true });
    writeFileSync(join(root, "clusters", path), "name: a\n");
  }
  return root;
}

/** What is reported of clusters/ that holds these files beside the usual ones. */
function unread(...paths: readonly string[]): string[] {
  return readClusterFiles(repositoryWith(...paths)).diagnostics.map(({ code, file, hint }) => `${code} ${file.path}: ${hint}`);
}

test.each([
  ["another extension", "cluster-05.yml", "clusters/cluster-05.yml: rename it to cluster-05.yaml, or remove it"],
  ["an extension in capitals", "cluster-05.YAML", "clusters/cluster-05.YAML: rename it to cluster-05.yaml, or remove it"],
  ["a backup", "cluster-05.yaml.bak", "clusters/cluster-05.yaml.bak: rename it to cluster-05.yaml, or remove it"],
  ["no extension", "cluster-05", "clusters/cluster-05: remove it, or move it out of clusters/"],
  ["JSON", "cluster-05.json", "clusters/cluster-05.json: remove it, or move it out of clusters/"],
  ["a folder", "eu/cluster-05.yaml", "clusters/eu: move its cluster files to clusters/ itself"],
  ["a misspelt folder of roles", "role/edge.yaml", "clusters/role: rename the folder to roles"],
  ["a misspelt role", "roles/egde.yaml", "clusters/roles/egde.yaml: rename it to edge.yaml"],
  ["a role's file with another extension", "roles/edge.yml", "clusters/roles/edge.yml: rename it to edge.yaml"],
  ["a misspelt file of the centre's role", "roles/centrl.yaml", "clusters/roles/centrl.yaml: rename it to central.yaml"],
  ["a hidden file of a role", "roles/.edge.yaml", "clusters/roles/.edge.yaml: rename it to edge.yaml"],
  ["a backup of a role's file", "roles/edge.yaml.bak", "clusters/roles/edge.yaml.bak: rename it to edge.yaml"],
  ["an extension that only begins like YAML's", "a.yamlx", "clusters/a.yamlx: remove it, or move it out of clusters/"],
  ["a misspelt role with another extension", "roles/egde.YML", "clusters/roles/egde.YML: rename it to edge.yaml"],
  ["a file whose name only begins like Markdown", "notes.md.txt", "clusters/notes.md.txt: remove it, or move it out of clusters/"],
  ["a tilde inside its name", "a~b", "clusters/a~b: remove it, or move it out of clusters/"],
  ["a hash at its start alone", "#a#b", "clusters/#a#b: remove it, or move it out of clusters/"],
  ["a hash at its end alone", "a#b#", "clusters/a#b#: remove it, or move it out of clusters/"],
  [
    "an unknown role",
    "roles/regional.yaml",
    "clusters/roles/regional.yaml: the roles are central and edge: remove the file, or move its values",
  ],
])("%s is reported", (_kind, path, expected) => {
  expect(unread(path)).toEqual([`fleet/unread-file ${expected}`]);
});

test.each(["README.md", ".gitkeep", "cluster-05.yaml~", "#cluster-05.yaml#", ".cluster-05.yaml.swp", "roles/README.md", "docs/notes.md"])(
  "%s is not read as values",
  (path) => {
    expect(unread(path)).toEqual([]);
  },
);

test("a folder that is named like a cluster's file is one problem", () => {
  expect(readClusterFiles(repositoryWith("eu.yaml/a.yaml")).diagnostics.map(({ file }) => file.path)).toEqual(["clusters/eu.yaml"]);
});

test("a folder of several files is one problem", () => {
  expect(unread("eu/a.yaml", "eu/b.yaml")).toHaveLength(1);
});

test("a hidden file that is named like a cluster's is read", () => {
  expect(unread(".cluster-05.yaml")).toEqual([]);
});

test("a folder that holds only what is no values is none", () => {
  expect(unread("eu/README.md", "eu/.gitkeep")).toEqual([]);
  expect(unread("eu/README.md", "eu/notes.txt")).toHaveLength(1);
});

test("files of roles are reported in the order of their names, each with the reason", () => {
  const { diagnostics } = readClusterFiles(repositoryWith("roles/b.yaml", "roles/a.yaml"));
  expect(diagnostics.map(({ file }) => file)).toEqual([
    { path: "clusters/roles/a.yaml", text: "" },
    { path: "clusters/roles/b.yaml", text: "" },
  ]);
  expect(diagnostics[0]?.message).toBe("nothing reads this: values files are clusters/*.yaml and clusters/roles/{central,edge}.yaml");
});

test("a link that leads nowhere is a file, and reported as one", () => {
  const root = repositoryWith();
  symlinkSync(join(root, "nowhere"), join(root, "clusters/link"));
  expect(readClusterFiles(root).diagnostics.map(({ code, file }) => `${code} ${file.path}`)).toEqual(["fleet/unread-file clusters/link"]);
});
