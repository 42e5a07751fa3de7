import type { FileText } from "./comparison.ts";
import type { ExistingFiles } from "./existing-file.ts";
import type { Journal } from "./journal.ts";
import { folderOf, nameOf, temporarySuffix } from "./target-path.ts";

/** Files under their temporary paths, below the target folder, and the folders to be made for them first, outer before inner. */
export interface StagedFiles {
  readonly folders: readonly string[];
  readonly files: readonly FileText[];
}

/**
 * Decides where changed files stand until everything is rendered, so that none is ever seen half-written: a file of a
 * folder that exists beside its place, under a temporary name; a folder that does not exist, whole, under a temporary
 * name. One rename for each puts them in place.
 */
export class StagingPlan {
  readonly #existing: Pick<ExistingFiles, "hasFolder">;
  /** By folder: the path that its files are written below, with a slash at its end. */
  readonly #folders = new Map([["", ""]]);
  readonly #stagedFolders: string[] = [];
  readonly #stagedFiles: string[] = [];

  constructor(existing: Pick<ExistingFiles, "hasFolder">) {
    this.#existing = existing;
  }

  /** What to write where for some changed files, and what the journal must name before it is. */
  add(files: readonly FileText[]): { staged: StagedFiles; journal: Journal } {
    const staged = { folders: [] as string[], roots: [] as string[] };
    const placed = files.map(({ path, content }) => {
      const folder = folderOf(path);
      const place = this.#placeOf(folder, staged) + nameOf(path);
      if (!this.#existing.hasFolder(folder)) return { path: place, content };
      this.#stagedFiles.push(path);
      return { path: place + temporarySuffix, content };
    });
    this.#stagedFolders.push(...staged.roots);
    return {
      staged: { folders: staged.folders, files: placed },
      journal: { files: files.map(({ path }) => path), folders: staged.roots },
    };
  }

  /** Everything that stands under a temporary name, by its right one: folders, then files. */
  get renames(): readonly string[] {
    return [...this.#stagedFolders, ...this.#stagedFiles];
  }

  /** The path to write a folder's files below; notes the folders to be made for it, and those of them to be renamed. */
  #placeOf(folder: string, made: { readonly folders: string[]; readonly roots: string[] }): string {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    let place = folder;
    if (!this.#existing.hasFolder(folder)) {
      const above = folderOf(folder);
      const isRoot = this.#existing.hasFolder(above);
      place = this.#placeOf(above, made) + nameOf(folder) + (isRoot ? temporarySuffix : "");
      if (isRoot) made.roots.push(folder);
      made.folders.push(place);
    }
    this.#folders.set(folder, `${place}/`);
    return `${place}/`;
  }
}
