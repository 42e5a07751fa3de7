import { readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ExistingFiles } from "./existing-file.ts";
import type { Obstacles } from "./find-obstacles.ts";
import type { Journal } from "./journal.ts";
import type { BeforeOperation, StagedFiles } from "./stage-files.ts";
import { folderOf, nameOf, temporarySuffix } from "./target-path.ts";

export interface StagingOptions {
  readonly target: string;
  readonly existing: ExistingFiles;
  readonly before: BeforeOperation;
}

/**
 * Where changed files stand until everything is rendered, so that none is ever seen half-written: a file of a folder that
 * exists beside its place, under a temporary name; a folder that does not exist, whole, under a temporary name. One rename
 * for each puts them in place. Here it is decided and put in place; `stageFiles` writes.
 */
export class Staging {
  readonly #options: StagingOptions;
  /** By folder: the path that its files are written below. */
  readonly #folders = new Map<string, string>();
  readonly #stagedFolders: string[] = [];
  readonly #stagedFiles: string[] = [];

  constructor(options: StagingOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#stagedFolders.length + this.#stagedFiles.length === 0;
  }

  /** What to write where for some changed files, and what the journal must name before it is. */
  add(files: readonly { readonly path: string; readonly content: string }[]): { staged: StagedFiles; journal: Journal } {
    const roots: string[] = [];
    const made: string[] = [];
    const staged = files.map(({ path, content }) => {
      const folder = folderOf(path);
      const place = `${this.#folder(folder, roots, made)}/${nameOf(path)}`;
      if (!this.#options.existing.hasFolder(folder)) return { path: place, content };
      this.#stagedFiles.push(path);
      return { path: place + temporarySuffix, content };
    });
    this.#stagedFolders.push(...roots);
    return { staged: { folders: made, files: staged }, journal: { files: files.map(({ path }) => path), folders: roots } };
  }

  /** Puts everything in its place. What is in the way must have been found to be ours. */
  commit(obstacles: Obstacles): void {
    const { target, before } = this.#options;
    for (const path of obstacles.files) this.#removeFile(path);
    for (const folder of obstacles.folders) this.#removeFolder(folder);
    for (const path of [...this.#stagedFolders, ...this.#stagedFiles]) {
      before("rename", path);
      renameSync(`${target}/${path}${temporarySuffix}`, `${target}/${path}`);
    }
  }

  /** Removes a file and the folders that are empty without it. */
  remove(path: string): void {
    this.#removeFile(path);
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
      try {
        rmdirSync(join(this.#options.target, folder));
      } catch {
        return;
      }
    }
  }

  /** The path to write a folder's files below; notes the folders to be made for it, and those of them to be renamed. */
  #folder(folder: string, roots: string[], made: string[]): string {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const { target, existing } = this.#options;
    let path = folder === "" ? target : `${target}/${folder}`;
    if (!existing.hasFolder(folder)) {
      const above = folderOf(folder);
      const isRoot = existing.hasFolder(above);
      path = `${this.#folder(above, roots, made)}/${nameOf(folder)}${isRoot ? temporarySuffix : ""}`;
      if (isRoot) roots.push(folder);
      made.push(path);
    }
    this.#folders.set(folder, path);
    return path;
  }

  #removeFile(path: string): void {
    this.#options.before("remove", path);
    rmSync(join(this.#options.target, path), { force: true });
  }

  /** Removes a folder that is empty, but for folders. */
  #removeFolder(folder: string): void {
    this.#options.before("remove", folder);
    const path = join(this.#options.target, folder);
    for (const entry of readdirSync(path)) this.#removeFolder(`${folder}/${entry}`);
    rmdirSync(path);
  }
}
