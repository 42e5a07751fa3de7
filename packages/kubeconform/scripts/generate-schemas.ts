import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "@thanos-fleet/native-tool";
import { parseAllDocuments } from "yaml";
import { coreSchema, objectMeta, withIdentity } from "./core-schemas.ts";
import sources from "./schema-sources.json" with { type: "json" };
import { strictSchema } from "./strict-schema.ts";

/**
 * Regenerates schemas/ from the modules that schema-sources.json pins: Kubernetes' own OpenAPI for its kinds, the custom
 * resource definitions of the others. Needs Go and its module proxy; nothing else does.
 */
const folder = join(import.meta.dirname, "../schemas");
const written = new Map<string, string>();

const openApis = new Map<string, Record<string, Record<string, unknown>>>();
for (const [version, module] of Object.entries(sources.kubernetes)) {
  const source = await download("k8s.io/kubernetes", module.version, module.sum);
  const swagger = JSON.parse(readFileSync(join(source, "api/openapi-spec/swagger.json"), "utf8")) as {
    definitions: Record<string, Record<string, unknown>>;
  };
  openApis.set(version, swagger.definitions);
  for (const kind of sources.kinds) write(`${version}/${coreFile(kind)}`, coreSchema(swagger.definitions, kind));
}

const newest = [...openApis.values()].at(-1) ?? {};
for (const module of sources.customResources) {
  const source = await download(module.module, module.version, module.sum);
  for (const path of module.files) {
    for (const document of parseAllDocuments(readFileSync(join(source, path), "utf8")))
      writeCustomResource(document.toJS() as CustomResourceDefinition);
  }
}
write("crd/kustomize.config.k8s.io/kustomization_v1beta1.json", sources.kustomization);

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of written) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const hashes = Object.fromEntries(
  [...written].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, createHash("sha256").update(text).digest("hex")]),
);
writeFileSync(join(folder, "checksums.json"), `${JSON.stringify(hashes, undefined, 2)}\n`);
process.stdout.write(`wrote ${written.size} schemas\n`);

interface CustomResourceDefinition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly served: boolean;
      readonly schema: { readonly openAPIV3Schema: Record<string, unknown> };
    }[];
  };
}

function writeCustomResource({ spec }: CustomResourceDefinition): void {
  const meta = objectMeta(newest);
  for (const { name: version, served, schema } of spec.versions) {
    if (!served) continue;
    const kind = { group: spec.group, version, kind: spec.names.kind };
    const strict = strictSchema(schema.openAPIV3Schema, (reference) => reference);
    const properties = { ...(strict["properties"] as object), metadata: meta.schema };
    const whole = { ...withIdentity({ ...strict, properties, additionalProperties: false }, kind), definitions: meta.definitions };
    write(`crd/${spec.group}/${spec.names.kind.toLowerCase()}_${version}.json`, {
      $schema: "http://json-schema.org/draft-07/schema#",
      ...whole,
    });
  }
}

function coreFile({ group, version, kind }: { group: string; version: string; kind: string }): string {
  const short = group.split(".")[0] ?? "";
  return `${kind.toLowerCase()}-${short === "" ? "" : `${short}-`}${version}.json`;
}

/** One definition a line: small, and still readable in a diff. */
function write(path: string, schema: object): void {
  const { definitions, ...rest } = schema as { definitions?: Record<string, unknown> };
  const lines = Object.entries(definitions ?? {}).map(([name, definition]) => `    ${JSON.stringify(name)}: ${JSON.stringify(definition)}`);
  const head = Object.entries(rest).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  if (definitions !== undefined) head.push(`  "definitions": {\n${lines.join(",\n")}\n  }`);
  written.set(path, `{\n${head.join(",\n")}\n}\n`);
}

async function download(module: string, version: string, sum: string): Promise<string> {
  const { stdout, stderr, status } = await run("go", ["mod", "download", "-json", `${module}@${version}`], {
    cwd: "/",
    env: { ...process.env, GOFLAGS: "-mod=mod" },
  });
  const answer = JSON.parse(stdout || "{}") as { Dir?: string; Sum?: string; Error?: string };
  if (status !== 0 || answer.Dir === undefined) throw new Error(`${module}@${version} cannot be downloaded: ${answer.Error ?? stderr}`);
  if (answer.Sum !== sum) throw new Error(`${module}@${version} has the sum ${answer.Sum}, but ${sum} is pinned`);
  return answer.Dir;
}
