import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { filesBelow } from "./files-below.ts";

/** What must go before anything is written, since a file is to stand where a folder was, or a folder where a file was. */
export interface Obstacles {
  readonly files: readonly string[];
  /** Folders that are empty, but for folders, when those files are gone. */
  readonly folders: readonly string[];
}

/** Finds what is in the way. Throws where it is not ours: only files about to be removed may give way. */
export function findObstacles(
  target: string,
  inTheWay: { readonly files: Iterable<string>; readonly folders: readonly string[] },
  removed: ReadonlySet<string>,
): Obstacles {
  const files = [...inTheWay.files];
  for (const path of files) if (!removed.has(path)) refuse(join(target, path), "a file", "a folder");
  for (const folder of inTheWay.folders) {
    for (const path of filesBelow(target, folder)) {
      if (!removed.has(path)) refuse(join(target, folder), "a folder", "a file");
      files.push(path);
    }
  }
  return { files, folders: inTheWay.folders };
}

function refuse(path: string, found: string, needed: string): never {
  throw new CommandError("write/in-the-way", `${path} is ${found} that no render made, where ${needed} must be written`, {
    hint: "move it away",
  });
}
