import type { Location, Range, SourceFile } from "@thanos-fleet/diagnostics";

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

interface NodeBase {
  readonly file: SourceFile;
  /** The value alone, without the line break that ends it. */
  readonly range: Range;
}

export interface SourceScalar extends NodeBase {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** Nothing is written: YAML reads `null`, which may not be what was meant. */
  readonly isEmpty?: true;
}

export interface SourceList extends NodeBase {
  readonly kind: "list";
  readonly items: readonly SourceNode[];
  /** An item was reported and left out, so the number of items says nothing. */
  readonly isPartial?: true;
}

export interface SourceEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: SourceNode;
}

export interface SourceMap extends NodeBase {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, SourceEntry>;
  /** Keys whose value was reported and left out. */
  readonly omitted?: ReadonlySet<string>;
}

/** A parsed value that knows where it stands in its file. */
export type SourceNode = SourceScalar | SourceList | SourceMap;

/** The plain value of a node. */
export function toValue(node: SourceNode): JsonValue {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toValue);
  // Assigning `__proto__` would set the prototype instead of a key.
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, toValue(value)]));
}

/** The place of a path's key or value; where the path ends early, the key of the last value that exists. */
export function locate(root: SourceNode, path: readonly (string | number)[], on?: "key" | "value"): Location {
  let node = root;
  let keyRange: Range | undefined;
  for (const part of path) {
    const child = childOf(node, part);
    if (child === undefined) return { file: root.file, range: keyRange ?? startOf(node) };
    keyRange = child.keyRange ?? child.node.range;
    node = child.node;
  }
  return { file: node.file, range: on === "key" ? (keyRange ?? startOf(node)) : node.range };
}

function childOf(node: SourceNode, part: string | number): { node: SourceNode; keyRange?: Range } | undefined {
  if (node.kind === "map") {
    const entry = node.entries.get(String(part));
    return entry === undefined ? undefined : { node: entry.value, keyRange: entry.keyRange };
  }
  const item = node.kind === "list" ? node.items[Number(part)] : undefined;
  return item === undefined ? undefined : { node: item };
}

/** A whole document is no place to underline; its first character is. */
function startOf(node: SourceNode): Range {
  return { start: node.range.start, end: Math.min(node.range.start + 1, node.range.end) };
}
