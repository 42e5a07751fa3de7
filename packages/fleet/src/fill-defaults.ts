import type { SchemaNode } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Layered, LayeredList, LayeredMap } from "./layered.ts";
import { childSchema } from "./merge-layers.ts";

/**
 * Lays schema defaults under a merged document. They apply inside maps that are present; an absent map appears only if
 * it has a default itself. Subtrees that need nothing are returned as they are, so clusters of one role share them.
 */
export class DefaultFiller {
  readonly #filled = new WeakMap<Layered, WeakMap<SchemaNode, Layered>>();
  readonly #defaults = new WeakMap<SchemaNode, Layered>();

  fill(node: Layered, schema: SchemaNode | undefined): Layered {
    if (schema === undefined || node.kind === "scalar") return node;
    const bySchema = this.#filled.get(node) ?? new WeakMap<SchemaNode, Layered>();
    this.#filled.set(node, bySchema);
    const known = bySchema.get(schema);
    if (known !== undefined) return known;
    const filled = this.#fillFresh(node, schema);
    bySchema.set(schema, filled);
    return filled;
  }

  #fillFresh(node: LayeredList | LayeredMap, schema: SchemaNode): Layered {
    if (node.kind === "list") {
      const items = node.items.map((item) => this.fill(item, schema.items));
      return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
    }
    const entries = new Map<string, Layered>();
    let changed = false;
    for (const [key, child] of node.entries) {
      const filled = this.#underlay(child, childSchema(schema, key));
      changed ||= filled !== child;
      entries.set(key, filled);
    }
    for (const [key, child] of schema.properties) {
      if (entries.has(key) || child.default === undefined) continue;
      entries.set(key, this.#default(child));
      changed = true;
    }
    return changed ? { ...node, entries } : node;
  }

  /** A map whose schema has a default of its own gets that default's keys beneath, then the defaults inside. */
  #underlay(node: Layered, schema: SchemaNode | undefined): Layered {
    if (schema === undefined) return node;
    const base = schema.default === undefined ? undefined : this.#default(schema);
    return this.fill(base?.kind === "map" && node.kind === "map" ? overlay(base, node) : shadowDefault(node, base), schema);
  }

  #default(schema: SchemaNode): Layered {
    const known = this.#defaults.get(schema);
    if (known !== undefined) return known;
    const node = this.fill(fromDefault(schema.default ?? null, schema.source), schema);
    this.#defaults.set(schema, node);
    return node;
  }
}

function overlay(base: LayeredMap, node: LayeredMap): LayeredMap {
  const entries = new Map(node.entries);
  for (const [key, value] of base.entries) {
    const own = entries.get(key);
    if (own === undefined) entries.set(key, value);
    else if (own.kind === "map" && value.kind === "map") entries.set(key, overlay(value, own));
    else entries.set(key, shadowDefault(own, value));
  }
  return { ...node, entries };
}

function shadowDefault(node: Layered, base: Layered | undefined): Layered {
  if (base === undefined || node.kind !== "scalar" || base.kind !== "scalar") return node;
  if (node.origins.some((origin) => origin.layer === "default")) return node;
  return { ...node, origins: [...node.origins, ...base.origins] };
}

function fromDefault(value: JsonValue, schema: string): Layered {
  const origins = [{ layer: "default" as const, schema, value }];
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => fromDefault(item, schema)), origins };
  if (typeof value === "object" && value !== null) {
    return { kind: "map", entries: new Map(Object.entries(value).map(([key, child]) => [key, fromDefault(child, schema)])), origins };
  }
  return { kind: "scalar", value, origins };
}
