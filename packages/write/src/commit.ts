import { readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import type { Obstacles } from "./find-obstacles.ts";
import { appendJournal } from "./journal.ts";
import type { BeforeOperation } from "./stage-files.ts";
import { folderOf, temporarySuffix } from "./target-path.ts";

/** What is left to do when everything is staged. */
export interface Commit {
  /** What gives way first. It must have been found to be ours. */
  readonly obstacles: Obstacles;
  /** What stands under a temporary name, by its right one. */
  readonly renames: readonly string[];
  /** Files that nothing renders any more. */
  readonly removed: readonly string[];
}

/** Changes the target folder in place, each operation announced by `before`. */
export class Committer {
  readonly #target: string;
  readonly #before: BeforeOperation;
  /** Whether anything may have been changed: then only the journal says what is not in an inventory yet. */
  hasBegun = false;

  constructor(target: string, before: BeforeOperation = () => undefined) {
    this.#target = target;
    this.#before = before;
  }

  /**
   * Puts everything in its place, and then removes what is to go, with the folders that are empty without it. Inventories
   * need not come last: until all is done the journal vouches for what was made and what is to go.
   */
  commit({ obstacles, renames, removed }: Commit): void {
    if (renames.length === 0 && removed.length === 0) return;
    appendJournal(this.#target, { files: removed, folders: [] });
    this.hasBegun = true;
    for (const path of obstacles.files) this.#removeFile(path);
    for (const folder of obstacles.folders) this.#removeFolder(folder);
    for (const path of renames) this.#rename(path);
    const gone = new Set(obstacles.files);
    for (const path of removed) {
      if (gone.has(path)) continue;
      this.#removeFile(path);
      this.#removeEmptyFolders(folderOf(path));
    }
  }

  #rename(path: string): void {
    this.#before("rename", path);
    renameSync(`${this.#target}/${path}${temporarySuffix}`, `${this.#target}/${path}`);
  }

  #removeFile(path: string): void {
    this.#before("remove", path);
    rmSync(`${this.#target}/${path}`, { force: true });
  }

  /** Removes a folder that is empty, but for folders. */
  #removeFolder(folder: string): void {
    this.#before("remove", folder);
    for (const entry of readdirSync(`${this.#target}/${folder}`)) this.#removeFolder(`${folder}/${entry}`);
    rmdirSync(`${this.#target}/${folder}`);
  }

  #removeEmptyFolders(innermost: string): void {
    // Stryker disable next-line StringLiteral: the target folder stays in any case, since the journal is in it
    for (let folder = innermost; folder !== ""; folder = folderOf(folder)) {
      // Stryker disable BlockStatement: where a folder stays, those around it stay too, tried or not
      try {
        rmdirSync(`${this.#target}/${folder}`);
      } catch {
        return;
      }
      // Stryker restore BlockStatement
    }
  }
}
