import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { SchemaNodeData } from "../src/schema-node.ts";
import { formatsByName, isFormat } from "../src/formats.ts";

type RawSchema = Readonly<Record<string, unknown>>;

const keywords = new Set(
  [
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "enum",
    "format",
    "default",
    "examples",
    "properties",
    "required",
    "additionalProperties",
    "propertyNames",
    "items",
  ].concat(["x-include", "x-merge-key", "x-helm-value", "x-layer", "x-minimum", "x-maximum", "x-narrow", "x-unit", "x-roles", "x-series"]),
);
const bounds = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

/**
 * Reads schemas/ and resolves references and includes to plain trees. Whatever is outside the dialect these schemas keep
 * to (one mistake must give one error, every object is closed, everything is described) is refused with its place.
 */
export class SchemaResolver {
  readonly problems: string[] = [];
  readonly #root: string;
  readonly #files = new Map<string, RawSchema>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The resolved root of a file such as `roles/edge.schema.json`. */
  resolve(file: string): SchemaNodeData {
    return this.#node(file, "", this.#read(file));
  }

  #read(file: string): RawSchema {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const schema = JSON.parse(readFileSync(join(this.#root, file), "utf8")) as RawSchema;
    this.#files.set(file, schema);
    return schema;
  }

  #node(file: string, pointer: string, raw: RawSchema): SchemaNodeData {
    const source = `schemas/${file}#${pointer}`;
    const { $ref: reference } = raw;
    if (typeof reference === "string") {
      const target = this.#target(file, reference);
      // What stands beside the reference says more about this use of it, so it wins.
      const { $ref: _reference, ...beside } = raw;
      const resolved = this.#node(target.file, target.pointer, { ...target.schema, ...beside });
      return { ...resolved, source: target.pointer === "" ? resolved.source : source };
    }
    this.#check(source, raw);
    const properties = narrowed(this.#properties(file, pointer, raw), raw);
    const required = [...this.#includedRequired(file, raw), ...((raw["required"] ?? []) as readonly string[])];
    const child = (key: string): SchemaNodeData | undefined =>
      isSchema(raw[key]) ? this.#node(file, `${pointer}/${key}`, raw[key]) : undefined;
    const additional = child("additionalProperties");
    const propertyNames = child("propertyNames");
    const items = child("items");
    const found = Object.fromEntries(bounds.filter((key) => raw[key] !== undefined).map((key) => [key, raw[key] as number]));
    return {
      source,
      type: raw["type"] as SchemaNodeData["type"],
      description: String(raw["description"] ?? ""),
      ...(properties === undefined ? {} : { properties }),
      ...(additional === undefined ? {} : { additional }),
      ...(propertyNames === undefined ? {} : { propertyNames }),
      ...(items === undefined ? {} : { items }),
      ...(required.length === 0 ? {} : { required }),
      ...pick(raw, "default", "examples", "enum"),
      ...(raw["type"] === "string" && raw["enum"] === undefined ? { format: String(raw["format"] ?? "text") } : {}),
      ...(Object.keys(found).length === 0 ? {} : { bounds: found }),
      ...(raw["x-minimum"] === undefined ? {} : { least: String(raw["x-minimum"]) }),
      ...(raw["x-maximum"] === undefined ? {} : { most: String(raw["x-maximum"]) }),
      ...(raw["x-layer"] === undefined ? {} : { layer: raw["x-layer"] as SchemaNodeData["layer"] }),
      ...(raw["x-merge-key"] === undefined ? {} : { mergeKey: String(raw["x-merge-key"]) }),
      ...(raw["x-unit"] === undefined ? {} : { unit: String(raw["x-unit"]) }),
      ...(raw["x-helm-value"] === true ? { helmValue: true } : {}),
      ...(raw["x-series"] === undefined ? {} : { series: raw["x-series"] as SchemaNodeData["series"] }),
    } as SchemaNodeData;
  }

  #properties(file: string, pointer: string, raw: RawSchema): Record<string, SchemaNodeData> | undefined {
    const own = raw["properties"];
    const includes = (raw["x-include"] ?? []) as readonly string[];
    if (own === undefined && includes.length === 0) return undefined;
    const components = pointer === "" ? this.#componentsOf(file) : {};
    const properties: Record<string, SchemaNodeData> = {};
    for (const include of includes) {
      const included = posix.join(posix.dirname(file), include);
      Object.assign(properties, this.#node(included, "", this.#read(included)).properties);
    }
    for (const [key, value] of Object.entries({ ...(own as Record<string, RawSchema> | undefined), ...components })) {
      properties[key] = this.#node(file, `${pointer}/properties/${escapePointer(key)}`, value);
    }
    return properties;
  }

  /**
   * The components that a file takes in by their own `x-roles`: what every cluster may run stands with what all clusters
   * share, and what one role alone may run with that role.
   */
  #componentsOf(file: string): Record<string, RawSchema> {
    const isShared = file === "fleet.schema.json";
    const role = /^roles\/([a-z]+)\.schema\.json$/.exec(file)?.[1];
    if (!isShared && role === undefined) return {};
    const names = readdirSync(join(this.#root, "components")).sort();
    const taken = names.filter((name) => {
      const roles = (this.#read(`components/${name}`)["x-roles"] ?? []) as readonly string[];
      return isShared ? roles.length > 1 : roles.length === 1 && roles[0] === role;
    });
    const up = isShared ? "" : "../";
    return Object.fromEntries(taken.map((name) => [name.slice(0, -".schema.json".length), { $ref: `${up}components/${name}` }]));
  }

  #includedRequired(file: string, raw: RawSchema): string[] {
    const includes = (raw["x-include"] ?? []) as readonly string[];
    return includes.flatMap((include) => (this.#read(posix.join(posix.dirname(file), include))["required"] ?? []) as string[]);
  }

  #target(file: string, reference: string): { file: string; pointer: string; schema: RawSchema } {
    const [path = "", fragment = ""] = reference.split("#");
    const target = path === "" ? file : posix.join(posix.dirname(file), path);
    let schema: unknown = this.#read(target);
    for (const part of fragment.split("/").slice(1))
      schema = (schema as Record<string, unknown> | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
    if (!isSchema(schema)) throw new Error(`schemas/${file} refers to ${reference}, which does not exist`);
    return { file: target, pointer: fragment, schema };
  }

  #check(source: string, raw: RawSchema): void {
    const complain = (problem: string): void => void this.problems.push(`${source}: ${problem}`);
    for (const key of Object.keys(raw))
      if (!keywords.has(key) && !bounds.includes(key)) complain(`the keyword ${key} is outside the dialect`);
    if (typeof raw["description"] !== "string" || raw["description"] === "") complain("has no description");
    if (raw["type"] === "object" && raw["additionalProperties"] === undefined) complain("is an open object");
    if (raw["type"] === "array" && !isSchema(raw["items"])) complain("is a list of anything");
    if (raw["format"] !== undefined && !(String(raw["format"]) in formatsByName))
      complain(`names the unknown format ${String(raw["format"])}`);
    if (raw["x-layer"] !== undefined && raw["x-layer"] !== "fleet" && raw["x-layer"] !== "cluster")
      complain("has an x-layer other than fleet and cluster");
    if (raw["type"] === "integer" || raw["type"] === "number") {
      if (typeof raw["x-unit"] !== "string") complain("counts something and has no x-unit");
    } else if (raw["x-unit"] !== undefined) complain("has an x-unit, though it is no number");
    if (/\/components\/[\w-]+\.schema\.json#$/.test(source)) checkRoles(raw["x-roles"], complain);
    this.#checkTexts(raw, complain);
  }

  /** What a schema itself says a value may be must be what it accepts. */
  #checkTexts(raw: RawSchema, complain: (problem: string) => void): void {
    const format = formatsByName[String(raw["format"])];
    const texts = [raw["default"], raw["x-minimum"], raw["x-maximum"], ...((raw["examples"] ?? []) as readonly unknown[])];
    for (const text of texts)
      if (format !== undefined && typeof text === "string" && !isFormat(format, text)) complain(`names ${text}, which its format refuses`);
    if ((raw["x-minimum"] ?? raw["x-maximum"]) === undefined) return;
    const { measure } = format ?? {};
    if (measure === undefined) return complain("bounds a value that has no size");
    const [least, most] = [raw["x-minimum"], raw["x-maximum"]].map((bound) => (bound === undefined ? undefined : measure(String(bound))));
    // An example may be that of a shape which this use of it bounds further.
    const { default: text } = raw;
    if (typeof text === "string" && (measure(text) < (least ?? 0) || measure(text) > (most ?? Infinity)))
      complain(`has the default ${text}, which its bounds refuse`);
  }
}

/** `x-narrow` bounds quantities of a shape that is referred to, for this use of it: `{ "memory": ["1Gi", "64Gi"] }`. */
function narrowed(properties: Record<string, SchemaNodeData> | undefined, raw: RawSchema): Record<string, SchemaNodeData> | undefined {
  if (properties === undefined || !isSchema(raw["x-narrow"])) return properties;
  const narrower = Object.entries(raw["x-narrow"] as Record<string, readonly [string, string]>).map(([key, [least, most]]) => {
    const node = properties[key];
    if (node === undefined) throw new Error(`x-narrow names ${key}, which is not there`);
    return [key, { ...node, least, most }] as const;
  });
  return { ...properties, ...Object.fromEntries(narrower) };
}

function checkRoles(roles: unknown, complain: (problem: string) => void): void {
  const known = ["central", "edge"];
  if (!Array.isArray(roles) || roles.length === 0 || roles.some((role) => !known.includes(role as string)))
    complain(`says by x-roles no role that may run it: ${known.join(", ")}`);
}

function isSchema(value: unknown): value is RawSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pick(raw: RawSchema, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => raw[key] !== undefined).map((key) => [key, raw[key]]));
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
