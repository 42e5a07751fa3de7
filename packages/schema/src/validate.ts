import { createDiagnostic, type Diagnostic, type Location } from "@thanos-fleet/diagnostics";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { explainErrors } from "./explain-error.ts";
import { central, edge, fleet } from "./generated/validators.js";
import { schemaNode, type Layer, type Role } from "./schema-nodes.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Violation } from "./violation.ts";

/** Checks one file by itself: types, formats, bounds and unknown keys. Nothing is required, and `null` removes a key. */
export function validateLayer(layer: Layer, value: JsonValue): Violation[] {
  return validate(layer, withoutNulls(value));
}

const validators = { central, edge, fleet };

const complete = new WeakMap<object, Set<SchemaNode>>();

/** Checks a merged cluster: all that a file is checked for, and that nothing required is missing. */
export function validateEffective(role: Role, value: JsonValue): Violation[] {
  const violations = validate(role, value);
  findMissing(value, schemaNode(role), [], violations);
  return violations;
}

function validate(layer: Layer, value: JsonValue): Violation[] {
  const check = validators[layer];
  return check(value) || check.errors === null || check.errors === undefined ? [] : explainErrors(check.errors, value, schemaNode(layer));
}

/** Values of clusters are shared where they are equal, so a part that was complete once is not walked again. */
function findMissing(value: JsonValue, schema: SchemaNode, path: readonly (string | number)[], violations: Violation[]): void {
  if (typeof value !== "object" || value === null) return;
  if (complete.get(value)?.has(schema) === true) return;
  const before = violations.length;
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items !== undefined) value.forEach((item, index) => findMissing(item, items, [...path, index], violations));
  } else {
    for (const key of schema.required) {
      if (!Object.hasOwn(value, key)) violations.push(missing(key, schema, path));
    }
    for (const [key, child] of Object.entries(value)) {
      const childSchema = schema.properties?.get(key) ?? schema.additional;
      if (childSchema !== undefined) findMissing(child, childSchema, [...path, key], violations);
    }
  }
  if (violations.length > before) return;
  const schemas = complete.get(value) ?? new Set<SchemaNode>();
  complete.set(value, schemas.add(schema));
}

function missing(key: string, schema: SchemaNode, path: readonly (string | number)[]): Violation {
  const property = schema.properties?.get(key);
  const example = property?.examples?.[0] ?? property?.default;
  const full = [...path, key].join(".");
  return {
    code: "schema/required",
    path,
    on: "key",
    message: `${full} is missing: ${property?.description ?? "it must be given"}`.replace(/\.$/, ""),
    hint: example === undefined ? undefined : `for example \`${key}: ${typeof example === "string" ? example : JSON.stringify(example)}\``,
    schema: property?.source ?? schema.source,
  };
}

function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== null)
      .map(([key, child]) => [key, withoutNulls(child)]),
  );
}

/** Places violations in files. */
export function toDiagnostics(
  violations: readonly Violation[],
  locate: (path: readonly (string | number)[], on: "key" | "value") => Location,
): Diagnostic[] {
  return violations.map(({ code, path, on, message, hint, schema }) => createDiagnostic(code, locate(path, on), message, { hint, schema }));
}
