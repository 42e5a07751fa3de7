import type { JsonValue } from "@thanos-fleet/yaml-source";

export type JsonMap = { readonly [key: string]: JsonValue };

/** Whether a value is a map: neither a list, nor null, nor a scalar. */
export function isMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
