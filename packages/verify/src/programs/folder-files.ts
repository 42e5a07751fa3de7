import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder, by path and text: what a program that is given the folder can see. Nothing where there is none. */
export function folderFiles(folder: string): readonly (readonly [path: string, text: string])[] {
  return entries(folder)
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]);
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
