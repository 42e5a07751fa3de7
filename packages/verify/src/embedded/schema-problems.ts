import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { embeddedSchemaFiles } from "@thanos-fleet/components/schemas";
import { suggest } from "@thanos-fleet/diagnostics";
import { parsePointer } from "@thanos-fleet/yaml-source";
import type { Document, DocumentProblem } from "./document.ts";

// A `oneOf` with a discriminator gives the mistakes of the one branch that is meant.
const ajv = new Ajv2020({ allErrors: true, discriminator: true, strict: true, strictRequired: false, strictTypes: false, verbose: true });
const compiled = new Map<string, ValidateFunction>();

/** What a closed schema has against a document; a text that cannot be parsed is one problem. */
export function documentProblems(schema: string, { flaw, value }: Document): DocumentProblem[] {
  return flaw === undefined ? schemaProblems(schema, value) : [{ path: [], message: flaw }];
}

/** What a closed schema of a component's `schemas/`, called by its name, has against a value. */
export function schemaProblems(schema: string, value: unknown): DocumentProblem[] {
  const validate = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  // A failed `if` is repeated by what its branch found.
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map((error) => explain(error, value));
}

function compile(schema: string): ValidateFunction {
  const path = embeddedSchemaFiles.get(schema);
  if (path === undefined) throw new Error(`there is no schema ${schema}`);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")) as object);
}

function explain(error: ErrorObject, root: unknown): DocumentProblem {
  const path = parsePointer(error.instancePath, root);
  const { keyword, params } = error;
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    const near = suggest(key, Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {}));
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return { path: [...path, key], message: `${[...path, key].join(".")} is not a known key${hint}` };
  }
  const name = path.length === 0 ? "the file" : path.join(".");
  if (keyword === "required") return { path, message: `${name} lacks ${String(params["missingProperty"])}` };
  if (keyword === "discriminator")
    return { path, message: `${name} has an unknown ${String(params["tag"])}: ${JSON.stringify(params["tagValue"])}` };
  return { path, message: `${name} ${wanted(error)}${found(error.data)}` };
}

function wanted({ keyword, params, message = "is wrong" }: ErrorObject): string {
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  if (keyword !== "enum") return message;
  const allowed = (params["allowedValues"] as readonly unknown[]).map((value) => JSON.stringify(value));
  return `must be ${allowed.length === 1 ? "" : "one of "}${allowed.join(", ")}`;
}

/** Of a map or a list, which may be a whole dashboard, the place says enough. */
function found(data: unknown): string {
  return typeof data === "object" && data !== null ? "" : `, but is ${JSON.stringify(data)}`;
}
