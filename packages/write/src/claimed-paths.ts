import { assertTargetPath, folderOf } from "./target-path.ts";

/** The paths that units render, each of one unit only, and none of them a folder of another. */
export class ClaimedPaths {
  readonly #files = new Set<string>();
  /** With the target folder itself, whose path is empty: there the way up from a file ends. */
  readonly #folders = new Set<string>();

  claim(path: string): void {
    assertTargetPath(path);
    if (this.#files.has(path)) throw new Error(`two units render ${path}`);
    if (this.#folders.has(path)) throw new Error(`${path} is rendered as a file and as a folder`);
    this.#files.add(path);
    for (let folder = folderOf(path); !this.#folders.has(folder); folder = folderOf(folder)) {
      if (this.#files.has(folder)) throw new Error(`${folder} is rendered as a file and as a folder`);
      this.#folders.add(folder);
    }
  }

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }
}
