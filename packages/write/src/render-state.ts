import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Changes when the format does; a file of another version is no use and is passed over. */
const version = 1;
const numbersPerFile = 4;

/** Timestamps come in steps of a kernel tick: a file touched this shortly before the state was saved may change unseen. */
export const racyMilliseconds = 20;
/** The same for file systems that keep whole seconds, FAT even every other one. */
const coarseRacyMilliseconds = 2000;

/** What a unit was when it was last written: its fingerprint, its files, and how the file system described them. */
export interface UnitState {
  readonly fingerprint: string;
  readonly paths: readonly string[];
  /** Size, modification time, change time and inode of each file, in the order of `paths`. */
  readonly stats: Float64Array;
}

export type RenderState = Map<string, UnitState>;

interface Header {
  readonly version: number;
  readonly units: readonly { readonly name: string; readonly fingerprint: string; readonly textLength: number; readonly files: number }[];
}

/** The state is kept in this many files, so that one changed unit does not cost writing all of it again. */
const shardCount = 32;

/** Reads the state's folder. It is only a cache: whatever is wrong with a file of it means that nothing is known. */
export function readState(folder: string): RenderState {
  const state: RenderState = new Map();
  for (let shard = 0; shard < shardCount; shard++) readShard(shardPath(folder, shard), state);
  return state;
}

/** Saves what belongs to the files of the changed units; a failure to is nobody's trouble but the next run's time. */
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

/** One line of JSON, the paths, then the numbers. */
function readShard(path: string, state: RenderState): void {
  try {
    const bytes = readFileSync(path);
    const headerEnd = bytes.indexOf(10);
    const header = JSON.parse(bytes.toString("utf8", 0, headerEnd)) as Header;
    if (header.version !== version) return;
    let text = headerEnd + 1;
    const total = header.units.reduce((sum, unit) => sum + unit.files, 0);
    const numbers = new Float64Array(Uint8Array.prototype.slice.call(bytes, bytes.length - total * numbersPerFile * 8).buffer);
    let offset = 0;
    for (const unit of header.units) {
      const paths = bytes.toString("utf8", text, text + unit.textLength).split("\n");
      const end = offset + unit.files * numbersPerFile;
      if (paths.length === unit.files) state.set(unit.name, { fingerprint: unit.fingerprint, paths, stats: numbers.subarray(offset, end) });
      text += unit.textLength;
      offset = end;
    }
  } catch {
    // Not there, or spoilt: its units are rendered and compared.
  }
}

function saveShard(path: string, shard: readonly (readonly [string, UnitState])[]): void {
  const units = shard.map(([name, unit]) => ({ name, unit, text: Buffer.from(unit.paths.join("\n")) }));
  const header: Header = {
    version,
    units: units.map(({ name, unit, text }) => ({
      name,
      fingerprint: unit.fingerprint,
      textLength: text.length,
      files: unit.paths.length,
    })),
  };
  const numbers = units.map(({ unit }) => Buffer.from(unit.stats.buffer, unit.stats.byteOffset, unit.stats.byteLength));
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp`, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...units.map(({ text }) => text), ...numbers]));
    renameSync(`${path}.tmp`, path);
  } catch {
    // Without a state the next run compares every byte, which is slower and just as right.
  }
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
  return { fingerprint, paths, stats };
}

function isRacy(changed: number, now: number): boolean {
  return changed > now - (changed % 1000 === 0 ? coarseRacyMilliseconds : racyMilliseconds);
}

/** True when every file of the unit is as it was described. */
export function isUntouched(target: string, unit: UnitState): boolean {
  const prefix = `${target}/`;
  for (let index = 0; index < unit.paths.length; index++) {
    const at = index * numbersPerFile;
    const stat = statSync(prefix + unit.paths[index], { throwIfNoEntry: false });
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
