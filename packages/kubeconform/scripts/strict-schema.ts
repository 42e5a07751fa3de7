type Schema = Readonly<Record<string, unknown>>;

const dropped = new Set(["description", "example", "externalDocs", "title", "default", "format"]);
const combinators = ["allOf", "anyOf", "oneOf"] as const;

/**
 * A type of Kubernetes' OpenAPI, or of a custom resource, as a strict JSON Schema: what the API server would prune is
 * refused. Descriptions and defaults are dropped; `rename` gives the local name of a referred definition.
 */
export function strictSchema(schema: Schema, rename: (reference: string) => string, isStructural = true): Schema {
  if (typeof schema["$ref"] === "string") return { $ref: rename(schema["$ref"]) };
  if (schema["x-kubernetes-int-or-string"] === true || schema["format"] === "int-or-string") return { type: ["string", "integer"] };
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema))
    if (!dropped.has(key) && !key.startsWith("x-kubernetes-") && key !== "nullable") result[key] = value;
  if (schema["nullable"] === true && typeof schema["type"] === "string") result["type"] = [schema["type"], "null"];
  if (isSchema(schema["properties"])) {
    result["properties"] = Object.fromEntries(
      Object.entries(schema["properties"]).map(([key, child]) => [key, strictSchema(child as Schema, rename, isStructural)]),
    );
    const isOpen = schema["x-kubernetes-preserve-unknown-fields"] === true || schema["x-kubernetes-embedded-resource"] === true;
    if (isStructural && !isOpen && schema["additionalProperties"] === undefined) result["additionalProperties"] = false;
  }
  if (isSchema(schema["items"])) result["items"] = strictSchema(schema["items"], rename, isStructural);
  if (isSchema(schema["additionalProperties"]))
    result["additionalProperties"] = strictSchema(schema["additionalProperties"], rename, isStructural);
  // Conditions name only the properties they speak of: closing them would refuse all the others.
  for (const key of combinators)
    if (Array.isArray(schema[key])) result[key] = (schema[key] as Schema[]).map((part) => strictSchema(part, rename, false));
  if (isSchema(schema["not"])) result["not"] = strictSchema(schema["not"], rename, false);
  return result;
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
