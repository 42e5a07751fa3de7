import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Lets files be added to a folder and those below it: Go keeps its module cache read-only, and a copy inherits that. */
export function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
}
