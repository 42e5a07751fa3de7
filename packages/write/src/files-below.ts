import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files below a folder of the target; none where there is no folder. Links are files. */
export function filesBelow(target: string, folder: string): string[] {
  const found: string[] = [];
  collect(folder);
  return found;

  function collect(path: string): void {
    for (const entry of listFolder(join(target, path))) {
      if (entry.isDirectory()) collect(`${path}/${entry.name}`);
      else found.push(`${path}/${entry.name}`);
    }
  }
}

function listFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}
