import { performance } from "node:perf_hooks";
import { ClaimedPaths } from "./claimed-paths.ts";
import { ExistingFiles } from "./existing-file.ts";
import { DirectStager, ThreadStager, type FileStager } from "./file-stager.ts";
import { findObstacles } from "./find-obstacles.ts";
import { findRemovals } from "./find-removals.ts";
import { formatInventory, inventoryPath, inventoryPaths } from "./inventory.ts";
import { appendJournal, readJournal, removeJournal, removeTemporaries, type Journal } from "./journal.ts";
import { acquireLock } from "./lock.ts";
import type { OutputUnit, RenderedFile } from "./output-unit.ts";
import { describeUnit, isUntouched, racyMilliseconds, readState, saveState, type RenderState, type UnitState } from "./render-state.ts";
import type { BeforeOperation } from "./stage-files.ts";
import { Staging } from "./staging.ts";
import { withTarget } from "./target-trouble.ts";
import { unitsWorthAThread } from "./thread-queue.ts";
import type { UntouchedUnits } from "./untouched-units.ts";

export interface WriteOptions {
  /** Folder that is written to; made when it does not exist. */
  readonly target: string;
  /** Every unit of the fleet, selected or not. */
  readonly units: readonly OutputUnit[];
  /** Names of the units to render; all when absent. The files of the others stay as they are. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Folder of the uncommitted cache of what was written; see `render-state.ts`. */
  readonly stateFolder: string;
  /** Looks already which units' files are as the state describes them; looked at here when absent. */
  readonly untouched?: Pick<UntouchedUnits, "find"> | undefined;
  readonly beforeOperation?: BeforeOperation;
}

export interface WriteResult {
  readonly units: number;
  /** Units whose fingerprint and files were as the state file says, so that they were not rendered. */
  readonly skipped: number;
  readonly files: number;
  readonly bytes: number;
  readonly written: readonly string[];
  /** Those of `written` where no file was before. */
  readonly created: readonly string[];
  readonly removed: readonly string[];
  readonly milliseconds: { readonly render: number; readonly compare: number; readonly write: number };
}

/**
 * Brings the target folder to what the units render. Nothing is put in its place unless every selected unit rendered; only
 * what differs is written; what a unit owned and does not render any more is removed; nothing else is touched. A run that
 * was interrupted is completed by the next.
 */
export async function writeUnits(options: WriteOptions): Promise<WriteResult> {
  return withTarget(options.target, async () => {
    const release = acquireLock(options.target);
    try {
      return await new UnitWriter(options).run();
    } finally {
      release();
    }
  });
}

type Text = Pick<RenderedFile, "path" | "content">;

class UnitWriter {
  readonly #options: WriteOptions;
  readonly #selected: readonly OutputUnit[];
  readonly #state: RenderState;
  /** What an interrupted write may have made. */
  readonly #owed: Journal | undefined;
  readonly #existing: ExistingFiles;
  readonly #staging: Staging;
  readonly #before: BeforeOperation;
  #stager: FileStager | undefined;
  /** What the old inventories of the rendered units list. */
  readonly #listed = new Set<string>();
  readonly #claimed = new ClaimedPaths();
  readonly #foldersInTheWay: string[] = [];
  readonly #pathsByUnit = new Map<string, readonly string[]>();
  readonly #times = { render: 0, compare: 0, write: 0 };
  readonly #skipped = new Map<string, UnitState>();
  readonly #written: string[] = [];
  readonly #created: string[] = [];
  readonly #changedUnits = new Set<string>();
  #isCommitting = false;
  #files = 0;
  #bytes = 0;

  constructor(options: WriteOptions) {
    const { target, units, only, stateFolder } = options;
    this.#options = options;
    this.#before = options.beforeOperation ?? (() => undefined);
    this.#selected = units.filter(({ name }) => only?.has(name) ?? true);
    this.#existing = new ExistingFiles(target);
    this.#staging = new Staging({ target, existing: this.#existing, before: this.#before });
    this.#owed = readJournal(target);
    // After an interrupted write the file system's word is not enough: every byte is compared.
    this.#state = this.#owed === undefined ? readState(stateFolder) : new Map();
    // What is known of a unit that will be written anew is of no use any more, and much in a large fleet.
    for (const { name, fingerprint } of this.#selected) if (this.#state.get(name)?.fingerprint !== fingerprint) this.#state.delete(name);
  }

  async run(): Promise<WriteResult> {
    const { target, only } = this.#options;
    try {
      if (this.#owed !== undefined) removeTemporaries(target, this.#owed);
      // These first: meanwhile another thread looks at the files of the others.
      await this.#renderAll(this.#selected.filter(({ name }) => !this.#state.has(name)));
      await this.#renderAll(await this.#skipUntouched());
      // What is asked for below is where files were, not where any must be.
      const filesInTheWay = [...this.#existing.notFolders];
      const removed = this.#findRemovals();
      const started = performance.now();
      await this.#apply(removed, filesInTheWay);
      // A run over some clusters cannot know what an interrupted run over all of them still owes.
      if (only === undefined || this.#owed === undefined) removeJournal(target);
      this.#saveState();
      this.#times.write += performance.now() - started;
      return {
        units: this.#selected.length,
        skipped: this.#skipped.size,
        files: this.#files,
        bytes: this.#bytes,
        written: this.#written,
        created: this.#created,
        removed,
        milliseconds: this.#times,
      };
    } catch (error) {
      await this.#discard();
      throw error;
    } finally {
      await this.#stager?.close();
    }
  }

  /** Skips the units of which the state says that nothing can have changed; gives the others that it knows. */
  async #skipUntouched(): Promise<readonly OutputUnit[]> {
    const since = performance.now();
    const untouched = this.#state.size === 0 ? undefined : await this.#options.untouched?.find();
    const touched = this.#selected.filter(({ name }) => {
      const known = this.#state.get(name);
      if (known === undefined) return false;
      if (!(untouched?.has(name) ?? isUntouched(this.#options.target, known))) return true;
      this.#skipped.set(name, known);
      this.#files += known.files;
      return false;
    });
    this.#times.compare += performance.now() - since;
    return touched;
  }

  /** Renders units and stages what of each differs from the disk. */
  async #renderAll(units: readonly OutputUnit[]): Promise<void> {
    const stager = this.#stagerFor(units.length);
    for (const unit of units) {
      let since = performance.now();
      this.#state.delete(unit.name);
      const files = await unit.render();
      this.#times.render += performance.now() - since;
      since = performance.now();
      const changed = this.#compare(unit.name, files);
      this.#times.compare += performance.now() - since;
      if (changed.length === 0) continue;
      since = performance.now();
      await this.#stage(stager, unit.name, changed);
      this.#times.write += performance.now() - since;
    }
  }

  /** What was begun in a thread is finished there, since one failure ends everything. */
  #stagerFor(units: number): FileStager {
    if (this.#stager instanceof ThreadStager) return this.#stager;
    const inThread = this.#options.beforeOperation === undefined && units >= unitsWorthAThread;
    this.#stager = inThread ? new ThreadStager() : new DirectStager(this.#before);
    return this.#stager;
  }

  /** A unit's files that differ from the disk, its inventory among them. */
  #compare(unit: string, files: readonly RenderedFile[]): Text[] {
    const inventory = { path: inventoryPath(unit), content: formatInventory(files) };
    const changed: Text[] = files.filter((file) => this.#isChanged(file));
    this.#claimed.claim(inventory.path);
    const oldInventory = this.#readWanted(inventory.path)?.toString("utf8");
    this.#pathsByUnit.set(unit, [...files.map(({ path }) => path), inventory.path].sort());
    this.#files += files.length + 1;
    if (oldInventory === inventory.content) return changed;
    for (const path of inventoryPaths(oldInventory ?? "")) this.#listed.add(path);
    return [...changed, inventory];
  }

  #isChanged(file: RenderedFile): boolean {
    this.#claimed.claim(file.path);
    this.#bytes += Buffer.byteLength(file.content);
    const result = this.#existing.compare(file.path, file.content);
    if (result === "folder") this.#foldersInTheWay.push(file.path);
    return result !== "same";
  }

  #readWanted(path: string): Buffer | undefined {
    const existing = this.#existing.read(path);
    if (existing !== "folder") return existing;
    this.#foldersInTheWay.push(path);
    return undefined;
  }

  async #stage(stager: FileStager, unit: string, changed: readonly Text[]): Promise<void> {
    const { staged, journal } = this.#staging.add(changed);
    appendJournal(this.#options.target, journal);
    this.#changedUnits.add(unit);
    for (const { path } of changed) {
      this.#written.push(path);
      if (!this.#existing.hasFile(path)) this.#created.push(path);
    }
    await stager.stage(staged);
  }

  #findRemovals(): string[] {
    if (!this.#claimed.isEmpty) {
      for (const state of this.#skipped.values()) {
        for (const path of state.paths()) if (this.#claimed.has(path)) throw new Error(`two units render ${path}`);
      }
    }
    const { target, units, only } = this.#options;
    return findRemovals({
      target,
      existing: this.#existing,
      units,
      only,
      journal: this.#owed,
      listed: this.#listed,
      wanted: this.#wanted(),
    });
  }

  *#wanted(): Iterable<readonly string[]> {
    yield* this.#pathsByUnit.values();
    for (const state of this.#skipped.values()) yield state.paths();
  }

  /** Inventories need not come last: until all is done the journal vouches for what was made and what is to go. */
  async #apply(removed: readonly string[], filesInTheWay: readonly string[]): Promise<void> {
    const { target } = this.#options;
    const inTheWay = { files: filesInTheWay, folders: this.#foldersInTheWay };
    const obstacles = findObstacles(target, inTheWay, new Set(removed));
    await this.#stager?.finish();
    if (this.#staging.isEmpty && removed.length === 0) return;
    appendJournal(target, { files: removed, folders: [] });
    this.#isCommitting = true;
    this.#staging.commit(obstacles);
    const gone = new Set(obstacles.files);
    for (const path of removed) if (!gone.has(path)) this.#staging.remove(path);
  }

  /** Removes what was staged, and then, unless some of it is in its place already, the journal of it. */
  async #discard(): Promise<void> {
    const { target } = this.#options;
    await this.#stager?.close();
    try {
      const journal = readJournal(target);
      if (journal === undefined) return;
      removeTemporaries(target, journal);
      if (!this.#isCommitting && this.#owed === undefined) removeJournal(target);
    } catch {
      // The journal stays, and the next run removes them.
    }
  }

  #saveState(): void {
    const names = new Set(this.#options.units.map(({ name }) => name));
    const stale = new Set<string>();
    for (const name of this.#state.keys()) {
      if (names.has(name)) continue;
      this.#state.delete(name);
      stale.add(name);
    }
    if (this.#changedUnits.size > 0) waitForTick();
    for (const { name, fingerprint } of this.#selected) {
      if (this.#skipped.has(name)) continue;
      this.#state.set(name, describeUnit(this.#options.target, fingerprint, this.#pathsByUnit.get(name) ?? []));
      stale.add(name);
    }
    saveState(this.#options.stateFolder, this.#state, stale);
  }
}

/** Lets the clock pass what was just written: a file as young as its description could change unseen. */
function waitForTick(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, racyMilliseconds + 1);
}
