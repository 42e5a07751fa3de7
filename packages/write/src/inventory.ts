import { hash } from "node:crypto";
import type { RenderedFile } from "./output-unit.ts";
import { isTargetPath } from "./target-path.ts";

/** Folder of the inventories, below the target folder. */
export const inventoryFolder = "inventory";

/** What a unit owns: every file with its SHA-256 and what made it. Committed, so that a later run knows what to prune. */
interface Inventory {
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly origin: string }>>;
}

export function inventoryPath(unit: string): string {
  return `${inventoryFolder}/${unit}.json`;
}

/** The inventory's text: sorted by path, so that it does not depend on the order of rendering. */
export function formatInventory(files: readonly RenderedFile[]): string {
  // Stryker disable next-line EqualityOperator: no two files of a unit have one path
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const lines = sorted.map(
    ({ path, content, origin }) =>
      `    ${JSON.stringify(path)}: { "sha256": "${hash("sha256", content)}", "origin": ${JSON.stringify(origin)} }`,
  );
  return `{\n  "files": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/**
 * Paths an inventory lists; none where there is no text, or where it is no inventory, which a later run then writes again. What cannot have
 * been written by a render is left out: whatever stands there is not ours to remove.
 */
export function inventoryPaths(text: string | undefined): string[] {
  try {
    return Object.keys((JSON.parse(String(text)) as Partial<Inventory>).files ?? {}).filter(isTargetPath);
  } catch {
    return [];
  }
}
