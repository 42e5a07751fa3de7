import { join } from "node:path";
import { parseYaml, printYaml, toValue, type JsonValue } from "@thanos-fleet/yaml-source";
import { loadFleet, type LoadedFleet, type LoadOptions } from "../src/load-fleet.ts";
import { readClusterFiles, type ClusterFiles } from "../src/read-cluster-files.ts";
import type { SourceFile } from "@thanos-fleet/diagnostics";

/** The repository of this program: charts, schemas and documents. Its clusters/ and deploy/ belong to the user. */
export const repository = join(import.meta.dirname, "../../..");

/**
 * Folder of a frozen fleet that tests render, with `clusters/` below it: `specification` has the document's four clusters,
 * `minimal` a centre and nothing optional, and each other one what its name says.
 */
export function fleetFixture(name: string): string {
  return join(import.meta.dirname, "../fixtures/fleets", name);
}

export type Patch = { readonly [path: string]: JsonValue };

/** The specification's fleet with some values changed: maps merge, `null` removes a key of the file, a file of another name is a new one. */
export function loadPatched(patch: Patch): LoadedFleet {
  return loadFleet(patchFiles(patch));
}

/** The specification's fleet with the text of some files changed: `[from, to]` replaces, a text alone is put at the end. */
export function loadEdited(
  edits: { readonly [path: string]: string | readonly [from: string, to: string] },
  options?: LoadOptions,
): LoadedFleet {
  return loadFleet(editFiles(edits), options);
}

export function editFiles(edits: { readonly [path: string]: string | readonly [from: string, to: string] }): ClusterFiles {
  const { files } = readClusterFiles(fleetFixture("specification"));
  const change = (file: SourceFile): SourceFile => {
    const by = edits[file.path];
    if (by === undefined) return file;
    if (typeof by === "string") return { path: file.path, text: file.text + by };
    if (!file.text.includes(by[0])) throw new Error(`${file.path} has no ${by[0]}`);
    return { path: file.path, text: file.text.replace(by[0], by[1]) };
  };
  return {
    fleet: files.fleet === undefined ? undefined : change(files.fleet),
    roles: new Map([...files.roles].map(([role, file]) => [role, change(file)])),
    clusters: files.clusters.map(change),
    isComplete: files.isComplete,
  };
}

export function patchFiles(patch: Patch): ClusterFiles {
  const { files } = readClusterFiles(fleetFixture("specification"));
  const change = (file: SourceFile): SourceFile => {
    const changes = patch[file.path];
    return changes === undefined ? file : { path: file.path, text: printYaml(merge(valueOf(file), changes)) };
  };
  const known = new Set([
    "clusters/fleet.yaml",
    ...[...files.roles.values()].map(({ path }) => path),
    ...files.clusters.map(({ path }) => path),
  ]);
  const added = Object.keys(patch).filter((path) => !known.has(path));
  return {
    fleet: files.fleet === undefined ? undefined : change(files.fleet),
    roles: new Map([...files.roles].map(([role, file]) => [role, change(file)])),
    clusters: [...files.clusters.map(change), ...added.map((path) => ({ path, text: printYaml(patch[path] ?? null) }))],
    isComplete: files.isComplete,
  };
}

function valueOf(file: SourceFile): JsonValue {
  const { root } = parseYaml(file);
  if (root === undefined) throw new Error(`${file.path} cannot be parsed`);
  return toValue(root);
}

function merge(value: JsonValue, changes: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return changes;
  if (typeof changes !== "object" || changes === null || Array.isArray(changes)) return changes;
  const merged = { ...value };
  for (const [key, change] of Object.entries(changes)) {
    const below = merged[key];
    if (change === null) delete merged[key];
    else merged[key] = below === undefined ? change : merge(below, change);
  }
  return merged;
}
