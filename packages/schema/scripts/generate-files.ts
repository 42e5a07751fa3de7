import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { formats } from "../src/formats.ts";
import { hashSchemas } from "../src/hash-schemas.ts";
import { pascalCase } from "../src/identifiers.ts";
import type { LayerLevel } from "../src/schema-nodes.ts";
import type { SchemaNodeData } from "../src/schema-node.ts";
import { toJsonSchema } from "./json-schema.ts";
import { SchemaResolver } from "./resolve-schemas.ts";

const generated = "packages/schema/src/generated";
const source = "Generated from schemas/ by `pnpm generate`. Do not edit.";

/** The contents of every generated file by path, made from schemas/ alone: the same input gives the same bytes. */
export async function generateFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const resolver = new SchemaResolver(join(root, "schemas"));
  const layers = {
    fleet: resolver.resolve("fleet.schema.json"),
    central: resolver.resolve("roles/central.schema.json"),
    edge: resolver.resolve("roles/edge.schema.json"),
  };
  const components = Object.fromEntries(componentNames(root).map((name) => [name, resolver.resolve(`components/${name}.schema.json`)]));
  if (resolver.problems.length > 0) throw new Error(`schemas/ leaves its dialect:\n${resolver.problems.join("\n")}`);
  const files = new Map<string, string>();
  files.set("schemas/generated/fleet.layer.json", layerFile(layers.fleet, "fleet"));
  for (const role of ["central", "edge"] as const) {
    files.set(`schemas/generated/${role}-role.layer.json`, layerFile(layers[role], "role"));
    files.set(`schemas/generated/${role}.layer.json`, layerFile(layers[role], "cluster"));
  }
  files.set(`${generated}/schema-data.json`, `${JSON.stringify({ layers, components }, undefined, 1)}\n`);
  files.set(`${generated}/validators.js`, validators(layers, components));
  files.set(`${generated}/validators.d.ts`, validatorTypes(Object.keys(layers)));
  files.set(`${generated}/types.ts`, await effectiveTypes(layers, components));
  files.set(`${generated}/component-values.ts`, await componentValues(components));
  files.set(`${generated}/schema-hash.ts`, hashModule(root));
  return files;
}

/** By this a command sees that a schema was edited and nothing was generated from it. */
function hashModule(root: string): string {
  return `// ${source}\n/** Of the schemas that everything here was generated from. */\nexport const schemaHash = "${hashSchemas(root)}";\n`;
}

function componentNames(root: string): string[] {
  return readdirSync(join(root, "schemas/components"))
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => name.slice(0, -".schema.json".length))
    .sort();
}

/** What an editor checks and completes one file with: nothing is required, since each file is only a part. */
function layerFile(node: SchemaNodeData, level: LayerLevel): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $comment: source,
    ...toJsonSchema(node, { required: "nothing", level, annotations: true }),
    type: "object",
  };
  return `${JSON.stringify(schema, undefined, 1)}\n`;
}

/**
 * Ajv's compiled code; formats come from our module, and its `require` calls need one in an ES module. Components stand
 * by themselves, so that each is compiled once for all layers.
 */
function validators(layers: Readonly<Record<string, SchemaNodeData>>, components: Readonly<Record<string, SchemaNodeData>>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    formats,
    // Inlining would copy each component into every layer.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`require("../formats.ts").formats` },
  });
  for (const [component, node] of Object.entries(components))
    ajv.addSchema({ $id: `/components/${component}`, ...toJsonSchema(node, { required: "nothing" }) });
  for (const [layer, node] of Object.entries(layers)) ajv.addSchema({ $id: `/${layer}`, ...layerSchema(node, components) });
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(layers).map((layer) => [layer, `/${layer}`])));
  return `// ${source}\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n${code}\n`;
}

function layerSchema(node: SchemaNodeData, components: Readonly<Record<string, SchemaNodeData>>): Record<string, unknown> {
  const schema = toJsonSchema(node, { required: "nothing" });
  const properties = Object.entries(schema["properties"] as Record<string, unknown>).map(([key, property]) => [
    key,
    key in components ? { $ref: `/components/${key}` } : property,
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

function validatorTypes(layers: readonly string[]): string {
  const declarations = layers.map((layer) => `export declare const ${layer}: ValidateFunction;`);
  return `// ${source}\nimport type { ValidateFunction } from "ajv";\n${declarations.join("\n")}\n`;
}

async function effectiveTypes(
  layers: Readonly<Record<string, SchemaNodeData>>,
  components: Readonly<Record<string, SchemaNodeData>>,
): Promise<string> {
  const parts = [`// ${source}\n`];
  for (const [layer, name] of [
    ["central", "CentralCluster"],
    ["edge", "EdgeCluster"],
  ] as const) {
    const node = layers[layer];
    if (node !== undefined) parts.push(await typeOf(name, toJsonSchema(node, { required: "effective" })));
  }
  parts.push(
    `/** Every component there may be. */\nexport type ComponentName = ${Object.keys(components)
      .map((name) => JSON.stringify(name))
      .join(" | ")};\n`,
  );
  return parts.join("\n");
}

/** What derive steps see: the same, with an opaque token for each value that Helm may change. */
async function componentValues(components: Readonly<Record<string, SchemaNodeData>>): Promise<string> {
  const parts = [`// ${source}\nimport type { Adjustable } from "../adjustable.ts";\n`];
  const names: string[] = [];
  for (const [component, node] of Object.entries(components)) {
    const name = `${pascalCase(component)}Values`;
    names.push(`  readonly ${JSON.stringify(component)}: ${name};`);
    parts.push(await typeOf(name, toJsonSchema(node, { required: "effective", adjustableType })));
  }
  parts.push(`/** A component's values by its name. */\nexport interface ComponentValuesByName {\n${names.join("\n")}\n}\n`);
  return parts.join("\n");
}

function adjustableType(node: SchemaNodeData): string {
  switch (node.type) {
    case "object":
      return "Adjustable<{ readonly [key: string]: string }>";
    case "array":
      return "Adjustable<readonly object[]>";
    case "integer":
    case "number":
      return "Adjustable<number>";
    case "boolean":
      return "Adjustable<boolean>";
    case "string":
      return "Adjustable<string>";
  }
}

async function typeOf(name: string, schema: Record<string, unknown>): Promise<string> {
  const text = await compile(withoutFormats(schema), name, {
    bannerComment: "",
    format: false,
    additionalProperties: false,
    enableConstEnums: false,
    strictIndexSignatures: true,
    ignoreMinAndMaxItems: true,
  });
  return `${text.trim()}\n`;
}

/** Formats mean nothing to TypeScript, and json-schema-to-typescript has its own ideas of some. */
function withoutFormats(schema: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === "format" && typeof value === "string" ? undefined : value)),
  ) as Record<string, unknown>;
}
