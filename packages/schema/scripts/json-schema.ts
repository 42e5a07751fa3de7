import { formatsByName } from "../src/formats.ts";
import type { LayerLevel } from "../src/schema-nodes.ts";
import type { SchemaNodeData } from "../src/schema-node.ts";

type JsonSchema = Record<string, unknown>;

export interface JsonSchemaOptions {
  /** What is required: nothing (a layer), what the schema says, or that and whatever has a default (effective). */
  readonly required: "nothing" | "effective";
  /** The kind of file that an editor checks: it may say `null` to remove what a lower layer set, and lacks what other layers own. */
  readonly level?: LayerLevel;
  /** Descriptions, defaults and examples, for editors. */
  readonly annotations?: boolean;
  /** TypeScript type of an adjustable value, for json-schema-to-typescript. */
  readonly adjustableType?: (plain: SchemaNodeData) => string;
}

/** A resolved node as standard JSON Schema 2020-12. */
export function toJsonSchema(node: SchemaNodeData, options: JsonSchemaOptions, isRemovable = false): JsonSchema {
  const schema: JsonSchema = { type: isRemovable ? [node.type, "null"] : node.type };
  if (node.helmValue === true && options.adjustableType !== undefined)
    return { tsType: options.adjustableType(node), description: node.description };
  if (options.annotations === true) annotate(schema, node);
  if (node.enum !== undefined) schema["enum"] = isRemovable ? [...node.enum, null] : node.enum;
  if (node.format !== undefined && options.annotations !== true) schema["format"] = node.format;
  Object.assign(schema, node.bounds);
  if (node.type === "array" && node.items !== undefined) schema["items"] = toJsonSchema(node.items, options);
  if (node.type === "object") {
    const { level } = options;
    const canRemove = level === "role" || level === "cluster";
    schema["additionalProperties"] = node.additional === undefined ? false : toJsonSchema(node.additional, options, canRemove);
    const { format } = node.propertyNames ?? {};
    if (format !== undefined) schema["propertyNames"] = options.annotations === true ? formatPattern(format) : { format };
    if (node.properties !== undefined) {
      const settable = Object.entries(node.properties).filter(([, child]) => level === undefined || isSettable(child, level));
      const isOptional = (key: string, child: SchemaNodeData): boolean =>
        child.default === undefined && node.required?.includes(key) !== true;
      schema["properties"] = Object.fromEntries(
        settable.map(([key, child]) => [key, toJsonSchema(child, options, canRemove && isOptional(key, child))]),
      );
    }
    const required = options.required === "nothing" ? [] : effectiveRequired(node);
    if (required.length > 0) schema["required"] = required;
  }
  return schema;
}

/** A value that another layer owns is left out, and so is a map that would be empty then. */
function isSettable(node: SchemaNodeData, level: LayerLevel): boolean {
  if (node.layer !== undefined) return node.layer === level;
  const children = Object.values(node.properties ?? {});
  return children.length === 0 || node.additional !== undefined || children.some((child) => isSettable(child, level));
}

/** What a merged document always has: what is required, and what has a default. */
export function effectiveRequired(node: SchemaNodeData): string[] {
  const withDefault = Object.entries(node.properties ?? {}).filter(([, child]) => child.default !== undefined);
  return [...new Set([...(node.required ?? []), ...withDefault.map(([key]) => key)])].sort();
}

/** Editors do not know our formats: the pattern of one refuses most of what it refuses, and the message says what is meant. */
function formatPattern(name: string): JsonSchema {
  const format = formatsByName[name];
  if (format === undefined) return {};
  return { pattern: format.pattern.source, patternErrorMessage: `must be ${format.description}, such as ${format.example}` };
}

function annotate(schema: JsonSchema, node: SchemaNodeData): void {
  schema["description"] = node.description + rangeText(node) + (node.unit === undefined ? "" : ` Unit: ${node.unit}.`) + defaultText(node);
  if (node.default !== undefined) schema["default"] = node.default;
  if (node.examples !== undefined) schema["examples"] = node.examples;
  if (node.format !== undefined) Object.assign(schema, formatPattern(node.format));
}

/** Editors show the description alone when the pointer rests on a key. */
function defaultText({ default: given }: SchemaNodeData): string {
  if (given === undefined) return "";
  return ` Default: ${typeof given === "string" && given !== "" ? given : JSON.stringify(given)}.`;
}

/** JSON Schema has no bounds for quantities and durations, so a person reads them. */
function rangeText({ least, most }: SchemaNodeData): string {
  if (least !== undefined && most !== undefined) return ` From ${least} to ${most}.`;
  if (least !== undefined) return ` At least ${least}.`;
  return most === undefined ? "" : ` At most ${most}.`;
}
