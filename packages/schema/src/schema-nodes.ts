import data from "./generated/schema-data.json" with { type: "json" };
import type { ComponentName } from "./generated/types.ts";
import { toSchemaNode, type SchemaNode, type SchemaNodeData } from "./schema-node.ts";

export type Role = "central" | "edge";
/** What a values file is checked as: fleet.yaml, or a role's or cluster's file of that role. */
export type Layer = "fleet" | Role;
/** Where in the order of layers a file stands. */
export type LayerLevel = "fleet" | "role" | "cluster";

/** Every component there may be, sorted. */
export const componentNames = Object.keys(data.components) as readonly ComponentName[];

const nodes = new Map<string, SchemaNode>();

/** The resolved schema of a layer. */
export function schemaNode(layer: Layer): SchemaNode {
  return cached(layer, data.layers[layer] as unknown as SchemaNodeData);
}

/** The resolved schema of a component's values. */
export function componentSchemaNode(component: ComponentName): SchemaNode {
  return cached(`components/${component}`, data.components[component] as unknown as SchemaNodeData);
}

function cached(key: string, from: SchemaNodeData): SchemaNode {
  const known = nodes.get(key) ?? toSchemaNode(from);
  nodes.set(key, known);
  return known;
}
