import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExistingFiles } from "./existing-file.ts";
import { folderOf, isTargetPath, temporarySuffix } from "./target-path.ts";

export const journalName = ".render-journal.json";

/** What a write was about to create, noted before its first change and removed after its last. */
export interface Journal {
  /** Files that may exist though no inventory lists them yet. */
  readonly files: readonly string[];
  /** Folders that are written under a temporary name. */
  readonly folders: readonly string[];
}

/** The journal of a write that was interrupted, or undefined. */
export function readJournal(target: string): Journal | undefined {
  const path = join(target, journalName);
  if (!existsSync(path)) return undefined;
  try {
    const journal = JSON.parse(readFileSync(path, "utf8")) as Partial<Record<keyof Journal, unknown>>;
    return { files: paths(journal.files), folders: paths(journal.folders) };
  } catch {
    return { files: [], folders: [] };
  }
}

/** A journal is a file like any other: only what a render can have written is taken from it. */
function paths(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((path): path is string => typeof path === "string" && isTargetPath(path)) : [];
}

export function writeJournal(target: string, journal: Journal): void {
  const path = join(target, journalName);
  try {
    writeFileSync(path + temporarySuffix, JSON.stringify(journal));
    renameSync(path + temporarySuffix, path);
  } catch (error) {
    rmSync(path + temporarySuffix, { force: true });
    throw error;
  }
}

export function removeJournal(target: string): void {
  rmSync(join(target, journalName), { force: true });
  rmSync(join(target, journalName + temporarySuffix), { force: true });
}

/** Removes what an interrupted write left under temporary names. */
export function removeTemporaries(target: string, journal: Journal): void {
  const existing = new ExistingFiles(target);
  for (const folder of journal.folders) {
    if (existing.hasFolder(folderOf(folder))) rmSync(join(target, folder + temporarySuffix), { recursive: true, force: true });
  }
  for (const file of journal.files) {
    if (existing.hasFolder(folderOf(file))) rmSync(join(target, file + temporarySuffix), { force: true });
  }
}
