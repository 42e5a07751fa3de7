import type { SchemaNodeData } from "../src/schema-node.ts";

type JsonSchema = Record<string, unknown>;

export interface JsonSchemaOptions {
  /** What is required: nothing (a layer), what the schema says, or that and whatever has a default (effective). */
  readonly required: "nothing" | "effective";
  /** Layers may say `null` to remove an inherited key. */
  readonly allowNull?: boolean;
  /** Descriptions, defaults and examples, for editors. */
  readonly annotations?: boolean;
  /** TypeScript type of an adjustable value, for json-schema-to-typescript. */
  readonly adjustableType?: (plain: SchemaNodeData) => string;
}

/** A resolved node as standard JSON Schema 2020-12. */
export function toJsonSchema(node: SchemaNodeData, options: JsonSchemaOptions): JsonSchema {
  const schema: JsonSchema = { type: options.allowNull === true ? [node.type, "null"] : node.type };
  if (node.helmValue === true && options.adjustableType !== undefined)
    return { tsType: options.adjustableType(node), description: node.description };
  if (options.annotations === true) annotate(schema, node);
  if (node.enum !== undefined) schema["enum"] = options.allowNull === true ? [...node.enum, null] : node.enum;
  if (node.format !== undefined && options.annotations !== true) schema["format"] = node.format;
  Object.assign(schema, node.bounds);
  if (node.type === "array" && node.items !== undefined) schema["items"] = toJsonSchema(node.items, { ...options, allowNull: false });
  if (node.type === "object") {
    schema["additionalProperties"] = node.additional === undefined ? false : toJsonSchema(node.additional, options);
    if (node.propertyNames?.format !== undefined && options.annotations !== true)
      schema["propertyNames"] = { format: node.propertyNames.format };
    if (node.properties !== undefined) {
      schema["properties"] = Object.fromEntries(Object.entries(node.properties).map(([key, child]) => [key, toJsonSchema(child, options)]));
    }
    const required = options.required === "nothing" ? [] : effectiveRequired(node);
    if (required.length > 0) schema["required"] = required;
  }
  return schema;
}

/** What a merged document always has: what is required, and what has a default. */
export function effectiveRequired(node: SchemaNodeData): string[] {
  const withDefault = Object.entries(node.properties ?? {}).filter(([, child]) => child.default !== undefined);
  return [...new Set([...(node.required ?? []), ...withDefault.map(([key]) => key)])].sort();
}

function annotate(schema: JsonSchema, node: SchemaNodeData): void {
  schema["description"] = node.description;
  if (node.default !== undefined) schema["default"] = node.default;
  if (node.examples !== undefined) schema["examples"] = node.examples;
}
