import type { JsonValue, SourceEntry, SourceMap, SourceNode, SourceScalar } from "@thanos-fleet/yaml-source";
import { formatNamed, isFormat } from "./formats.ts";
import type { LayerLevel } from "./schema-nodes.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Path, Violation } from "./violation.ts";

/** What one file says, apart from what it removes. */
export interface LayerValue {
  /** The plain value, without the keys that are removed; what no schema knows is still in it. */
  readonly value: JsonValue;
  /** Paths that say `null` where a lower layer's value may be removed. */
  readonly removals: readonly Path[];
  /** What only the file itself shows: nothing written, `null` where it means nothing, another layer's value, a size out of bounds. */
  readonly violations: readonly Violation[];
}

/** Reads the plain value of a file, as the layer it is, and finds what a JSON Schema cannot say of one. */
export function layerValue(root: SourceNode, schema: SchemaNode, level: LayerLevel): LayerValue {
  const reader = new LayerValueReader(level);
  return { value: reader.read(root, schema, []), removals: reader.removals, violations: reader.violations };
}

class LayerValueReader {
  readonly removals: Path[] = [];
  readonly violations: Violation[] = [];
  readonly #level: LayerLevel;

  constructor(level: LayerLevel) {
    this.#level = level;
  }

  read(node: SourceNode, schema: SchemaNode | undefined, path: Path): JsonValue {
    if (node.kind === "list") return node.items.map((item, index) => this.#item(item, schema?.items, [...path, index]));
    if (node.kind === "map") return this.#map(node, schema, path);
    if (schema !== undefined) this.#checkSize(node.value, schema, path);
    return node.value;
  }

  #item(item: SourceNode, schema: SchemaNode | undefined, path: Path): JsonValue {
    if (isNull(item) && schema !== undefined)
      this.violations.push({
        code: item.isEmpty === true ? "schema/empty" : "schema/null",
        path,
        on: "value",
        message:
          item.isEmpty === true ? `item ${path.join(".")} is empty` : `item ${path.join(".")} is null, and a list has nothing to remove`,
        hint: "write the item, or remove the line",
        schema: schema.source,
      });
    return this.read(item, schema, path);
  }

  #map(map: SourceMap, schema: SchemaNode | undefined, path: Path): JsonValue {
    const entries: [string, JsonValue][] = [];
    for (const entry of map.entries.values()) {
      const child = schema?.properties.get(entry.key) ?? schema?.additional;
      const at = [...path, entry.key];
      // Stryker disable next-line OptionalChaining: a child that the schema knows has a parent that it knows
      const isRequired = schema?.required.has(entry.key) === true;
      if (child?.layer !== undefined && child.layer !== this.#level) this.violations.push(this.#otherLayer(child, at));
      else if (child !== undefined && isNull(entry.value)) this.#null(entry, { child, isRequired }, at);
      else entries.push([entry.key, this.read(entry.value, child, at)]);
    }
    // Assigning `__proto__` would set the prototype instead of a key.
    return Object.fromEntries(entries);
  }

  #null(entry: SourceEntry, { child, isRequired }: { readonly child: SchemaNode; readonly isRequired: boolean }, path: Path): void {
    const keeps = whatKeeps(child, isRequired, this.#level);
    const at = { path, on: "key" as const, schema: child.source };
    const name = path.join(".");
    if (isNull(entry.value) && entry.value.isEmpty === true)
      this.violations.push({ ...at, code: "schema/empty", message: `${name} has no value`, hint: emptyHint(entry, child, keeps) });
    else if (keeps === undefined) this.removals.push(path);
    else this.violations.push({ ...at, code: "schema/null", message: `${name} cannot be removed: ${keeps.why}`, hint: keeps.hint });
  }

  #otherLayer({ layer, source }: SchemaNode, path: Path): Violation {
    const name = path.join(".");
    return layer === "fleet"
      ? {
          code: "schema/layer",
          path,
          on: "key",
          message: `${name} is the same for all clusters, so only clusters/fleet.yaml may set it`,
          hint: "remove it here, or change it in clusters/fleet.yaml for the whole fleet",
          schema: source,
        }
      : {
          code: "schema/layer",
          path,
          on: "key",
          message: `${name} belongs to one cluster, so only the cluster's own file may set it`,
          hint: "remove it here, and set it in clusters/<cluster>.yaml",
          schema: source,
        };
  }

  #checkSize(value: JsonValue, { least, most, format: name, source }: SchemaNode, path: Path): void {
    // Stryker disable next-line ConditionalExpression: no format takes what is no text
    if (typeof value !== "string") return;
    const format = formatNamed(name);
    if (format?.measure === undefined || !isFormat(format, value)) return;
    const size = format.measure(value);
    const bound =
      least !== undefined && size < format.measure(least)
        ? `at least ${least}`
        : most !== undefined && size > format.measure(most)
          ? `at most ${most}`
          : undefined;
    if (bound !== undefined)
      this.violations.push({
        code: "schema/constraint",
        path,
        on: "value",
        message: `${path.join(".")} must be ${bound}, but is ${value}`,
        schema: source,
      });
  }
}

function isNull(node: SourceNode): node is SourceScalar & { readonly value: null } {
  // Stryker disable next-line ConditionalExpression: maps and lists have no property of that name
  return node.kind === "scalar" && node.value === null;
}

/** Why a value cannot be removed, and what to do instead; undefined where it can. */
function whatKeeps(node: SchemaNode, isRequired: boolean, level: LayerLevel): { why: string; hint: string } | undefined {
  if (node.default !== undefined)
    return {
      why: `without it, its default holds${typeof node.default === "object" ? "" : `: ${String(node.default)}`}`,
      hint: "remove the line to inherit the value, or write the value that you want",
    };
  if (isRequired) return { why: "every cluster needs it", hint: "write the value that you want" };
  if (level === "fleet") return { why: "no layer is below clusters/fleet.yaml", hint: "remove the line" };
  return undefined;
}

function emptyHint(entry: SourceEntry, child: SchemaNode, keeps: { why: string } | undefined): string {
  const comment = commentAfter(entry);
  if (comment !== undefined) return `quote what starts with #: \`${entry.key}: "${comment}"\``;
  const filled = child.type === "object" ? `\`${entry.key}: {}\` for its defaults` : "a value after the colon";
  return keeps === undefined
    ? `write ${filled}, or \`${entry.key}: null\` to remove what a lower layer sets`
    : `write ${filled}, or remove the line to leave it as it is`;
}

/** What follows a key on its line as a comment and looks like a value: `#alerts`, not `# a remark`. */
function commentAfter({ keyRange, value }: SourceEntry): string | undefined {
  const rest = value.file.text.slice(keyRange.end, keyRange.end + 200);
  return /^[ \t]*:[ \t]+(#[^\s#]\S*)[ \t]*(?:\r?\n|$)/.exec(rest)?.[1];
}
