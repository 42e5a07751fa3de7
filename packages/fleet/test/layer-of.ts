import type { SchemaNode } from "@thanos-fleet/schema";
import { parseYaml, type SourceNode } from "@thanos-fleet/yaml-source";
import { fromSource, nodeAt, type Layered, type LayerName } from "../src/layered.ts";

/** The tree of a text in YAML; its file is named after the layer. */
export function sourceOf(text: string, name = "cluster"): SourceNode {
  const { root, diagnostics } = parseYaml({ path: `${name}.yaml`, text });
  if (root === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return root;
}

/** What a layer says that has this text in YAML. */
export function layerOf(text: string, layer: LayerName = "cluster"): Layered {
  return fromSource(sourceOf(text, layer), layer);
}

/** A schema that says no more than these parts. */
export function schemaOf(parts: Partial<SchemaNode> = {}): SchemaNode {
  const nothing = { properties: new Map(), required: new Set<string>(), bounds: {}, helmValue: false };
  return { source: "schema.json#/", type: "object", description: "", ...nothing, ...parts };
}

/** A map's schema with these properties. */
export function mapOf(properties: { readonly [key: string]: Partial<SchemaNode> }, parts: Partial<SchemaNode> = {}): SchemaNode {
  const nodes = Object.entries(properties).map(([key, each]) => [
    key,
    schemaOf({ type: "string", source: `schema.json#/${key}`, ...each }),
  ]);
  return schemaOf({ properties: new Map(nodes as [string, SchemaNode][]), ...parts });
}

/** The layers that set the value at a path, the winner first. */
export function originsAt(root: Layered, ...path: readonly (string | number)[]): string[] {
  return nodeAt(root, path)?.origins.map(({ layer }) => layer) ?? [];
}
