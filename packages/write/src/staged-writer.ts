import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderOf, temporarySuffix } from "./target-path.ts";

/** Called before every change of the file system; tests interrupt a write there. */
export type BeforeOperation = (operation: string, path: string) => void;

/**
 * Writes files so that none is ever seen half-written. A file in a folder that exists is written beside its place and
 * renamed; a folder that does not exist is filled under a temporary name and renamed whole, one rename for all of it.
 */
export class StagedWriter {
  readonly #target: string;
  readonly #before: BeforeOperation;
  /** By folder: the path to write to, temporary or final. */
  readonly #folders = new Map<string, { readonly path: string; readonly isStaged: boolean }>();
  readonly #staged: string[] = [];
  readonly #stagedFolders = new Map<string, string | undefined>();

  constructor(target: string, before: BeforeOperation) {
    this.#target = target;
    this.#before = before;
  }

  /** The folder, of those a path needs, that must be made under a temporary name; undefined when its folder exists. */
  stagedFolderOf(path: string): string | undefined {
    const folder = folderOf(path);
    // The first level holds every unit; making it plainly keeps one unit's folders apart from another's.
    if (!folder.includes("/")) return undefined;
    if (this.#stagedFolders.has(folder)) return this.#stagedFolders.get(folder);
    const above = this.stagedFolderOf(folder);
    const staged = above ?? (isFolder(join(this.#target, folder)) ? undefined : folder);
    this.#stagedFolders.set(folder, staged);
    return staged;
  }

  write(path: string, content: string): void {
    const folder = this.#folder(folderOf(path));
    const destination = `${folder.path}/${nameOf(path)}`;
    if (folder.isStaged) {
      this.#before("write", path);
      writeFileSync(destination, content);
      return;
    }
    this.#before("write", path);
    writeFileSync(destination + temporarySuffix, content);
    this.#before("rename", path);
    renameSync(destination + temporarySuffix, destination);
  }

  /** Moves every staged folder to its place. */
  finish(): void {
    for (const folder of this.#staged) {
      this.#before("rename", folder);
      renameSync(join(this.#target, folder + temporarySuffix), join(this.#target, folder));
    }
    this.#staged.length = 0;
    this.#folders.clear();
  }

  /** Removes a file. */
  clear(path: string): void {
    this.#before("remove", path);
    rmSync(join(this.#target, path), { force: true });
  }

  /** Removes a folder that is empty, but for folders. */
  clearFolder(folder: string): void {
    this.#before("remove", folder);
    const path = join(this.#target, folder);
    for (const entry of readdirSync(path)) this.clearFolder(`${folder}/${entry}`);
    rmdirSync(path);
  }

  /** Removes a file and the folders that are empty without it. */
  remove(path: string): void {
    this.clear(path);
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.#target, folder));
      } catch {
        return;
      }
    }
  }

  #folder(folder: string): { readonly path: string; readonly isStaged: boolean } {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const made = this.#makeFolder(folder);
    this.#folders.set(folder, made);
    return made;
  }

  #makeFolder(folder: string): { readonly path: string; readonly isStaged: boolean } {
    const final = folder === "" ? this.#target : `${this.#target}/${folder}`;
    if (folder === "") return { path: final, isStaged: false };
    const parent = this.#folder(folderOf(folder));
    if (parent.isStaged) {
      const path = `${parent.path}/${nameOf(folder)}`;
      this.#before("mkdir", folder);
      mkdirSync(path);
      return { path, isStaged: true };
    }
    if (isFolder(final)) return { path: final, isStaged: false };
    if (!folder.includes("/")) {
      this.#before("mkdir", folder);
      mkdirSync(final);
      return { path: final, isStaged: false };
    }
    const path = final + temporarySuffix;
    this.#before("mkdir", folder);
    mkdirSync(path);
    this.#staged.push(folder);
    return { path, isStaged: true };
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
