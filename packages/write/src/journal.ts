import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporarySuffix } from "./target-path.ts";

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
    return JSON.parse(readFileSync(path, "utf8")) as Journal;
  } catch {
    return { files: [], folders: [] };
  }
}

export function writeJournal(target: string, journal: Journal): void {
  const path = join(target, journalName);
  writeFileSync(path + temporarySuffix, JSON.stringify(journal));
  renameSync(path + temporarySuffix, path);
}

export function removeJournal(target: string): void {
  rmSync(join(target, journalName), { force: true });
}

/** Removes what an interrupted write left under temporary names. */
export function removeTemporaries(target: string, journal: Journal): void {
  for (const folder of journal.folders) rmSync(join(target, folder + temporarySuffix), { recursive: true, force: true });
  for (const file of journal.files) rmSync(join(target, file + temporarySuffix), { force: true });
}
