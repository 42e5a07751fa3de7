import { quoteValue, shorten, suggest, type DiagnosticCode } from "@thanos-fleet/diagnostics";
import { parsePointer, type JsonValue } from "@thanos-fleet/yaml-source";
import type { ErrorObject } from "ajv";
import { findMeantKey } from "./find-meant-key.ts";
import { correctFormat, formatsByName, isFormat, type Format } from "./formats.ts";
import { schemaNode, type Layer } from "./schema-nodes.ts";
import { schemaAt, type SchemaNode } from "./schema-node.ts";
import type { Path, Violation } from "./violation.ts";

/** When one value breaks several keywords, the first of these tells what is really wrong. */
const priority = ["type", "enum", "format", "additionalProperties"];

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
  if (error.propertyName !== undefined) return explainKey(error, [...path, error.propertyName], schemaAt(schema, path));
  const node = schemaAt(schema, path);
  const at = { path, on: "value" as const, schema: node?.source ?? schema.source };
  const name = path.length === 0 ? "the document" : nameOf(path);
  const value = valueAt(root, path);
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey([...path, String(error.params["additionalProperty"])], root, layer);
    case "enum":
      return {
        ...at,
        code: "schema/enum",
        message: `${name} must be one of ${list(node?.enum ?? [])}, but is ${quoteValue(value)}`,
        hint: didYouMean(value, node?.enum ?? []),
      };
    case "type":
      return {
        ...at,
        code: "schema/type",
        message: `${name} must be ${article(node?.type ?? String(error.params["type"]))}, but is ${article(typeOf(value))}`,
        hint: typeHint(node, value),
      };
    case "format": {
      const format = formatsByName[String(error.params["format"])];
      return {
        ...at,
        code: "schema/format",
        message: `${name} must be ${format?.description ?? "of another format"}, but is ${quoteValue(value)}`,
        hint: formatHint(format, value),
      };
    }
    default:
      return { ...at, code: "schema/constraint", message: `${name} ${boundMessage(error)}` };
  }
}

function explainKey(error: ErrorObject, path: Path, node: SchemaNode | undefined): Violation {
  const format = formatsByName[String(error.params["format"])];
  const code: DiagnosticCode = error.keyword === "format" ? "schema/format" : "schema/constraint";
  return {
    code,
    path,
    on: "key",
    message: `the key ${quoteValue(path.at(-1))} must be ${format?.description ?? "different"}`,
    hint: format === undefined ? undefined : `for example ${format.example}`,
    schema: node?.propertyNames?.source ?? node?.source ?? "",
  };
}

function unknownKey(path: Path, root: JsonValue, layer: Layer): Violation {
  const map = schemaAt(schemaNode(layer), path.slice(0, -1)) ?? schemaNode(layer);
  const known = [...(map.properties?.keys() ?? [])];
  const meant = findMeantKey({ path, value: valueAt(root, path), map, layer });
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

function formatHint(format: Format | undefined, value: JsonValue | undefined): string | undefined {
  if (format === undefined) return undefined;
  const corrected = typeof value === "string" ? correctFormat(format, value) : undefined;
  return corrected === undefined ? `for example ${format.example}` : `did you mean ${corrected}?`;
}

function didYouMean(value: JsonValue | undefined, allowed: readonly JsonValue[]): string | undefined {
  if (typeof value !== "string") return undefined;
  const near = suggest(
    value,
    allowed.filter((candidate) => typeof candidate === "string"),
  );
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

/** A number where text is wanted, or the other way round, is most often a matter of quotes or of a unit. */
function typeHint(node: SchemaNode | undefined, value: JsonValue | undefined): string | undefined {
  if (node?.type === "string" && (typeof value === "number" || typeof value === "boolean")) return quotesHint(node, value);
  if (node?.type === "integer" && typeof value === "string" && /^\d+$/.test(value)) return "remove the quotes";
  if (node?.type === "boolean" && typeof value === "string" && /^(?:true|false)$/.test(value)) return "remove the quotes";
  const [, key = "", rest = ""] = (typeof value === "string" ? /^([^\s:]+):(\S.*)$/.exec(value) : null) ?? [];
  if (node?.properties?.has(key) === true) return `put a blank after the colon: \`${key}: ${shorten(rest)}\``;
  if (node?.type === "array" && typeof value === "string") return `write a list: [${shorten(value.replace(/^-\s*/, ""))}]`;
  return undefined;
}

function quotesHint(node: SchemaNode, value: number | boolean): string {
  const format = formatsByName[node.format ?? ""];
  const text = String(value);
  const corrected = format === undefined || format.measure === undefined ? text : correctFormat(format, text);
  if (corrected !== undefined && corrected !== text) return `did you mean ${corrected}?`;
  return format?.measure === undefined || isFormat(format, text)
    ? `put it in quotes: "${text}"`
    : `add a unit, for example ${format.example}`;
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

function valueAt(root: JsonValue | undefined, path: Path): JsonValue | undefined {
  let value = root;
  for (const part of path)
    value = typeof value === "object" && value !== null ? (value as Record<string, JsonValue>)[String(part)] : undefined;
  return value;
}

function typeOf(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
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
