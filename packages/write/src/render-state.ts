import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { saveCache } from "./save-cache.ts";

/** Changes when the format does; a file of another version is ignored. */
const version = 1;
const numbersPerFile = 4;

/** Timestamps come in steps of a kernel tick, 10 ms at most: a file touched this shortly before the state was saved may change unseen. */
export const racyMilliseconds = 12;
/** The same for file systems that keep whole seconds, FAT even every other one. */
const coarseRacyMilliseconds = 2000;

/** What a unit was when it was last written: its fingerprint, its files, and how the file system described them. */
export class UnitState {
  readonly fingerprint: string;
  /** The paths of its files, a line each: of hundreds of thousands most are never looked at. */
  readonly text: Buffer;
  /** Size, modification time, change time and inode of each file, in the order of `paths`. */
  readonly stats: Float64Array;

  constructor(fingerprint: string, text: Buffer, stats: Float64Array) {
    this.fingerprint = fingerprint;
    this.text = text;
    this.stats = stats;
  }

  get files(): number {
    return this.stats.length / numbersPerFile;
  }

  /** Decoded again at each call. */
  paths(): string[] {
    return this.files === 0 ? [] : this.text.toString("utf8").split("\n");
  }
}

export type RenderState = Map<string, UnitState>;

interface Header {
  readonly version: number;
  readonly units: readonly { readonly name: string; readonly fingerprint: string; readonly textLength: number; readonly files: number }[];
}

/** The state is kept in this many files, so that one changed unit does not cost writing all of it again. */
export const shardCount = 32;

/** Reads the state's folder. It is only a cache: whatever is wrong with a file of it means that nothing is known. */
export function readState(folder: string): RenderState {
  const state: RenderState = new Map();
  // Stryker disable next-line EqualityOperator: there is no file of the next number
  for (let shard = 0; shard < shardCount; shard++) for (const [name, unit] of readShard(folder, shard)) state.set(name, unit);
  return state;
}

/** Saves what belongs to the files of the changed units; failure is harmless; the next run is slower. */
export function saveState(folder: string, state: RenderState, changed: Iterable<string>): void {
  const shards = new Set([...changed].map(shardOf));
  const units = Map.groupBy(state, ([name]) => shardOf(name));
  for (const shard of shards) saveShard(shardPath(folder, shard), units.get(shard) ?? []);
}

function shardPath(folder: string, shard: number): string {
  return join(folder, `units-${String(shard).padStart(2, "0")}.bin`);
}

function shardOf(name: string): number {
  let sum = 0;
  for (let index = 0; index < name.length; index++) sum = (sum * 31 + name.charCodeAt(index)) % 65_521;
  return sum % shardCount;
}

/** Reads one file of the state, by its number: one line of JSON, the paths, then the numbers. */
export function readShard(folder: string, shard: number): RenderState {
  const state: RenderState = new Map();
  try {
    const bytes = readFileSync(shardPath(folder, shard));
    const headerEnd = bytes.indexOf(10);
    const header = JSON.parse(bytes.toString("utf8", 0, headerEnd)) as Header;
    let text = headerEnd + 1;
    const total = header.units.reduce((sum, unit) => sum + unit.files, 0);
    const numbers = new Float64Array(Uint8Array.prototype.slice.call(bytes, bytes.length - total * numbersPerFile * 8).buffer);
    const length = header.units.reduce((sum, unit) => sum + unit.textLength, text) + numbers.byteLength;
    if (header.version !== version || length !== bytes.length) return state;
    let offset = 0;
    for (const unit of header.units) {
      const end = offset + unit.files * numbersPerFile;
      const paths = bytes.subarray(text, text + unit.textLength);
      state.set(unit.name, new UnitState(unit.fingerprint, paths, numbers.subarray(offset, end)));
      text += unit.textLength;
      offset = end;
    }
  } catch {
    // Not there, or corrupt: its units are rendered and compared.
  }
  return state;
}

function saveShard(path: string, shard: readonly (readonly [string, UnitState])[]): void {
  const header: Header = {
    version,
    units: shard.map(([name, { fingerprint, text, files }]) => ({ name, fingerprint, textLength: text.length, files })),
  };
  const texts = shard.map(([, { text }]) => text);
  const numbers = shard.map(([, { stats }]) => Buffer.from(stats.buffer, stats.byteOffset, stats.byteLength));
  // Without a state the next run compares every byte, which is slower and just as right.
  saveCache(path, [Buffer.from(`${JSON.stringify(header)}\n`), ...texts, ...numbers]);
}

/** Describes a unit's files as they are now. Files changed a moment ago are marked so that they never compare equal. */
export function describeUnit(target: string, fingerprint: string, paths: readonly string[]): UnitState {
  const stats = new Float64Array(paths.length * numbersPerFile);
  const now = Date.now();
  paths.forEach((path, index) => {
    const stat = statSync(join(target, path), { throwIfNoEntry: false });
    const at = index * numbersPerFile;
    stats[at] = stat === undefined || isRacy(stat.ctimeMs, now) ? Number.NaN : stat.size;
    stats[at + 1] = stat?.mtimeMs ?? Number.NaN;
    stats[at + 2] = stat?.ctimeMs ?? Number.NaN;
    stats[at + 3] = stat?.ino ?? Number.NaN;
  });
  return new UnitState(fingerprint, Buffer.from(paths.join("\n")), stats);
}

/** True for a file that was changed so shortly before now that another change might not show; both in milliseconds. */
export function isRacy(changed: number, now: number): boolean {
  return changed > now - (changed % 1000 === 0 ? coarseRacyMilliseconds : racyMilliseconds);
}

/** True when every file of the unit is as it was described. */
export function isUntouched(target: string, unit: UnitState): boolean {
  const paths = unit.paths();
  if (paths.length !== unit.files) return false;
  for (const [index, path] of paths.entries()) {
    const at = index * numbersPerFile;
    const stat = statSync(`${target}/${path}`, { throwIfNoEntry: false });
    if (
      stat === undefined ||
      stat.size !== unit.stats[at] ||
      stat.mtimeMs !== unit.stats[at + 1] ||
      stat.ctimeMs !== unit.stats[at + 2] ||
      stat.ino !== unit.stats[at + 3]
    )
      return false;
  }
  return true;
}
