import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { writeUnits, type OutputUnit, type WriteOptions, type WriteResult } from "../src/index.ts";
import type { Tree } from "./units.ts";

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "write-units-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function write(folder: string, units: readonly OutputUnit[], options: Partial<WriteOptions> = {}): Promise<WriteResult> {
  return writeUnits({ target: join(folder, "deploy"), stateFolder: join(folder, "state"), units, ...options });
}

/** Everything below the target, hidden files included. */
export function readTree(folder: string): Tree {
  const target = join(folder, "deploy");
  if (!existsSync(target)) return {};
  const paths = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(target.length + 1), readFileSync(path, "utf8")]),
  );
}
