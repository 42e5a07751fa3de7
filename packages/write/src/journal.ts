import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ExistingFiles } from "./existing-file.ts";
import { folderOf, isTargetPath, temporarySuffix } from "./target-path.ts";

export const journalName = ".render-journal.jsonl";

/** What a write was about to make, noted before each change and removed after the last. */
export interface Journal {
  /** Files that may exist though no inventory lists them yet, or are about to go. */
  readonly files: readonly string[];
  /** Folders that are written under a temporary name. */
  readonly folders: readonly string[];
}

/** The journal of a write that was interrupted, or undefined. */
export function readJournal(target: string): Journal | undefined {
  const path = join(target, journalName);
  if (!existsSync(path)) return undefined;
  const entries = readFileSync(path, "utf8").split("\n").map(parseEntry);
  return { files: entries.flatMap(({ files }) => files), folders: entries.flatMap(({ folders }) => folders) };
}

/** A line that was cut off is of a change that was never begun. */
function parseEntry(line: string): Journal {
  try {
    const entry = JSON.parse(line) as Partial<Record<keyof Journal, unknown>>;
    return { files: paths(entry.files), folders: paths(entry.folders) };
  } catch {
    return { files: [], folders: [] };
  }
}

/** A journal is a file like any other: only what a render can have written is taken from it. */
function paths(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((path): path is string => typeof path === "string" && isTargetPath(path)) : [];
}

/** Adds to the journal what is about to be made. The line break comes first: the last line may have been cut off. */
export function appendJournal(target: string, entry: Journal): void {
  appendFileSync(join(target, journalName), `\n${JSON.stringify(entry)}`);
}

export function removeJournal(target: string): void {
  rmSync(join(target, journalName), { force: true });
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
