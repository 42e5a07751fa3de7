import { shorten } from "@thanos-fleet/diagnostics";
import type { SchemaNode } from "./schema-node.ts";

/** A key of a map with its value right behind the colon, as in `size:9Gi`, which YAML reads as one word; and how to say so. */
export function findMissingBlank(text: string, map: SchemaNode): { readonly key: string; readonly hint: string } | undefined {
  const key = [...map.properties.keys()].find((name) => text.startsWith(`${name}:`));
  if (key === undefined) return undefined;
  const value = text.slice(key.length + 1);
  return /^\S/.test(value) ? { key, hint: `put a blank after the colon: \`${key}: ${shorten(value)}\`` } : undefined;
}
