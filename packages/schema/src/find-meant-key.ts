import { suggest } from "@thanos-fleet/diagnostics";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { schemaNode, type Layer, type Role } from "./schema-nodes.ts";
import { schemaAt, type SchemaNode } from "./schema-node.ts";
import { findMissingBlank } from "./missing-blank.ts";
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
function missingBlank(unknown: UnknownKey): MeantKey | undefined {
  const { path, map } = unknown;
  const found = findMissingBlank(keyOf(unknown), map);
  return found === undefined ? undefined : { path: [...path.slice(0, -1), found.key], hint: found.hint };
}

function misspelt(unknown: UnknownKey): MeantKey | undefined {
  const near = suggest(keyOf(unknown), [...unknown.map.properties.keys()]);
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
  const below = descendants(map, key);
  const [only, ...others] = below;
  if (only !== undefined && others.length === 0) return { path: [...parent, ...only], hint: `did you mean "${only.join(".")}"?` };
  for (const [level, beside] of [...parent.entries()].reverse()) {
    const outer = parent.slice(0, level);
    const above = [...outer, key];
    // Stryker disable next-line OptionalChaining: the schema knows each level above a key that it does not know
    if (schemaAt(schemaNode(layer), outer)?.properties.has(key) === true)
      return { path: above, hint: `indent it less: "${above.join(".")}" stands beside ${beside}` };
  }
  return only !== undefined && others.length <= 3
    ? { hint: `did you mean ${below.map((candidate) => `"${candidate.join(".")}"`).join(" or ")}?` }
    : undefined;
}

/** A line too much above keys that are all known here, as after indenting a whole file. */
function wrapper({ path, value, map }: UnknownKey): MeantKey | undefined {
  const keys = Object.keys(value ?? {});
  if (keys.length === 0 || !keys.every((key) => map.properties.has(key))) return undefined;
  return { path: path.slice(0, -1), hint: `remove this line and indent what is below it less: ${keys.slice(0, 3).join(", ")} belong here` };
}

/** The same key, or one spelt almost like it, somewhere else in the document, if there is one place only. */
function elsewhere(unknown: UnknownKey): MeantKey | undefined {
  const root = schemaNode(unknown.layer);
  const [only, ...others] = descendants(root, keyOf(unknown));
  if (only !== undefined) return others.length === 0 ? { path: only, hint: `did you mean "${only.join(".")}"?` } : undefined;
  const below = new Map([...pathsBelow(unknown.map)].map((path) => [path.at(-1), path]));
  const path = below.get(suggest(keyOf(unknown), [...below.keys()].map(String)));
  return path === undefined ? undefined : { path: [...unknown.path.slice(0, -1), ...path], hint: `did you mean "${path.join(".")}"?` };
}

/** Paths below a map that end in a key. */
function descendants(map: SchemaNode, key: string): string[][] {
  return [...pathsBelow(map)].filter((path) => path.at(-1) === key);
}

function* pathsBelow(map: SchemaNode, path: readonly string[] = []): Generator<string[]> {
  for (const [key, child] of map.properties) {
    const below = [...path, key];
    yield below;
    yield* pathsBelow(child, below);
  }
}
