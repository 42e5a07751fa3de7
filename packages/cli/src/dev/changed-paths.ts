import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { WatchedFolders } from "./watch-trees.ts";

export interface WatchedPlaces {
  /** The repository with the values. */
  readonly root: string;
  /** The repository of this program; the same one, unless the command says otherwise. */
  readonly repository: string;
  /** Git's own folder of the first, where there is one. */
  readonly gitFolder: string | undefined;
}

/** What changed at once, in words. */
export interface ChangeTitle {
  readonly text: string;
  readonly isOfTemplates: boolean;
  /** Code of this program, or what is generated from schemas, so that it must be loaded again. */
  readonly isOfProgram?: boolean;
}

/** More files than these are counted. */
const mostNamed = 3;

/** What is watched, and what it means when a path below changes. */
export class ChangedPaths {
  readonly #places: WatchedPlaces;

  constructor(places: WatchedPlaces) {
    this.#places = places;
  }

  /** The folders to watch; Git's own tells when another commit is the base. */
  get folders(): WatchedFolders {
    const { root, repository, gitFolder } = this.#places;
    const own = ["schemas", "packages"].map((name) => join(repository, name));
    return { trees: [join(root, "clusters"), join(root, "charts"), ...own], folders: gitFolder === undefined ? [] : [gitFolder] };
  }

  isOfInterest(path: string): boolean {
    if (this.#isOfGit(path)) return dirname(path) === this.#places.gitFolder && !path.endsWith(".lock");
    return !path.startsWith(join(this.#places.repository, "packages") + sep) || isOfProgram(path);
  }

  describe(paths: ReadonlySet<string>): ChangeTitle {
    const { root, repository } = this.#places;
    const files = [...paths].filter((path) => !this.#isOfGit(path) && !isPassing(path)).sort();
    const names = files.map((path) => (path.startsWith(root + sep) ? relative(root, path) : relative(repository, path)));
    return {
      text: namesText(names),
      isOfTemplates: names.some((name) => name.startsWith(`charts${sep}`)),
      isOfProgram: files.some((path) => path.startsWith(join(repository, "packages") + sep)),
    };
  }

  #isOfGit(path: string): boolean {
    const { gitFolder } = this.#places;
    return gitFolder !== undefined && (path === gitFolder || path.startsWith(gitFolder + sep));
  }
}

/** What an editor writes and renames: it has another ending, and is gone by now. */
function isPassing(path: string): boolean {
  return !/\.(?:yaml|hbs|json|ts|js)$/.test(path) && !existsSync(path);
}

/** Tests and scripts decide nothing that is shown. */
function isOfProgram(path: string): boolean {
  return /\.(?:ts|js|json)$/.test(path) && !/\.test\.ts$|[/\\](?:test|scripts|fixtures)[/\\]/.test(path);
}

function namesText(names: readonly string[]): string {
  if (names.length === 0) return "the commit changed";
  if (names.length > mostNamed) return `${names.length} files changed`;
  return `${names.join(", ")} changed`;
}
