import { hash } from "node:crypto";
import { performance } from "node:perf_hooks";
import { ExistingFiles } from "./existing-file.ts";
import { findObstacles, type Obstacles } from "./find-obstacles.ts";
import { findRemovals } from "./find-removals.ts";
import { formatInventory, inventoryPath, inventoryPaths } from "./inventory.ts";
import { readJournal, removeJournal, removeTemporaries, writeJournal, type Journal } from "./journal.ts";
import { acquireLock } from "./lock.ts";
import type { OutputUnit, RenderedFile } from "./output-unit.ts";
import { describeUnit, isUntouched, racyMilliseconds, readState, saveState, type RenderState, type UnitState } from "./render-state.ts";
import { StagedWriter, type BeforeOperation } from "./staged-writer.ts";
import { assertTargetPath } from "./target-path.ts";
import { withTarget } from "./target-trouble.ts";

export interface WriteOptions {
  /** Folder that is written to; made when it does not exist. */
  readonly target: string;
  /** Every unit of the fleet, selected or not. */
  readonly units: readonly OutputUnit[];
  /** Names of the units to render; all when absent. The files of the others stay as they are. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Folder of the uncommitted cache of what was written; see `render-state.ts`. */
  readonly stateFolder: string;
  /** Units whose files are known to be as the state describes them; looked at here when absent. */
  readonly untouched?: ReadonlySet<string> | undefined;
  /** Characters of rendered text kept between rendering and writing; what exceeds it is rendered again. */
  readonly memoryBudget?: number;
  readonly beforeOperation?: BeforeOperation;
}

export interface WriteResult {
  readonly units: number;
  /** Units whose fingerprint and files were as the state file says, so that they were not rendered. */
  readonly skipped: number;
  readonly files: number;
  readonly bytes: number;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly milliseconds: { readonly render: number; readonly compare: number; readonly write: number };
}

/**
 * Holds all of a first render of 1000 edges; one of 5000, 690 MB of files, stays below 950 MiB with it, whatever changed. What does not fit
 * is rendered again.
 */
const defaultMemoryBudget = 144 * 1024 * 1024;

/**
 * Brings the target folder to what the units render. Nothing is written unless every selected unit rendered; only what
 * differs is written; what a unit owned and does not render any more is removed; nothing else is touched. A run that was
 * interrupted is completed by the next.
 */
export function writeUnits(options: WriteOptions): WriteResult {
  return withTarget(options.target, () => {
    const release = acquireLock(options.target);
    try {
      return new UnitWriter(options).run();
    } finally {
      release();
    }
  });
}

type Text = Pick<RenderedFile, "path" | "content">;

/** What one unit needs: its changed files, its inventory among them, or that it must be rendered again for them. */
interface Change {
  readonly unit: OutputUnit;
  readonly paths: readonly string[];
  /** Undefined when they were let go to save memory. */
  readonly files: readonly { readonly path: string; readonly content: Buffer }[] | undefined;
  /** Hash of the inventory, and so of every file: a second rendering must give the same. */
  readonly digest: string;
}

class UnitWriter {
  readonly #options: WriteOptions;
  readonly #state: RenderState;
  readonly #journal: Journal | undefined;
  readonly #existing: ExistingFiles;
  readonly #changes: Change[] = [];
  /** What the old inventories of the rendered units list. */
  readonly #listed = new Set<string>();
  readonly #owned = new Set<string>();
  readonly #foldersInTheWay: string[] = [];
  readonly #pathsByUnit = new Map<string, readonly string[]>();
  readonly #times = { render: 0, compare: 0, write: 0 };
  readonly #skipped: UnitState[] = [];
  #kept = 0;
  #files = 0;
  #bytes = 0;

  constructor(options: WriteOptions) {
    this.#options = options;
    this.#existing = new ExistingFiles(options.target);
    this.#journal = readJournal(options.target);
    // After an interrupted write the file system's word is not enough: every byte is compared.
    this.#state = this.#journal === undefined ? readState(options.stateFolder) : new Map();
  }

  run(): WriteResult {
    const { target, units, only } = this.#options;
    if (this.#journal !== undefined) removeTemporaries(target, this.#journal);
    const selected = units.filter(({ name }) => only?.has(name) ?? true);
    for (const unit of selected) this.#prepare(unit);
    this.#assertApart();
    const filesInTheWay = new Set(this.#existing.notFolders);
    const removed = findRemovals({
      target,
      existing: this.#existing,
      units,
      only,
      journal: this.#journal,
      listed: this.#listed,
      wanted: this.#pathsByUnit.values(),
    });
    const inTheWay = { files: filesInTheWay, folders: this.#foldersInTheWay };
    const obstacles = findObstacles(target, inTheWay, new Set(removed));
    const started = performance.now();
    if (this.#changes.length > 0 || removed.length > 0) this.#apply(removed, obstacles);
    // A run over some clusters cannot know what an interrupted run over all of them still owes.
    if (only === undefined || this.#journal === undefined) removeJournal(target);
    this.#saveState(selected);
    this.#times.write += performance.now() - started;
    return {
      units: selected.length,
      skipped: this.#skipped.length,
      files: this.#files,
      bytes: this.#bytes,
      written: this.#changes.flatMap(({ paths }) => paths),
      removed,
      milliseconds: this.#times,
    };
  }

  /** Renders a unit and finds what of it differs from the disk, unless the state says that nothing can. */
  #prepare(unit: OutputUnit): void {
    const { target } = this.#options;
    let since = performance.now();
    const known = this.#state.get(unit.name);
    if (known?.fingerprint === unit.fingerprint && (this.#options.untouched?.has(unit.name) ?? isUntouched(target, known))) {
      this.#skipped.push(known);
      this.#files += known.paths.length;
      this.#pathsByUnit.set(unit.name, known.paths);
      this.#times.compare += performance.now() - since;
      return;
    }
    // What is known of a unit that is written anew is of no use any more, and much in a large fleet.
    this.#state.delete(unit.name);
    const files = unit.render();
    this.#times.render += performance.now() - since;
    since = performance.now();
    const inventory = formatInventory(files);
    const changed = files.filter((file) => this.#isChanged(file));
    this.#claim(inventoryPath(unit.name));
    const oldInventory = this.#readWanted(inventoryPath(unit.name))?.toString("utf8");
    const paths = files.map((file) => file.path);
    this.#pathsByUnit.set(unit.name, [...paths, inventoryPath(unit.name)].sort());
    this.#files += files.length + 1;
    if (oldInventory !== inventory) for (const path of inventoryPaths(oldInventory ?? "")) this.#listed.add(path);
    const texts: Text[] = oldInventory === inventory ? changed : [...changed, { path: inventoryPath(unit.name), content: inventory }];
    if (texts.length > 0) this.#keep(unit, texts, hash("sha256", inventory));
    this.#times.compare += performance.now() - since;
  }

  #isChanged(file: RenderedFile): boolean {
    this.#claim(file.path);
    this.#bytes += Buffer.byteLength(file.content);
    const result = this.#existing.compare(file.path, file.content);
    if (result === "folder") this.#foldersInTheWay.push(file.path);
    return result !== "same";
  }

  #claim(path: string): void {
    assertTargetPath(path);
    if (this.#owned.has(path)) throw new Error(`two units render ${path}`);
    this.#owned.add(path);
  }

  #readWanted(path: string): Buffer | undefined {
    const existing = this.#existing.read(path);
    if (existing !== "folder") return existing;
    this.#foldersInTheWay.push(path);
    return undefined;
  }

  /** No unit's file is another's, or a folder of another's. */
  #assertApart(): void {
    if (this.#owned.size === 0) return;
    for (const folder of this.#existing.folders)
      if (this.#owned.has(folder)) throw new Error(`${folder} is rendered as a file and as a folder`);
    for (const { paths } of this.#skipped) {
      for (const path of paths) if (this.#owned.has(path)) throw new Error(`two units render ${path}`);
    }
  }

  #keep(unit: OutputUnit, texts: readonly Text[], digest: string): void {
    const size = texts.reduce((sum, { content }) => sum + content.length, 0);
    const fits = this.#kept + size <= (this.#options.memoryBudget ?? defaultMemoryBudget);
    if (fits) this.#kept += size;
    // Bytes lie outside the garbage collector's heap, which would keep as much again in reserve for strings.
    const files = fits ? texts.map(({ path, content }) => ({ path, content: Buffer.from(content) })) : undefined;
    this.#changes.push({ unit, paths: texts.map(({ path }) => path), files, digest });
  }

  #apply(removed: readonly string[], obstacles: Obstacles): void {
    const { target } = this.#options;
    const writer = new StagedWriter(target, this.#options.beforeOperation ?? (() => undefined));
    const files = [...this.#changes.flatMap(({ paths }) => paths), ...removed, ...(this.#journal?.files ?? [])];
    const folders = new Set(files.map((path) => writer.stagedFolderOf(path)).filter((folder) => folder !== undefined));
    const journal: Journal = { files, folders: [...folders] };
    try {
      writeJournal(target, journal);
      for (const path of obstacles.files) writer.clear(path);
      for (const folder of obstacles.folders) writer.clearFolder(folder);
      for (const change of this.#changes) this.#applyChange(writer, change);
      writer.finish();
      const gone = new Set(obstacles.files);
      for (const path of removed) if (!gone.has(path)) writer.remove(path);
    } catch (error) {
      removeQuietly(target, journal);
      throw error;
    }
  }

  /** Inventories need not come last: until all is done the journal vouches for what was made and what is to go. */
  #applyChange(writer: StagedWriter, change: Change): void {
    for (const { path, content } of change.files ?? renderAgain(change)) writer.write(path, content.toString());
  }

  #saveState(selected: readonly OutputUnit[]): void {
    const names = new Set(this.#options.units.map(({ name }) => name));
    const stale = new Set<string>();
    for (const name of this.#state.keys()) {
      if (names.has(name)) continue;
      this.#state.delete(name);
      stale.add(name);
    }
    const written = new Set(this.#changes.map(({ unit }) => unit.name));
    if (written.size > 0) waitForTick();
    for (const unit of selected) {
      const paths = this.#pathsByUnit.get(unit.name) ?? [];
      // A unit that was skipped is described already, by the very list of paths that it was skipped by.
      if (this.#state.get(unit.name)?.paths === paths && !written.has(unit.name)) continue;
      this.#state.set(unit.name, describeUnit(this.#options.target, unit.fingerprint, paths));
      stale.add(unit.name);
    }
    saveState(this.#options.stateFolder, this.#state, stale);
  }
}

function renderAgain({ unit, paths, digest }: Change): Text[] {
  const files = unit.render();
  const inventory = formatInventory(files);
  if (hash("sha256", inventory) !== digest) throw new Error(`${unit.name} rendered to something else the second time`);
  const changed = new Set(paths);
  return [...files, { path: inventoryPath(unit.name), content: inventory }].filter(({ path }) => changed.has(path));
}

function removeQuietly(target: string, journal: Journal): void {
  try {
    removeTemporaries(target, journal);
  } catch {
    // The journal stays, and the next run removes them.
  }
}

/** Lets the clock pass what was just written: a file as young as its description could change unseen. */
function waitForTick(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, racyMilliseconds + 1);
}
