import { suggest } from "@thanos-fleet/diagnostics";
import type { JsonValue } from "@thanos-fleet/yaml-source";

export type FieldPath = readonly (string | number)[];

/**
 * Takes a field such as `spec.containers[0].image` or `data["prometheus.yml"]` apart: keys with dots stand in brackets and
 * quotes, items are numbers or, as `containers[reloader]`, the name of the item.
 */
export function parseField(field: string): FieldPath {
  const parts = field.matchAll(/\[\s*(?:"([^"]*)"|'([^']*)'|([^\]]*))\s*\]|([^.[\]]+)/g);
  return [...parts].map(([, double, single, bare, key]) => {
    const text = double ?? single ?? bare ?? key ?? "";
    return double === undefined && single === undefined && /^\d+$/.test(text) ? Number(text) : text;
  });
}

/** The field as `parseField` reads it. */
export function formatField(path: FieldPath): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      if (!/^[A-Za-z_][\w-]*$/.test(part)) return `["${part}"]`;
      return index === 0 ? part : `.${part}`;
    })
    .join("");
}

/** What a field leads to: its exact path, or where it ends and what was probably meant. */
export type FoundField =
  | { readonly path: FieldPath; readonly value: JsonValue }
  | { readonly path: undefined; readonly meant: FieldPath | undefined };

export function findField(root: JsonValue, wanted: FieldPath): FoundField {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of wanted) {
    const key = keyOf(value, part);
    const child = key === undefined ? undefined : childOf(value, key);
    if (key === undefined || child === undefined) return { path: undefined, meant: meantField(root, wanted, path.length) };
    path.push(key);
    value = child;
  }
  return { path, value };
}

/** A key, an item's number, or the number of the item with that name. */
function keyOf(value: JsonValue, part: string | number): string | number | undefined {
  if (!Array.isArray(value)) return String(part);
  if (typeof part === "number") return part;
  const index = value.findIndex((item) => childOf(item, "name") === part);
  return index === -1 ? undefined : index;
}

function childOf(value: JsonValue, key: string | number): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The field with its first unknown part corrected, or one that ends like it. */
function meantField(root: JsonValue, wanted: FieldPath, known: number): FieldPath | undefined {
  const before = findField(root, wanted.slice(0, known));
  const near = before.path === undefined ? undefined : suggest(String(wanted[known]), namesIn(before.value));
  if (near !== undefined) {
    const corrected = findField(root, [...wanted.slice(0, known), near, ...wanted.slice(known + 1)]);
    if (corrected.path !== undefined) return corrected.path;
    if (corrected.meant !== undefined) return corrected.meant;
  }
  const all = fieldsOf(root);
  const names = new Set(all.map((path) => String(path.at(-1))));
  const last = String(wanted.at(-1));
  const name = names.has(last) ? last : suggest(last, names);
  const shared = (path: FieldPath): number => path.filter((part) => wanted.includes(part)).length;
  const [best] = all.filter((path) => path.at(-1) === name).toSorted((a, b) => shared(b) - shared(a) || a.length - b.length);
  return best;
}

function namesIn(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => childOf(item, "name") ?? []).filter((name) => typeof name === "string");
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

/** Every field there is, a holder before what it holds. */
function fieldsOf(root: JsonValue): FieldPath[] {
  const found: FieldPath[] = [];
  visit(root, []);
  return found;

  function visit(value: JsonValue, path: FieldPath): void {
    if (path.length > 0) found.push(path);
    if (typeof value !== "object" || value === null) return;
    const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
    for (const [key, child] of entries) visit(child, [...path, key]);
  }
}
