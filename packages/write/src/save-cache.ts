import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file that is only a cache, whole or not at all. Failure is harmless; the next run is slower. */
export function saveCache(path: string, parts: readonly Buffer[]): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp`, Buffer.concat(parts));
    renameSync(`${path}.tmp`, path);
  } catch {
    // The next run does again what it would have been spared.
  }
}
