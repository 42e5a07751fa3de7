import { ExistingFiles } from "./existing-file.ts";
import { filesBelow } from "./files-below.ts";
import { formatInventory, inventoryPath, inventoryPaths } from "./inventory.ts";
import type { RenderedFile } from "./output-unit.ts";
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

/** Folders of the target that hold nothing but rendered files. */
const ownedFolders = ["argocd", "charts", "inventory", "overlays"];

export interface UnitCheckerOptions {
  readonly target: string;
  /** Whether every unit is checked, so that what belongs to none can be told. */
  readonly isWhole: boolean;
  /** Characters of differing text that are kept. */
  readonly memoryBudget: number;
}

/** Compares rendered units with the target folder, one after the other. */
export class UnitChecker {
  readonly #options: UnitCheckerOptions;
  readonly #existing: ExistingFiles;
  readonly #drift: Drift[] = [];
  readonly #expected = new Set<string>();
  /** What the old inventories list, by path: the unit. */
  readonly #listed = new Map<string, string>();
  /** What stands in the folders that hold nothing else; looked at first, while the first unit is rendered. */
  readonly #found: readonly string[];
  #kept = 0;

  constructor(options: UnitCheckerOptions) {
    this.#options = options;
    this.#found = options.isWhole ? ownedFolders.flatMap((folder) => filesBelow(options.target, folder)) : [];
    this.#existing = new ExistingFiles(options.target);
  }

  check(unit: string, files: readonly RenderedFile[]): void {
    for (const file of files) this.#compare(unit, file.path, file.content);
    const inventory = formatInventory(files);
    const found = this.#compare(unit, inventoryPath(unit), inventory);
    // Stryker disable next-line ConditionalExpression: what the wanted inventory lists is expected in any case
    if (found !== inventory) for (const path of inventoryPaths(found)) this.#listed.set(path, unit);
  }

  /** Adds the files that nothing renders, and sorts. */
  finish(): Drift[] {
    for (const [path, unit] of this.#listed) {
      if (!this.#expected.has(path) && this.#existing.hasFile(path)) this.#drift.push({ path, kind: "extra", unit });
    }
    for (const path of this.#found) {
      if (!this.#expected.has(path) && !this.#listed.has(path)) this.#drift.push({ path, kind: "extra" });
    }
    // Stryker disable next-line EqualityOperator: no two differences have one path
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
    const fits = this.#kept <= this.#options.memoryBudget;
    this.#drift.push({ path, kind: "changed", unit, ...(fits ? { actual, expected: content } : {}) });
    return actual;
  }
}
