import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { suggest } from "@thanos-fleet/diagnostics";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Path } from "../cluster-objects.ts";

/** A mistake against a schema: where in the value, and what. */
export interface SchemaViolation {
  readonly path: Path;
  readonly on: "key" | "value";
  readonly message: string;
}

const folder = join(import.meta.dirname, "../../schemas");
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, verbose: true });
const compiled = new Map<string, ValidateFunction>();

/** Checks a value against one of the closed schemas in packages/verify/schemas/, by the schema's name. */
export function schemaViolations(name: string, value: JsonValue): SchemaViolation[] {
  const validate = compiled.get(name) ?? ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), "utf8")) as object);
  compiled.set(name, validate);
  if (validate(value)) return [];
  // A failed `if` is repeated by what its branch found.
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map((error) => explain(error));
}

function explain({ keyword, instancePath, params, message = "", parentSchema, data }: ErrorObject): SchemaViolation {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (keyword === "additionalProperties") {
    const { additionalProperty: key } = params as { additionalProperty: string };
    const near = suggest(key, Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {}));
    return { path: [...path, key], on: "key", message: `${key} is not a known key${near === undefined ? "" : `; did you mean ${near}?`}` };
  }
  if (keyword === "required") return { path, on: "key", message: `${(params as { missingProperty: string }).missingProperty} is missing` };
  const { allowedValue, allowedValues } = params as { allowedValue?: unknown; allowedValues?: readonly unknown[] };
  const allowed = allowedValues ?? (keyword === "const" ? [allowedValue] : undefined);
  const wanted = allowed === undefined ? message : `must be ${allowed.map((item) => JSON.stringify(item)).join(" or ")}`;
  return { path, on: "value", message: `${path.at(-1) ?? "the file"} ${wanted}, but is ${JSON.stringify(data)}` };
}
