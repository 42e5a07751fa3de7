import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ExistingFiles } from "./existing-file.ts";
import { formatInventory, inventoryPath, inventoryPaths } from "./inventory.ts";
import type { OutputUnit } from "./output-unit.ts";
import { assertTargetPath } from "./target-path.ts";

/** A file of the target folder that is not what the units render to. */
export interface Drift {
  readonly path: string;
  readonly kind: "missing" | "changed" | "extra";
  /** The unit that should own the file; for an extra one the unit that once did, if any. */
  readonly unit?: string;
  /** What stands there and what should, of a changed file; left out where the texts kept fill the memory set aside for them. */
  readonly actual?: string;
  readonly expected?: string;
}

export interface CheckOptions {
  readonly target: string;
  /** Every unit of the fleet, selected or not. */
  readonly units: readonly OutputUnit[];
  /** Names of the units to check; all when absent. Files that belong to none are then found too. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Characters of differing text that are kept. */
  readonly memoryBudget?: number;
}

/** Folders of the target that hold nothing but rendered files. */
const ownedFolders = ["argocd", "charts", "inventory", "overlays"];
const defaultMemoryBudget = 64 * 1024 * 1024;

export interface CheckedUnits {
  /** How many files were compared, inventories not counted. */
  readonly files: number;
  /** Sorted by path. */
  readonly drift: readonly Drift[];
}

/** Renders every selected unit and compares every byte with the disk; never trusts the state file, never writes. */
export async function checkUnits(options: CheckOptions): Promise<CheckedUnits> {
  const checker = new UnitChecker(options);
  let files = 0;
  for (const unit of options.units) if (options.only?.has(unit.name) ?? true) files += await checker.check(unit);
  return { files, drift: checker.finish() };
}

class UnitChecker {
  readonly #options: CheckOptions;
  readonly #existing: ExistingFiles;
  readonly #drift: Drift[] = [];
  readonly #expected = new Set<string>();
  /** What the old inventories list, by path: the unit. */
  readonly #listed = new Map<string, string>();
  #kept = 0;

  constructor(options: CheckOptions) {
    this.#options = options;
    this.#existing = new ExistingFiles(options.target);
  }

  async check(unit: OutputUnit): Promise<number> {
    const files = await unit.render();
    for (const file of files) this.#compare(unit.name, file.path, file.content);
    const inventory = formatInventory(files);
    const found = this.#compare(unit.name, inventoryPath(unit.name), inventory);
    if (found !== inventory) for (const path of inventoryPaths(found ?? "")) this.#listed.set(path, unit.name);
    return files.length;
  }

  /** Adds the files that nothing renders, and sorts. */
  finish(): Drift[] {
    for (const [path, unit] of this.#listed) {
      if (!this.#expected.has(path) && this.#existing.hasFile(path)) this.#drift.push({ path, kind: "extra", unit });
    }
    if (this.#options.only === undefined) {
      for (const path of ownedFolders.flatMap((folder) => filesBelow(this.#options.target, folder))) {
        if (!this.#expected.has(path) && !this.#listed.has(path)) this.#drift.push({ path, kind: "extra" });
      }
    }
    return this.#drift.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Notes a difference; returns the text that stands there if it is one. */
  #compare(unit: string, path: string, content: string): string | undefined {
    assertTargetPath(path);
    if (this.#expected.has(path)) throw new Error(`two units render ${path}`);
    this.#expected.add(path);
    if (this.#existing.compare(path, content) === "same") return content;
    const existing = this.#existing.read(path);
    if (!(existing instanceof Buffer)) {
      this.#drift.push({ path, kind: existing === "folder" ? "changed" : "missing", unit });
      return undefined;
    }
    const actual = existing.toString("utf8");
    this.#kept += actual.length + content.length;
    const fits = this.#kept <= (this.#options.memoryBudget ?? defaultMemoryBudget);
    this.#drift.push({ path, kind: "changed", unit, ...(fits ? { actual, expected: content } : {}) });
    return actual;
  }
}

function filesBelow(target: string, folder: string): string[] {
  const found: string[] = [];
  collect(folder);
  return found;

  function collect(path: string): void {
    for (const entry of listFolder(join(target, path))) {
      if (entry.isDirectory()) collect(`${path}/${entry.name}`);
      else found.push(`${path}/${entry.name}`);
    }
  }
}

function listFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}
