import { closeSync, constants, lstatSync, openSync, readFileSync, readSync, type Stats } from "node:fs";
import { CommandError } from "@thanos-fleet/diagnostics";
import { folderOf } from "./target-path.ts";

// Windows has no such flag; there a link's target is read.
const withoutLinks = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** What stands at a path of the target folder: a file's bytes, a folder, or nothing that counts as a rendered file. */
export type Existing = Buffer | "folder" | undefined;

/**
 * Reads files of a target folder as they were before anything was written. Of a folder that does not exist only that is
 * asked, once for all its files. A link is never followed: a linked file counts as none, a linked folder is refused.
 */
export class ExistingFiles {
  readonly #target: string;
  readonly #folders = new Map<string, boolean>();
  readonly #scratch = new Scratch();
  /** Paths that hold something else where a folder is needed. */
  readonly notFolders = new Set<string>();

  constructor(target: string) {
    this.#target = target;
  }

  /** Every folder that was asked for, whether it exists or not. */
  get folders(): Iterable<string> {
    return this.#folders.keys();
  }

  read(path: string): Existing {
    if (!this.hasFolder(folderOf(path))) return undefined;
    try {
      return readWithoutLinks(`${this.#target}/${path}`);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === "EISDIR") return "folder";
      if (code === "ENOENT" || code === "ELOOP") return undefined;
      throw cause;
    }
  }

  /**
   * How a file compares with a text; `folder` where one is in its place. Hundreds of thousands of files are compared, so
   * nothing is allocated for one.
   */
  compare(path: string, content: string): "same" | "different" | "folder" {
    if (!this.hasFolder(folderOf(path))) return "different";
    let descriptor: number;
    try {
      descriptor = openSync(`${this.#target}/${path}`, withoutLinks);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ELOOP") return "different";
      throw cause;
    }
    try {
      const length = Buffer.byteLength(content);
      this.#scratch.reserve(length + 1);
      const { wanted, found } = this.#scratch;
      wanted.write(content);
      return readUpTo(descriptor, found, length + 1) === length && wanted.compare(found, 0, length, 0, length) === 0 ? "same" : "different";
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "EISDIR") return "folder";
      throw cause;
    } finally {
      closeSync(descriptor);
    }
  }

  /** The text of a file, or undefined where none is. */
  readText(path: string): string | undefined {
    const existing = this.read(path);
    return existing instanceof Buffer ? existing.toString("utf8") : undefined;
  }

  /** Whether anything but a folder stands at the path. */
  hasFile(path: string): boolean {
    return this.hasFolder(folderOf(path)) && this.#describe(path)?.isDirectory() === false;
  }

  hasFolder(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const exists = folder === "" || (this.hasFolder(folderOf(folder)) && this.#isFolder(folder));
    this.#folders.set(folder, exists);
    return exists;
  }

  #isFolder(path: string): boolean {
    const stat = this.#describe(path);
    if (stat?.isSymbolicLink() === true) {
      throw new CommandError("write/symbolic-link", `${this.#target}/${path} is a symbolic link, where a folder must be`, {
        hint: "remove it; generated files are never written through links",
      });
    }
    if (stat !== undefined && !stat.isDirectory()) this.notFolders.add(path);
    return stat?.isDirectory() === true;
  }

  #describe(path: string): Stats | undefined {
    return lstatSync(`${this.#target}/${path}`, { throwIfNoEntry: false });
  }
}

/** Room for a file as it is wanted and as it is found. */
class Scratch {
  wanted = Buffer.allocUnsafe(0);
  found = Buffer.allocUnsafe(0);

  reserve(size: number): void {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: new room serves as well
    if (this.found.length >= size) return;
    this.wanted = Buffer.allocUnsafeSlow(2 * size);
    this.found = Buffer.allocUnsafeSlow(2 * size);
  }
}

/** Reads at most so many bytes from the start of a file, and says how many there were. */
function readUpTo(descriptor: number, buffer: Buffer, limit: number): number {
  let length = 0;
  for (let read = 1; read > 0; length += read) read = readSync(descriptor, buffer, length, limit - length, null);
  return length;
}

function readWithoutLinks(path: string): Buffer {
  const descriptor = openSync(path, withoutLinks);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
