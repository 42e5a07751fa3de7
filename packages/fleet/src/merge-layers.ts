import type { SchemaNode } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { nodeAt, plainValue, type Layered, type LayeredList, type LayeredMap, type Origin } from "./layered.ts";

/**
 * Puts `over` on top of `under`: maps merge, lists replace unless their schema names a merge key, `null` removes the
 * inherited key. What was shadowed stays in the origins.
 */
export function mergeLayers(under: Layered, over: Layered, schema: SchemaNode | undefined): Layered {
  if (under.kind === "map" && over.kind === "map") return mergeMaps(under, over, schema);
  if (under.kind === "list" && over.kind === "list" && schema?.mergeKey !== undefined)
    return mergeLists(under, over, { mergeKey: schema.mergeKey, items: schema.items });
  return { ...over, origins: [...over.origins, ...shadowed(under)] };
}

function mergeMaps(under: LayeredMap, over: LayeredMap, schema: SchemaNode | undefined): LayeredMap {
  const entries = new Map(under.entries);
  for (const [key, value] of over.entries) {
    const below = entries.get(key);
    if (isNull(value)) entries.delete(key);
    else entries.set(key, below === undefined ? value : mergeLayers(below, value, childSchema(schema, key)));
  }
  return { kind: "map", entries, origins: [...over.origins, ...under.origins] };
}

interface NamedItems {
  readonly mergeKey: string;
  readonly items: SchemaNode | undefined;
}

function mergeLists(under: LayeredList, over: LayeredList, { mergeKey, items: schema }: NamedItems): LayeredList {
  const items = [...under.items];
  for (const item of over.items) {
    const index = items.findIndex((candidate) => isSameItem(candidate, item, mergeKey));
    const below = items[index];
    if (below === undefined) items.push(item);
    else items[index] = mergeLayers(below, item, schema);
  }
  return { kind: "list", items, origins: [...over.origins, ...under.origins] };
}

function isNull(node: Layered): boolean {
  // Stryker disable next-line ConditionalExpression: maps and lists have no value, so theirs is not null either.
  return node.kind === "scalar" && node.value === null;
}

/** True where two items of a list have the same value at the key that they are merged by. */
export function isSameItem(one: Layered, other: Layered | undefined, mergeKey: string): boolean {
  const key = keyOf(one, mergeKey);
  return key !== undefined && key === keyOf(other, mergeKey);
}

function keyOf(item: Layered | undefined, mergeKey: string): JsonValue | undefined {
  const key = nodeAt(item, [mergeKey]);
  return key?.kind === "scalar" ? key.value : undefined;
}

/** A shadowed list or map is remembered whole, so that `explain` can show it. */
function shadowed(node: Layered): Origin[] {
  const [winner, ...rest] = node.origins;
  if (winner === undefined) return [];
  return [{ ...winner, value: plainValue(node) }, ...rest];
}

export function childSchema(schema: SchemaNode | undefined, key: string): SchemaNode | undefined {
  return schema?.properties.get(key) ?? schema?.additional;
}

/**
 * Drops keys set to `null` where there was nothing to remove: a layer may remove what a later base no longer has.
 */
export function dropNulls(node: Layered): Layered {
  if (node.kind === "list") {
    const items = node.items.map(dropNulls);
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  if (node.kind !== "map") return node;
  let changed = false;
  const entries = new Map<string, Layered>();
  for (const [key, child] of node.entries) {
    if (isNull(child)) {
      changed = true;
      continue;
    }
    const kept = dropNulls(child);
    changed ||= kept !== child;
    entries.set(key, kept);
  }
  return changed ? { ...node, entries } : node;
}
