import { lstatSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";

export interface WatchedFolders {
  /** With everything below them. */
  readonly trees: readonly string[];
  /** Only what stands in them. */
  readonly folders?: readonly string[];
}

/** Folders in which nothing is of interest. */
const skippedFolder = /^(?:node_modules$|\.)/;
/** What editors and Git leave beside files; a hidden values file is a mistake that is reported. */
const skippedFile = /^\.(?!.*\.yaml$)/;

/**
 * Watches folders and everything below them, by one watch for each folder: that sees a file which an editor replaces by renaming
 * another over it, where a watch of the file itself follows the one that is gone. Folders that come later are watched as they
 * come, and a watched folder itself may go and come back. Returns what ends it.
 *
 * @throws {CommandError} where the system refuses any more watches.
 */
export function watchTrees({ trees, folders: alone = [] }: WatchedFolders, onChange: (path: string) => void): () => void {
  const folders = new Map<string, FSWatcher>();
  for (const tree of trees) add(tree);
  // Its parent tells when a tree itself goes and comes.
  const parents = [...Map.groupBy(trees, (tree) => dirname(tree))].map(([parent, children]) => {
    const names = new Set(children.map((child) => basename(child)));
    return follow(parent, (name) => name !== null && names.has(name));
  });
  const others = alone.map((folder) => follow(folder, () => true));
  return () => {
    for (const watcher of [...folders.values(), ...parents, ...others]) watcher?.close();
  };

  function add(folder: string): void {
    if (folders.has(folder) || !isFolder(folder)) return;
    const watcher = follow(folder, (name) => name === null || !skippedFile.test(name));
    if (watcher === undefined) return;
    folders.set(folder, watcher);
    for (const name of foldersIn(folder)) add(join(folder, name));
  }

  function follow(folder: string, isOfInterest: (name: string | null) => boolean): FSWatcher | undefined {
    try {
      const watcher = watch(folder, (event, name) => {
        if (!isOfInterest(name)) return;
        const path = name === null ? folder : join(folder, name);
        if (event === "rename" && isBelowTree(path) && !skippedFolder.test(basename(path))) {
          // Another folder may have come under the name of one that is watched.
          forget(path);
          add(path);
        }
        onChange(path);
      });
      return watcher.on("error", () => forget(folder));
    } catch (cause) {
      refuseAtLimit(cause as NodeJS.ErrnoException);
      return undefined;
    }
  }

  function isBelowTree(path: string): boolean {
    return trees.some((tree) => path === tree || path.startsWith(tree + sep));
  }

  function forget(folder: string): void {
    for (const [known, watcher] of folders) {
      if (known !== folder && !known.startsWith(folder + sep)) continue;
      watcher.close();
      folders.delete(known);
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !skippedFolder.test(entry.name))
      .map(({ name }) => name);
  } catch {
    // It went in the meantime, and its parent tells so.
    return [];
  }
}

function refuseAtLimit(cause: NodeJS.ErrnoException): void {
  if (cause.code !== "ENOSPC" && cause.code !== "EMFILE") return;
  throw new CommandError("dev/no-watches", "the system allows no more watches of folders", {
    hint: "raise the limit: `sysctl fs.inotify.max_user_watches` and `fs.inotify.max_user_instances`",
    cause,
  });
}
