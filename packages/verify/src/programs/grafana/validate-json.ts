import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";

/** A mistake in a document and the place of what is wrong. */
export interface JsonProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type SchemaName = "dashboard" | "grafana-datasources" | "grafana-dashboard-providers";

const folder = join(import.meta.dirname, "../../../schemas");
const compiled = new Map<SchemaName, ValidateFunction>();

/** Holds a document against one of our closed schemas of Grafana's files. */
export function validateJson(name: SchemaName, value: unknown): JsonProblem[] {
  const validate = compiled.get(name) ?? compile(name);
  compiled.set(name, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => explain(error, value));
}

function compile(name: SchemaName): ValidateFunction {
  // A `oneOf` with a discriminator gives the mistakes of the one branch that is meant.
  const ajv = new Ajv2020({ allErrors: true, discriminator: true, strictTypes: false });
  return ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), "utf8")) as object);
}

function explain({ instancePath, keyword, params, message = "" }: ErrorObject, root: unknown): JsonProblem {
  const path = parsePointer(instancePath, root);
  const name = path.length === 0 ? "the document" : path.join(".");
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      return { path: [...path, key], message: `${[...path, key].join(".")} is not a key that is used here` };
    }
    case "required":
      return { path, message: `${name} lacks ${String(params["missingProperty"])}` };
    case "const":
      return { path, message: `${name} must be ${JSON.stringify(params["allowedValue"])}` };
    case "enum":
      return {
        path,
        message: `${name} must be one of ${(params["allowedValues"] as readonly unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
      };
    case "discriminator":
      return { path, message: `${name} has a ${String(params["tag"])} that is not used here: ${JSON.stringify(params["tagValue"])}` };
    default:
      return { path, message: `${name} ${message}` };
  }
}

function parsePointer(pointer: string, root: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}
