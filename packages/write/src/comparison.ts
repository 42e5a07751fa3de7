import { ClaimedPaths } from "./claimed-paths.ts";
import type { ExistingFiles } from "./existing-file.ts";
import { formatInventory, inventoryPath, inventoryPaths } from "./inventory.ts";
import type { RenderedFile } from "./output-unit.ts";
import type { UnitState } from "./render-state.ts";

/** A file that is to stand in the target folder, with its text. */
export type FileText = Pick<RenderedFile, "path" | "content">;

/** What a comparison asks of the target folder; it changes nothing there. */
export type ComparedFolder = Pick<ExistingFiles, "compare" | "read">;

/** What a comparison asks of the state of a unit that it does not look into. */
export type DescribedUnit = Pick<UnitState, "files" | "paths">;

/**
 * Compares rendered units with the target folder as it was, one after the other, and knows afterwards what all of them
 * want there. Throws where two of them want the same path.
 */
export class Comparison {
  readonly #folder: ComparedFolder;
  readonly #claimed = new ClaimedPaths();
  readonly #pathsByUnit = new Map<string, readonly string[]>();
  readonly #untouched: DescribedUnit[] = [];
  /** What the old inventories of the rendered units list. */
  readonly listed = new Set<string>();
  /** Paths of files where a folder stands. */
  readonly foldersInTheWay: string[] = [];
  /** Files of all units, inventories and untouched units among them. */
  files = 0;
  /** Bytes of the rendered files, inventories not counted. */
  bytes = 0;

  constructor(folder: ComparedFolder) {
    this.#folder = folder;
  }

  /** A unit's files that differ from what stands in the folder, its inventory among them. */
  compare(unit: string, files: readonly RenderedFile[]): FileText[] {
    const inventory = { path: inventoryPath(unit), content: formatInventory(files) };
    const changed: FileText[] = files.filter((file) => this.#isChanged(file));
    const old = this.#readInventory(inventory.path);
    this.#pathsByUnit.set(unit, [...files.map(({ path }) => path), inventory.path].sort());
    this.files += files.length + 1;
    if (old === inventory.content) return changed;
    for (const path of inventoryPaths(old)) this.listed.add(path);
    return [...changed, inventory];
  }

  /** Takes a unit's files to be as they are described, so that they are neither rendered nor compared. */
  skip(unit: DescribedUnit): void {
    this.#untouched.push(unit);
    this.files += unit.files;
  }

  /** Paths of a unit that was compared, sorted. */
  pathsOf(unit: string): readonly string[] {
    return this.#pathsByUnit.get(unit) ?? [];
  }

  /** Paths of every unit, a list for each. */
  *wanted(): Iterable<readonly string[]> {
    yield* this.#pathsByUnit.values();
    for (const unit of this.#untouched) yield unit.paths();
  }

  /** Throws where a compared unit has a path of a skipped one. Most runs skip all units or none, and ask for no path. */
  assertSeparate(): void {
    if (this.#claimed.isEmpty) return;
    for (const unit of this.#untouched) {
      for (const path of unit.paths()) if (this.#claimed.has(path)) throw new Error(`two units render ${path}`);
    }
  }

  #isChanged({ path, content }: RenderedFile): boolean {
    this.#claimed.claim(path);
    this.bytes += Buffer.byteLength(content);
    const result = this.#folder.compare(path, content);
    if (result === "folder") this.foldersInTheWay.push(path);
    return result !== "same";
  }

  #readInventory(path: string): string | undefined {
    this.#claimed.claim(path);
    const found = this.#folder.read(path);
    if (found === "folder") this.foldersInTheWay.push(path);
    return found instanceof Buffer ? found.toString("utf8") : undefined;
  }
}
