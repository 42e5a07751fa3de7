import type { Path } from "@thanos-fleet/schema";
import type { Layered } from "./layered.ts";

/** A tree without the values at some paths; items of lists stay, so that later ones keep their places. */
export function withoutPaths(root: Layered, paths: readonly Path[]): Layered {
  return paths.reduce<Layered>((tree, path) => without(tree, path), root);
}

function without(node: Layered, [part, ...rest]: Path): Layered {
  if (part === undefined) return node.kind === "map" ? { ...node, entries: new Map() } : node;
  if (node.kind === "list") {
    const item = node.items[Number(part)];
    // A list with a wrong item is no list to reckon with.
    return item === undefined || rest.length === 0
      ? { ...node, items: [] }
      : { ...node, items: node.items.with(Number(part), without(item, rest)) };
  }
  if (node.kind === "scalar") return node;
  const child = node.entries.get(String(part));
  if (child === undefined) return node;
  const entries = new Map(node.entries);
  if (rest.length === 0 || child.kind === "scalar") entries.delete(String(part));
  else entries.set(String(part), without(child, rest));
  return { ...node, entries };
}
