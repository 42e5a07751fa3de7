import { suggest } from "@thanos-fleet/diagnostics";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { schemaNode, type Layer, type Role } from "./schema-nodes.ts";
import { schemaAt, type SchemaNode } from "./schema-node.ts";
import type { Path } from "./violation.ts";

/** Where a key that the schema does not know belongs, and how to say so. */
export interface MeantKey {
  readonly path?: Path;
  readonly hint: string;
}

/** A key that is not known where it stands, with the value it has. */
export interface UnknownKey {
  readonly path: Path;
  readonly value: JsonValue | undefined;
  /** The map that it stands in. */
  readonly map: SchemaNode;
  readonly layer: Layer;
}

/** Deeper than this no value lies below a missing key. */
const maximumDepth = 3;

/** What was meant by a key that is not known: a slip of the fingers, of the level, or of the role. */
export function findMeantKey(unknown: UnknownKey): MeantKey | undefined {
  for (const find of [missingBlank, wrongRole, misspelt, wrongLevel, wrapper, elsewhere]) {
    const found = find(unknown);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyOf({ path }: UnknownKey): string {
  return String(path.at(-1));
}

/** `size:100Gi` in a flow map is a key without a value. */
function missingBlank({ path, map }: UnknownKey): MeantKey | undefined {
  const [, name = "", value = ""] = /^([^:]+):(.+)$/s.exec(String(path.at(-1))) ?? [];
  if (map.properties?.has(name) !== true) return undefined;
  return { path: [...path.slice(0, -1), name], hint: `put a blank after the colon: \`${name}: ${value}\`` };
}

function misspelt(unknown: UnknownKey): MeantKey | undefined {
  const near = suggest(keyOf(unknown), [...(unknown.map.properties?.keys() ?? [])]);
  return near === undefined ? undefined : { path: [...unknown.path.slice(0, -1), near], hint: `did you mean "${near}"?` };
}

/** What all clusters may have stands in the schema of the fleet too, so a key that one layer lacks is of one role. */
function wrongRole({ layer, path }: UnknownKey): MeantKey | undefined {
  const role = (["central", "edge"] as const).find((candidate) => isKnown(path, schemaNode(candidate)));
  if (role === undefined || isKnown(path, schemaNode(layer))) return undefined;
  if (layer === "fleet") return { hint: `set it in ${roleFile(role)}: it is a value of ${role} clusters` };
  return {
    hint: `only ${role} clusters have it: set it in ${roleFile(role)} or in the file of ${role === "edge" ? "an edge" : "a central"} cluster`,
  };
}

function roleFile(role: Role): string {
  return `clusters/roles/${role}.yaml`;
}

function isKnown(path: Path, root: SchemaNode): boolean {
  return schemaAt(root, path) !== undefined;
}

/** One level too high, or one too low. */
function wrongLevel(unknown: UnknownKey): MeantKey | undefined {
  const { path, map, layer } = unknown;
  const key = keyOf(unknown);
  const parent = path.slice(0, -1);
  const below = descendants(map, key, maximumDepth);
  const [only] = below;
  if (below.length === 1 && only !== undefined) return { path: [...parent, ...only], hint: `did you mean "${only.join(".")}"?` };
  for (let length = parent.length - 1; length >= 0; length--) {
    const above = [...parent.slice(0, length), key];
    if (schemaAt(schemaNode(layer), parent.slice(0, length))?.properties?.has(key) === true)
      return { path: above, hint: `indent it less: "${above.join(".")}" stands beside ${String(parent[length])}` };
  }
  return below.length > 1 && below.length <= 4
    ? { hint: `did you mean ${below.map((candidate) => `"${candidate.join(".")}"`).join(" or ")}?` }
    : undefined;
}

/** A line too much above keys that are all known here, as after indenting a whole file. */
function wrapper({ path, value, map }: UnknownKey): MeantKey | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key) => map.properties?.has(key) === true)) return undefined;
  return { path: path.slice(0, -1), hint: `remove this line and indent what is below it less: ${keys.slice(0, 3).join(", ")} belong here` };
}

/** The same key, or one spelt almost like it, somewhere else in the document, if there is one place only. */
function elsewhere(unknown: UnknownKey): MeantKey | undefined {
  const root = schemaNode(unknown.layer);
  const [only, ...others] = descendants(root, keyOf(unknown), maximumDepth);
  if (only !== undefined) return others.length === 0 ? { path: only, hint: `did you mean "${only.join(".")}"?` } : undefined;
  const below = new Map(childKeys(unknown.map, maximumDepth).map((path) => [String(path.at(-1)), path]));
  const near = suggest(keyOf(unknown), below.keys());
  const path = near === undefined ? undefined : below.get(near);
  return path === undefined ? undefined : { path: [...unknown.path.slice(0, -1), ...path], hint: `did you mean "${path.join(".")}"?` };
}

/** Paths below a map that end in a key. */
function descendants(map: SchemaNode, key: string, depth: number): string[][] {
  return childKeys(map, depth).filter((path) => path.length > 1 && path.at(-1) === key);
}

function childKeys(root: SchemaNode, levels: number): string[][] {
  const found: string[][] = [];
  visit(root, []);
  return found;

  function visit(map: SchemaNode, path: readonly string[]): void {
    if (path.length === levels) return;
    for (const [key, child] of map.properties ?? []) {
      found.push([...path, key]);
      visit(child, [...path, key]);
    }
  }
}
