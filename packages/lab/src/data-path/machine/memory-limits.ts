import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A group of processes that a container's process joins. */
export interface MemoryGroup {
  /** File that takes the number of a process that joins. */
  readonly processes: string;
  /** How the container sees its own group, which Go programs read their limit from. */
  readonly version: "v1" | "v2";
}

/** Groups of processes that the kernel kills when they need more memory than they may. */
export interface MemoryLimits {
  /** What enforces them, for the report. */
  readonly by: string;
  /** Makes a group for a container. */
  readonly add: (name: string, bytes: number) => MemoryGroup | undefined;
  /** The highest use of a group so far in MiB; undefined where nothing counts it. */
  readonly peak: (name: string) => number | undefined;
  /** Leaves a group hardly more than its processes hold, until a container is started in it again; tells whether it could. */
  readonly squeeze: (name: string) => boolean;
  /** How often the kernel killed a process of a group because it needed more than it may. */
  readonly kills: (name: string) => number;
  readonly remove: (name: string) => void;
}

interface Version {
  readonly version: MemoryGroup["version"];
  readonly root: string;
  readonly limit: string;
  readonly peak: string;
  /** What of `memory.stat` cannot be taken away from the processes. */
  readonly held: string;
  /** File with a line `oom_kill <count>`. */
  readonly events: string;
}

const versions: readonly Version[] = [
  {
    version: "v1",
    root: "/sys/fs/cgroup/memory",
    limit: "memory.limit_in_bytes",
    peak: "memory.max_usage_in_bytes",
    held: "rss",
    events: "memory.oom_control",
  },
  { version: "v2", root: "/sys/fs/cgroup", limit: "memory.max", peak: "memory.peak", held: "anon", events: "memory.events" },
];

/** Uses control groups where they can be made; without them nothing is limited, which `by` says. */
export function openMemoryLimits(owner: string): MemoryLimits {
  const version = versions.find((candidate) => canLimit(candidate, owner));
  if (version === undefined)
    return {
      by: "nothing: no control group can be made here",
      add: () => undefined,
      peak: () => undefined,
      squeeze: () => false,
      kills: () => 0,
      remove: () => undefined,
    };
  const folderOf = (name: string): string => join(version.root, `${owner}-${name}`);
  return {
    by: `control groups ${version.version}`,
    add: (name, bytes) => {
      const folder = folderOf(name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, version.limit), String(bytes));
      return { processes: join(folder, "cgroup.procs"), version: version.version };
    },
    peak: (name) => {
      const path = join(folderOf(name), version.peak);
      return existsSync(path) ? Number(readFileSync(path, "utf8")) / 2 ** 20 : undefined;
    },
    squeeze: (name) => squeezeGroup(folderOf(name), version),
    kills: (name) => numberIn(join(folderOf(name), version.events), "oom_kill") ?? 0,
    remove: (name) => removeGroup(folderOf(name)),
  };
}

/** Takes away the groups that a lab left; tells whether all are gone, since one whose last process is still ending stays. */
export function removeMemoryLimits(owner: string): boolean {
  const left = versions.flatMap(({ root }) =>
    existsSync(root)
      ? readdirSync(root)
          .filter((name) => name.startsWith(`${owner}-`))
          .map((name) => join(root, name))
      : [],
  );
  for (const folder of left) removeGroup(folder);
  return left.every((folder) => !existsSync(folder));
}

/** A little more than is held, or the kernel refuses the limit. */
const spare = 2 * 2 ** 20;

function squeezeGroup(folder: string, { limit, held }: Version): boolean {
  const bytes = numberIn(join(folder, "memory.stat"), held);
  if (bytes === undefined) return false;
  writeFileSync(join(folder, limit), String(bytes + spare));
  return true;
}

/** The number that follows a name in a file with a name on each line. */
function numberIn(path: string, name: string): number | undefined {
  if (!existsSync(path)) return undefined;
  const value = new RegExp(String.raw`^${name} (\d+)$`, "m").exec(readFileSync(path, "utf8"))?.[1];
  return value === undefined ? undefined : Number(value);
}

function canLimit({ root, limit }: Version, owner: string): boolean {
  const folder = join(root, `${owner}-probe`);
  try {
    mkdirSync(folder);
    return existsSync(join(folder, limit));
  } catch {
    return false;
  } finally {
    removeGroup(folder);
  }
}

/** A group is gone once its last process is; until then the kernel refuses. */
function removeGroup(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Either there is none, or a process is still ending: the sweep of the next lab takes it.
  }
}
