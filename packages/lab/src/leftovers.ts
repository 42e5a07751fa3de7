import type { ApiObject } from "./kubernetes/api-object.ts";

/**
 * Paths of fields that an old render had, that the new one has not, and that the live object still has: what nothing
 * removed. Lists of named things are compared by name, as the API server merges them.
 */
export function leftovers(old: ApiObject, next: ApiObject, live: ApiObject): string[] {
  return walk({ old, next, live }, "");
}

interface Versions {
  readonly old: unknown;
  readonly next: unknown;
  readonly live: unknown;
}

function walk({ old, next, live }: Versions, path: string): string[] {
  if (live === undefined || old === undefined) return [];
  if (next === undefined) return [path];
  const parts = [old, next, live].map(fields);
  const [oldFields, nextFields, liveFields] = parts;
  if (oldFields === undefined || nextFields === undefined || liveFields === undefined) return [];
  return [...oldFields].flatMap(([key, value]) =>
    walk({ old: value, next: nextFields.get(key), live: liveFields.get(key) }, path === "" ? key : `${path}.${key}`),
  );
}

/** An object's fields, or a list's items by their names; undefined for what has neither. */
function fields(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (Array.isArray(value)) {
    const names = value.map((item) => (item as { name?: unknown } | null)?.name);
    return names.every((name) => typeof name === "string") ? new Map(value.map((item, index) => [`[${names[index]}]`, item])) : undefined;
  }
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
}
