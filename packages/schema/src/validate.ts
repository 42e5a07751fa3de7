import { createDiagnostic, type Diagnostic, type Location } from "@thanos-fleet/diagnostics";
import { formatScalar, type JsonValue, type SourceNode } from "@thanos-fleet/yaml-source";
import { explainErrors } from "./explain-error.ts";
import { central, edge, fleet } from "./generated/validators.js";
import { layerValue } from "./layer-value.ts";
import { schemaNode, type Layer, type LayerLevel, type Role } from "./schema-nodes.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Path, Violation } from "./violation.ts";

/** What a file says by itself: what is wrong in it, and what it removes from lower layers. */
export interface CheckedLayer {
  readonly violations: readonly Violation[];
  readonly removals: readonly Path[];
}

/** Checks one file by itself: types, formats, bounds, unknown keys, and whether this layer may say such a thing. Nothing is required. */
export function checkLayer(root: SourceNode, layer: Layer, level: LayerLevel): CheckedLayer {
  const { value, removals, violations } = layerValue(root, schemaNode(layer), level);
  const found = validate(layer, value);
  // What the walk says of a place is more exact than what follows from it for the schema.
  const places = new Set(violations.map(({ path }) => JSON.stringify(path)));
  return { violations: [...violations, ...found.filter(({ path }) => !places.has(JSON.stringify(path)))], removals };
}

const validators = { central, edge, fleet };

const complete = new WeakMap<object, Set<SchemaNode>>();

/** Checks a merged cluster: all that a file is checked for, and that nothing required is missing. */
export function validateEffective(role: Role, value: JsonValue): Violation[] {
  const violations = validate(role, value);
  findMissing(value, { schema: schemaNode(role), path: [] }, violations);
  return violations;
}

function validate(layer: Layer, value: JsonValue): Violation[] {
  const check = validators[layer];
  check(value);
  return explainErrors(check.errors ?? [], value, layer);
}

/** What a value must have, and where it stands; nothing where no schema knows it. */
interface Wanted {
  readonly schema: SchemaNode | undefined;
  readonly path: Path;
}

/** Values of clusters are shared where they are equal, so a part that was complete once is not walked again. */
function findMissing(value: JsonValue, { schema, path }: Wanted, violations: Violation[]): void {
  if (typeof value !== "object" || value === null || schema === undefined) return;
  if (complete.get(value)?.has(schema) === true) return;
  const before = violations.length;
  if (Array.isArray(value)) {
    value.forEach((item, index) => findMissing(item, { schema: schema.items, path: [...path, index] }, violations));
  } else {
    for (const key of schema.required) {
      if (!Object.hasOwn(value, key)) violations.push(missing(key, schema, path));
    }
    for (const [key, child] of Object.entries(value)) {
      findMissing(child, { schema: schema.properties.get(key) ?? schema.additional, path: [...path, key] }, violations);
    }
  }
  if (violations.length > before) return;
  const schemas = complete.get(value) ?? new Set<SchemaNode>();
  complete.set(value, schemas.add(schema));
}

function missing(key: string, schema: SchemaNode, path: Path): Violation {
  const property = schema.properties.get(key) ?? schema;
  const example = property.examples?.[0] ?? property.default;
  const full = [...path, key].join(".");
  return {
    code: "schema/required",
    path,
    on: "key",
    message: `${full} is missing: ${property.description}`.replace(/\.$/, ""),
    hint:
      example === undefined
        ? undefined
        : `add it, for example \`${key}: ${typeof example === "string" ? formatScalar(example) : JSON.stringify(example)}\``,
    meant: [...path, key],
    schema: property.source,
  };
}

/** Places violations in files. */
export function toDiagnostics(violations: readonly Violation[], locate: (path: Path, on: "key" | "value") => Location): Diagnostic[] {
  return violations.map(({ code, path, on, message, hint, schema }) => createDiagnostic(code, locate(path, on), message, { hint, schema }));
}
