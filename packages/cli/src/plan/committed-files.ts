import { blobIds, filesAt, treeAt } from "../git/git.ts";

/**
 * The files of a commit, and what was read of them last. A commit never changes, so that a second plan against the same one
 * asks Git for nothing that it already has.
 */
export class CommittedFiles {
  readonly root: string;
  readonly commit: string;
  readonly #trees = new Map<string, ReadonlyMap<string, string>>();
  #texts: ReadonlyMap<string, string> = new Map();
  #asked: ReadonlySet<string> = new Set();
  #idOf: ((content: string) => string) | undefined;

  constructor(root: string, commit: string) {
    this.root = root;
    this.commit = commit;
  }

  /** The ids of the files below a folder, by path. */
  tree(folder: string): ReadonlyMap<string, string> {
    const tree = this.#trees.get(folder) ?? treeAt(this.root, this.commit, folder);
    this.#trees.set(folder, tree);
    return tree;
  }

  /** The texts of files, without those that the commit lacks. Only what was asked for last is kept. */
  texts(paths: readonly string[]): ReadonlyMap<string, string> {
    if (paths.every((path) => this.#asked.has(path))) return this.#texts;
    this.#texts = filesAt(this.root, this.commit, paths);
    this.#asked = new Set(paths);
    return this.#texts;
  }

  /** The id that this repository gives to a text. */
  idOf(content: string): string {
    this.#idOf ??= blobIds(this.root);
    return this.#idOf(content);
  }
}
