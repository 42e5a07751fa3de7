import { quoteValue, shorten, suggest } from "@thanos-fleet/diagnostics";
import { parsePointer, type JsonValue } from "@thanos-fleet/yaml-source";
import type { ErrorObject } from "ajv";
import { findMeantKey } from "./find-meant-key.ts";
import { correctFormat, formatNamed, isFormat, type Format } from "./formats.ts";
import { findMissingBlank } from "./missing-blank.ts";
import { schemaNode, type Layer } from "./schema-nodes.ts";
import { schemaAt, type SchemaNode } from "./schema-node.ts";
import type { Path, Violation } from "./violation.ts";

/** When one value breaks several keywords, the first of these tells what is really wrong. */
const priority = ["type", "enum", "format"];

/** Turns ajv's errors into one violation for each mistake. */
export function explainErrors(errors: readonly ErrorObject[], value: JsonValue, layer: Layer): Violation[] {
  const violations = new Map<string, { violation: Violation; rank: number }>();
  for (const error of errors) {
    if (error.keyword === "propertyNames") continue;
    const violation = explain(error, value, layer);
    const key = JSON.stringify([violation.path, violation.on]);
    const rank = priority.includes(error.keyword) ? priority.indexOf(error.keyword) : priority.length;
    const known = violations.get(key);
    if (known === undefined || rank < known.rank) violations.set(key, { violation, rank });
  }
  return [...violations.values()].map(({ violation }) => violation);
}

function explain(error: ErrorObject, root: JsonValue, layer: Layer): Violation {
  const schema = schemaNode(layer);
  const path = parsePointer(error.instancePath, root);
  const node = schemaAt(schema, path) ?? schema;
  if (error.propertyName !== undefined) return explainKey(error, [...path, error.propertyName], node);
  const at = { path, on: "value" as const, schema: node.source };
  const name = path.length === 0 ? "the document" : nameOf(path);
  const value = valueAt(root, path);
  const format = formatNamed(error.params["format"] as string | undefined);
  if (format !== undefined)
    return {
      ...at,
      code: "schema/format",
      message: `${name} must be ${format.description}, but is ${quoteValue(value)}`,
      hint: formatHint(format, value),
    };
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey([...path, String(error.params["additionalProperty"])], root, layer);
    case "enum": {
      const allowed = error.params["allowedValues"] as readonly JsonValue[];
      return {
        ...at,
        code: "schema/enum",
        message: `${name} must be one of ${list(allowed)}, but is ${quoteValue(value)}`,
        hint: didYouMean(value, allowed),
      };
    }
    case "type":
      return {
        ...at,
        code: "schema/type",
        message: `${name} must be ${article(String(error.params["type"]))}, but is ${article(typeOf(value))}`,
        hint: typeHint(node, value),
      };
    default:
      return { ...at, code: "schema/constraint", message: `${name} ${boundMessage(error)}` };
  }
}

function explainKey(error: ErrorObject, path: Path, map: SchemaNode): Violation {
  const format = formatNamed(error.params["format"] as string | undefined);
  const at = { path, on: "key" as const, schema: (map.propertyNames ?? map).source };
  const name = `the key ${quoteValue(path.at(-1))}`;
  if (format === undefined) return { ...at, code: "schema/constraint", message: `${name} ${boundMessage(error)}` };
  return { ...at, code: "schema/format", message: `${name} must be ${format.description}`, hint: `for example ${format.example}` };
}

function unknownKey(path: Path, root: JsonValue, layer: Layer): Violation {
  const map = schemaAt(schemaNode(layer), path.slice(0, -1)) ?? schemaNode(layer);
  const known = [...map.properties.keys()];
  const meant = findMeantKey({ path, value: valueAt(root, path), map, layer });
  // Stryker disable next-line EqualityOperator: no map of the schemas has just 20 keys
  const hint = meant?.hint ?? (known.length > 0 && known.length <= 20 ? `known keys are ${known.join(", ")}` : undefined);
  return {
    code: "schema/unknown-key",
    path,
    on: "key",
    message: `${nameOf(path)} is not a known key`,
    hint,
    schema: map.source,
    meant: meant?.path,
  };
}

/** A path as it is written in messages; its keys are the user's, so they may be long. */
function nameOf(path: Path): string {
  return path.map((part) => shorten(String(part))).join(".");
}

function formatHint(format: Format, value: JsonValue | undefined): string {
  const corrected = correctFormat(format, String(value));
  return corrected === undefined ? `for example ${format.example}` : `did you mean ${corrected}?`;
}

function didYouMean(value: JsonValue | undefined, allowed: readonly JsonValue[]): string | undefined {
  if (typeof value !== "string") return undefined;
  const near = suggest(value, allowed.map(String));
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

/** A number where text is wanted, or the other way round, is most often a matter of quotes or of a unit. */
function typeHint(node: SchemaNode, value: JsonValue | undefined): string | undefined {
  if (node.type === "string" && (typeof value === "number" || typeof value === "boolean")) return quotesHint(node, value);
  if (typeof value !== "string") return undefined;
  if (node.type === "integer" && /^\d+$/.test(value)) return "remove the quotes";
  if (node.type === "boolean" && /^(?:true|false)$/.test(value)) return "remove the quotes";
  if (node.type === "array") return `write a list: [${shorten(value.replace(/^-\s*/, ""))}]`;
  return findMissingBlank(value, node)?.hint;
}

function quotesHint(node: SchemaNode, value: number | boolean): string {
  const format = formatNamed(node.format);
  const text = String(value);
  const quoted = `put it in quotes: "${text}"`;
  if (format?.measure === undefined) return quoted;
  const corrected = correctFormat(format, text);
  if (corrected !== undefined) return `did you mean ${corrected}?`;
  return isFormat(format, text) ? quoted : `add a unit, for example ${format.example}`;
}

function boundMessage({ keyword, params }: ErrorObject): string {
  const limit = String(params["limit"]);
  const texts: Readonly<Record<string, string>> = {
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    minLength: `must have at least ${counted(limit, "character")}`,
    maxLength: `must have at most ${counted(limit, "character")}`,
    minItems: `must have at least ${counted(limit, "item")}`,
    maxItems: `must have at most ${counted(limit, "item")}`,
  };
  return texts[keyword] ?? `breaks the schema's ${keyword}`;
}

function counted(limit: string, noun: string): string {
  return `${limit} ${noun}${limit === "1" ? "" : "s"}`;
}

/** The value at a path that ajv names, so there is one. */
function valueAt(root: JsonValue, path: Path): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const part of path) value = (value as Record<string, JsonValue>)[String(part)];
  return value;
}

function typeOf(value: JsonValue | undefined): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    object: "a map",
    array: "a list",
    string: "text",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    null: "empty",
  };
  return names[type] ?? type;
}

function list(values: readonly JsonValue[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}
