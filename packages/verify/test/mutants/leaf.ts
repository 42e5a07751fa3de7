import type { Range, SourceFile } from "@thanos-fleet/diagnostics";
import { parseYaml, type SourceEntry, type SourceMap, type SourceNode, type SourceScalar } from "@thanos-fleet/yaml-source";

/** A scalar of a values file, with where it and its key stand. */
export interface Leaf {
  readonly file: SourceFile;
  readonly path: readonly (string | number)[];
  readonly node: SourceScalar;
  readonly range: Range;
}

/** A key of a map, with its whole entry. */
export interface KeyedEntry {
  readonly file: SourceFile;
  readonly path: readonly (string | number)[];
  readonly entry: SourceEntry;
  /** Its lines, from the start of the first to the start of what follows; undefined in a map between braces. */
  readonly lines: Range | undefined;
}

export interface Positions {
  readonly leaves: readonly Leaf[];
  readonly entries: readonly KeyedEntry[];
}

/** Every scalar and every key of a file. */
export function positionsOf(file: SourceFile): Positions {
  const { root } = parseYaml(file);
  const leaves: Leaf[] = [];
  const entries: KeyedEntry[] = [];
  if (root !== undefined) visit(root, []);
  return { leaves, entries };

  function visit(node: SourceNode, path: readonly (string | number)[]): void {
    if (node.kind === "scalar") leaves.push({ file, path, node, range: node.range });
    else if (node.kind === "list") node.items.forEach((item, index) => visit(item, [...path, index]));
    else visitMap(node, path);
  }

  function visitMap(map: SourceMap, path: readonly (string | number)[]): void {
    for (const entry of map.entries.values()) {
      entries.push({ file, path: [...path, entry.key], entry, lines: linesOf(file, entry) });
      visit(entry.value, [...path, entry.key]);
    }
  }
}

/** The lines of an entry that begins its line. */
function linesOf({ text }: SourceFile, { keyRange, value }: SourceEntry): Range | undefined {
  const start = text.lastIndexOf("\n", keyRange.start - 1) + 1;
  if (text.slice(start, keyRange.start).trim() !== "") return undefined;
  const end = text.indexOf("\n", Math.max(value.range.end - 1, keyRange.end));
  return { start, end: end === -1 ? text.length : end + 1 };
}
