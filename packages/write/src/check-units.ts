import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readExisting } from "./existing-file.ts";
import { formatInventory, inventoryPath } from "./inventory.ts";
import type { OutputUnit } from "./output-unit.ts";

/** A file of the target folder that is not what the units render to. */
export interface Drift {
  readonly path: string;
  readonly kind: "missing" | "changed" | "extra";
  /** The unit that should own the file; absent for an extra one. */
  readonly unit?: string;
  /** What stands there and what should, where both exist. */
  readonly actual?: string;
  readonly expected?: string;
}

export interface CheckOptions {
  readonly target: string;
  readonly units: readonly OutputUnit[];
  readonly only?: ReadonlySet<string> | undefined;
}

/** Folders of the target that hold nothing but rendered files. */
const ownedFolders = ["argocd", "charts", "inventory", "overlays"];

/** Renders every selected unit and compares every byte with the disk; never trusts the state file, never writes. */
export function checkUnits({ target, units, only }: CheckOptions): Drift[] {
  const drift: Drift[] = [];
  const expected = new Set<string>();
  for (const unit of units) {
    if (!(only?.has(unit.name) ?? true)) continue;
    const files = unit.render();
    for (const file of files) compare(unit.name, file.path, file.content);
    compare(unit.name, inventoryPath(unit.name), formatInventory(files));
  }
  if (only === undefined) {
    for (const path of existingFiles(target)) if (!expected.has(path)) drift.push({ path, kind: "extra" });
  }
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1));

  function compare(unit: string, path: string, content: string): void {
    expected.add(path);
    const existing = readExisting(join(target, path));
    if (existing === undefined) drift.push({ path, kind: "missing", unit });
    else if (!existing.equals(Buffer.from(content)))
      drift.push({ path, kind: "changed", unit, actual: existing.toString("utf8"), expected: content });
  }
}

function existingFiles(target: string): string[] {
  const found: string[] = [];
  for (const folder of ownedFolders) collect(folder);
  return found;

  function collect(folder: string): void {
    let entries;
    try {
      entries = readdirSync(join(target, folder), { withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
      throw error;
    }
    for (const entry of entries) {
      if (entry.isDirectory()) collect(`${folder}/${entry.name}`);
      else found.push(`${folder}/${entry.name}`);
    }
  }
}
