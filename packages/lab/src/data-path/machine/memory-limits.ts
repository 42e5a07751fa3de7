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
  readonly remove: (name: string) => void;
}

interface Version {
  readonly version: MemoryGroup["version"];
  readonly root: string;
  readonly limit: string;
  readonly peak: string;
}

const versions: readonly Version[] = [
  { version: "v1", root: "/sys/fs/cgroup/memory", limit: "memory.limit_in_bytes", peak: "memory.max_usage_in_bytes" },
  { version: "v2", root: "/sys/fs/cgroup", limit: "memory.max", peak: "memory.peak" },
];

/** Uses control groups where they can be made; without them nothing is limited, which `by` says. */
export function openMemoryLimits(owner: string): MemoryLimits {
  const version = versions.find((candidate) => canLimit(candidate, owner));
  if (version === undefined)
    return { by: "nothing: no control group can be made here", add: () => undefined, peak: () => undefined, remove: () => undefined };
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
