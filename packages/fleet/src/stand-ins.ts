import type { SchemaNode } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Layered } from "./layered.ts";
import { childSchema } from "./merge-layers.ts";

/**
 * Puts something valid where a required value is missing, so that rules can run over what else is there. No finding that
 * has to do with it may be reported.
 */
export function withStandIns(node: Layered, schema: SchemaNode | undefined): Layered {
  if (schema === undefined || node.kind === "scalar") return node;
  if (node.kind === "list") return { ...node, items: node.items.map((item) => withStandIns(item, schema.items)) };
  const entries = new Map([...node.entries].map(([key, child]) => [key, withStandIns(child, childSchema(schema, key))]));
  for (const key of schema.required) {
    const child = schema.properties.get(key);
    if (!entries.has(key) && child !== undefined && child.default === undefined) entries.set(key, standIn(child));
  }
  return { ...node, entries };
}

function standIn(schema: SchemaNode): Layered {
  const value = schema.examples?.[0] ?? schema.enum?.[0];
  if (value !== undefined) return toLayered(value);
  if (schema.type === "array") return { kind: "list", items: [], origins: [] };
  if (schema.type !== "object")
    return toLayered(schema.type === "boolean" ? false : schema.type === "string" ? "" : (schema.bounds["minimum"] ?? 0));
  return withStandIns({ kind: "map", entries: new Map(), origins: [] }, schema);
}

function toLayered(value: JsonValue): Layered {
  if (Array.isArray(value)) return { kind: "list", items: value.map(toLayered), origins: [] };
  if (typeof value === "object" && value !== null)
    return { kind: "map", entries: new Map(Object.entries(value).map(([key, child]) => [key, toLayered(child)])), origins: [] };
  return { kind: "scalar", value, origins: [] };
}
