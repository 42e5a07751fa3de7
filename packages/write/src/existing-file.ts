import { existsSync, lstatSync, readFileSync } from "node:fs";
import { CommandError } from "@thanos-fleet/diagnostics";

/** A file's bytes, or undefined where there is none. */
export function readExisting(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EISDIR")
      throw new CommandError("write/not-a-file", `${path} is a folder, where a file must be written`, { hint: "move it away", cause });
    throw cause;
  }
}

/** Refuses to write through a symbolic link: it could lead out of the target folder. */
export function assertNoLink(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() === true)
    throw new CommandError("write/symbolic-link", `${path} is a symbolic link`, {
      hint: "remove it; generated files are never written through links",
    });
}

/** Reads files of a target folder; of a folder that does not exist only that is asked, once for all its files. */
export class ExistingFiles {
  readonly #target: string;
  readonly #folders = new Map<string, boolean>();

  constructor(target: string) {
    this.#target = target;
  }

  read(path: string): Buffer | undefined {
    return this.#hasFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) ? readExisting(`${this.#target}/${path}`) : undefined;
  }

  #hasFolder(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const parent = folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
    const exists = (folder === "" || this.#hasFolder(parent)) && existsSync(`${this.#target}/${folder}`);
    this.#folders.set(folder, exists);
    return exists;
  }
}
