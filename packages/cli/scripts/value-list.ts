import { formatsByName, schemaNode, type Role, type SchemaNode } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";

/** A value that a file may set, as every cluster of some roles has it. */
export interface ListedValue {
  /** Dotted; `[]` stands for any item of a list of maps. */
  readonly path: string;
  readonly node: SchemaNode;
  /** The default, when the map that would hold the value is set. */
  readonly default: JsonValue | undefined;
  /** The map that holds it must have it. */
  readonly isRequired: boolean;
  /** The only layer that may set it; any when undefined. */
  readonly layer: SchemaNode["layer"];
  readonly roles: readonly Role[];
}

type Leaf = Omit<ListedValue, "roles">;

/** Every value of the schemas, in their order: what holds no others, lists, and maps with free keys. */
export function listValues(): ListedValue[] {
  const found = new Map<string, ListedValue>();
  for (const role of ["central", "edge"] as const) {
    const root = { path: "", node: schemaNode(role), default: undefined, isRequired: true, layer: undefined };
    for (const leaf of leavesOf(root)) found.set(leaf.path, { ...leaf, roles: [...(found.get(leaf.path)?.roles ?? []), role] });
  }
  return [...found.values()];
}

function leavesOf(leaf: Leaf): Leaf[] {
  const { path, node } = leaf;
  if (node.type === "array") {
    const { items } = node;
    if (items === undefined || items.properties.size === 0) return [leaf];
    return [leaf, ...leavesOf({ ...leaf, path: `${path}[]`, node: items, default: undefined })];
  }
  if (node.type !== "object" || node.additional !== undefined) return [leaf];
  return [...node.properties].flatMap(([key, child]) =>
    leavesOf({
      path: path === "" ? key : `${path}.${key}`,
      node: child,
      default: entryOf(leaf.default, key) ?? child.default,
      isRequired: node.required.has(key),
      layer: leaf.layer ?? child.layer,
    }),
  );
}

/** The default of a map is laid over those of what it holds. */
function entryOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value[key] : undefined;
}

/** The path under which a place of a document is listed: any item of a list of maps is `[]`, and what has no line of its own is its holder. */
export function listedPath(role: Role, path: readonly (string | number)[]): string {
  let node: SchemaNode | undefined = schemaNode(role);
  let listed = "";
  for (const part of path) {
    if (node?.type === "array") {
      if (node.items === undefined || node.items.properties.size === 0) return listed;
      listed += "[]";
      node = node.items;
    } else {
      node = node?.properties.get(String(part));
      if (node === undefined) return listed;
      listed += `${listed === "" ? "" : "."}${part}`;
    }
  }
  return listed;
}

/** A value's type, bounds and unit in a few words. */
export function typeText(node: SchemaNode): string {
  if (node.enum !== undefined) return `one of ${node.enum.map((value) => `\`${String(value)}\``).join(", ")}`;
  const range = rangeText(node);
  if (node.type === "array")
    return `list${range === "" ? "" : `, ${range} ${range.endsWith(" 1") ? "item" : "items"}`}${heldText(node.items)}`;
  if (node.type === "object") return `map with free keys${heldText(node.additional)}`;
  if (node.type !== "string") return [node.type === "boolean" ? "true or false" : node.type, ...(range === "" ? [] : [range])].join(", ");
  const format = node.format === undefined ? "text" : (formatsByName[node.format]?.description ?? node.format);
  return range === "" ? format : `${format}, ${range}`;
}

function heldText(node: SchemaNode | undefined): string {
  return node === undefined || node.properties.size > 0 ? "" : `; each: ${typeText(node)}`;
}

function rangeText({ bounds, least, most, unit }: SchemaNode): string {
  const low = least ?? bounds["minimum"] ?? bounds["minItems"] ?? bounds["minLength"];
  const high = most ?? bounds["maximum"] ?? bounds["maxItems"] ?? bounds["maxLength"];
  const range =
    low !== undefined && high !== undefined
      ? `${low} to ${high}`
      : low !== undefined
        ? `at least ${low}`
        : high === undefined
          ? ""
          : `at most ${high}`;
  const counted = unit ?? ((bounds["minLength"] ?? bounds["maxLength"]) ? "characters" : "");
  return [range, counted].filter((part) => part !== "").join(" ");
}

/** A value that the schema accepts: its own example, or one made of those of what it holds. */
export function exampleOf(node: SchemaNode): JsonValue | undefined {
  if (node.examples !== undefined || node.enum !== undefined) return node.examples?.[0] ?? node.enum?.[0];
  if (node.type === "string") return node.format === undefined ? undefined : formatsByName[node.format]?.example;
  if (node.type === "array") return listOf(node.items === undefined ? undefined : exampleOf(node.items));
  if (node.type !== "object") return undefined;
  if (node.additional !== undefined) return mapOf(node.propertyNames, node.additional);
  const entries = [...node.properties].filter(([key]) => node.required.has(key)).map(([key, child]) => [key, exampleOf(child)]);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as JsonValue);
}

function listOf(item: JsonValue | undefined): JsonValue | undefined {
  return item === undefined ? undefined : [item];
}

function mapOf(names: SchemaNode | undefined, values: SchemaNode): JsonValue | undefined {
  const [key, value] = [names === undefined ? "name" : exampleOf(names), exampleOf(values)];
  return value === undefined ? undefined : { [String(key)]: value };
}
