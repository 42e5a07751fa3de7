import type { Location, Range, SourceFile } from "@thanos-fleet/diagnostics";
import type { JsonValue, SourceNode } from "@thanos-fleet/yaml-source";

/** The layers in the order in which later ones win. */
export const layers = ["default", "fleet", "role", "cluster"] as const;
export type LayerName = (typeof layers)[number];

/** Where a value was set: a place in a values file, or a schema's default. */
export interface Origin {
  readonly layer: LayerName;
  /** The schema node, for a default. */
  readonly schema?: string | undefined;
  readonly file?: SourceFile | undefined;
  readonly keyRange?: Range | undefined;
  readonly range?: Range | undefined;
  /** What this layer said; a map's is left to its entries. */
  readonly value?: JsonValue | undefined;
}

interface LayeredBase {
  /** The winner first, then what it shadowed, latest first. For maps: every layer that wrote the map. */
  readonly origins: readonly Origin[];
}
export interface LayeredScalar extends LayeredBase {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
}
export interface LayeredList extends LayeredBase {
  readonly kind: "list";
  readonly items: readonly Layered[];
}
export interface LayeredMap extends LayeredBase {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, Layered>;
}

/** A merged value that remembers who set it. Nodes are immutable and shared between clusters of one role. */
export type Layered = LayeredScalar | LayeredList | LayeredMap;

/** A value of one layer, from its file, without anything merged yet. */
export function fromSource(node: SourceNode, layer: LayerName, keyRange?: Range): Layered {
  const origin: Origin = { layer, file: node.file, range: node.range, keyRange };
  switch (node.kind) {
    case "scalar":
      return { kind: "scalar", value: node.value, origins: [{ ...origin, value: node.value }] };
    case "list":
      return { kind: "list", items: node.items.map((item) => fromSource(item, layer)), origins: [origin] };
    case "map": {
      const entries = new Map<string, Layered>();
      for (const entry of node.entries.values()) entries.set(entry.key, fromSource(entry.value, layer, entry.keyRange));
      return { kind: "map", entries, origins: [origin] };
    }
  }
}

const plainValues = new WeakMap<Layered, JsonValue>();

/** The plain value, shared between equal nodes; callers must not change it. */
export function plainValue(node: Layered): JsonValue {
  if (node.kind === "scalar") return node.value;
  const known = plainValues.get(node);
  if (known !== undefined) return known;
  const value: JsonValue =
    node.kind === "list"
      ? node.items.map(plainValue)
      : Object.fromEntries([...node.entries].map(([key, child]) => [key, plainValue(child)]));
  plainValues.set(node, value);
  return value;
}

/** The node at a path, or undefined. */
export function nodeAt(root: Layered | undefined, path: readonly (string | number)[]): Layered | undefined {
  let node = root;
  for (const part of path) {
    if (node?.kind === "map") node = node.entries.get(String(part));
    else if (node?.kind === "list") node = node.items[Number(part)];
    else return undefined;
  }
  return node;
}

/** The place in a values file that a path's value comes from; for a default or a missing value, the nearest parent's. */
export function locationOf(root: Layered | undefined, path: readonly (string | number)[], on?: "key" | "value"): Location | undefined {
  for (let length = path.length; length >= 0; length--) {
    // A default wins only where no file sets the value.
    const origin = nodeAt(root, path.slice(0, length))?.origins[0];
    if (origin?.file === undefined) continue;
    const isExact = length === path.length;
    const range = isExact && on !== "key" ? origin.range : (origin.keyRange ?? (isExact ? origin.range : undefined));
    return { file: origin.file, range };
  }
  return undefined;
}
