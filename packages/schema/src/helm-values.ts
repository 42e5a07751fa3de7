import type { JsonValue } from "@thanos-fleet/yaml-source";
import { Adjustable } from "./adjustable.ts";
import { formatNamed } from "./formats.ts";
import type { ComponentValuesByName } from "./generated/component-values.ts";
import type { ComponentName } from "./generated/types.ts";
import { componentSchemaNode } from "./schema-nodes.ts";
import type { SchemaNode } from "./schema-node.ts";

type JsonObject = { [key: string]: JsonValue };

/** A component's values as its derive step sees them. */
export type ComponentValues<Name extends ComponentName> = ComponentValuesByName[Name];

const pathsByComponent = new Map<string, readonly (readonly string[])[]>();

/** Paths of the values that stay adjustable in a component's chart. */
export function helmValuePaths(component: ComponentName): readonly (readonly string[])[] {
  const known = pathsByComponent.get(component) ?? findPaths(componentSchemaNode(component), []);
  // Stryker disable next-line CallExpression: saves another walk, and changes no answer
  pathsByComponent.set(component, known);
  return known;
}

function findPaths(node: SchemaNode, path: readonly string[]): string[][] {
  if (node.helmValue) return [[...path]];
  return [...node.properties].flatMap(([key, child]) => findPaths(child, [...path, key]));
}

/** The component's effective values with each adjustable one wrapped in an opaque token. */
export function withAdjustables<Name extends ComponentName>(component: Name, values: JsonObject): ComponentValues<Name> {
  return wrap(values, componentSchemaNode(component), []) as unknown as ComponentValues<Name>;
}

function wrap(value: JsonValue, node: SchemaNode | undefined, path: readonly string[]): unknown {
  if (node === undefined) return value;
  if (node.helmValue) return new Adjustable(path, value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, wrap(child, node.properties.get(key), [...path, key])]));
}

/**
 * The `values.schema.json` of a component's chart, in draft-07 as Helm reads it: closed, with nothing but the adjustable
 * values. Helm puts `global` into every subchart's values, so it must be allowed.
 */
export function helmValuesSchema(component: ComponentName): JsonObject {
  const node = componentSchemaNode(component);
  const properties = { global: { type: "object" }, ...helmProperties(node) };
  return { $schema: "http://json-schema.org/draft-07/schema#", ...closedObject(node, properties) };
}

/** The properties of a node that are adjustable values, or hold some. */
function helmProperties(node: SchemaNode): JsonObject {
  const properties: JsonObject = {};
  for (const [key, child] of node.properties) {
    const schema = child.helmValue ? plainSchema(child) : objectOfSome(child, helmProperties(child));
    if (schema !== undefined) properties[key] = schema;
  }
  return properties;
}

function objectOfSome(node: SchemaNode, properties: JsonObject): JsonObject | undefined {
  return Object.keys(properties).length === 0 ? undefined : closedObject(node, properties);
}

function closedObject({ description }: SchemaNode, properties: JsonObject): JsonObject {
  return { type: "object", description, additionalProperties: false, properties };
}

/** A node in draft-07; formats become patterns, which Helm does check. */
function plainSchema(node: SchemaNode): JsonObject {
  const schema: JsonObject = { type: node.type, description: node.description };
  const pattern = formatNamed(node.format)?.pattern.source;
  if (pattern !== undefined) schema["pattern"] = pattern;
  if (node.enum !== undefined) schema["enum"] = [...node.enum];
  Object.assign(schema, node.bounds);
  if (node.items !== undefined) schema["items"] = plainSchema(node.items);
  if (node.type === "object") {
    schema["additionalProperties"] = node.additional === undefined ? false : plainSchema(node.additional);
    if (node.properties.size > 0)
      schema["properties"] = Object.fromEntries([...node.properties].map(([key, child]) => [key, plainSchema(child)]));
    if (node.required.size > 0) schema["required"] = [...node.required];
  }
  return schema;
}
