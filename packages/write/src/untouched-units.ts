import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** Below this much state the files are described faster than a thread is started. */
const worthwhileBytes = 1024 * 1024;

/**
 * Looks, in a thread of its own, which units' files are as the state describes them, while the caller still loads and
 * validates. Undefined where there is too little to look at, or no thread to be had; then `writeUnits` looks by itself.
 */
export function findUntouchedUnits(target: string, stateFolder: string): Promise<ReadonlySet<string> | undefined> | undefined {
  if (stateBytes(stateFolder) < worthwhileBytes) return undefined;
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./untouched-units-worker.ts", import.meta.url), { workerData: { target, stateFolder } });
    worker.once("message", (names: readonly string[]) => resolve(new Set(names)));
    // Never rejects: a caller that found mistakes in the values ends without awaiting this.
    worker.once("error", () => resolve(undefined));
  });
}

function stateBytes(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}
