import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic, type Range, type RelatedLocation, type SourceFile } from "@thanos-fleet/diagnostics";
import { overlayFolder } from "@thanos-fleet/render";
import { parseYaml, type SourceNode } from "@thanos-fleet/yaml-source";
import type { CheckResult } from "./check-result.ts";
import { findDeclared } from "./secrets/find-declared.ts";
import { findPasted } from "./secrets/find-pasted.ts";
import { whereFrom, type RenderedFleet } from "./provenance/where-from.ts";

/**
 * Looks for secrets in every file of deploy/: Secrets with content, variables that hold one, and keys and tokens of known
 * forms anywhere in a text. What is found is reported where it stands, and not shown.
 */
export function checkSecrets(rendered: RenderedFleet): CheckResult {
  const files = readdirSync(rendered.deploy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(rendered.deploy.length + 1))
    .sort();
  const diagnostics = files.flatMap((path) => checkFile(rendered, path));
  return { name: "secrets", checked: files.length, unit: "files", diagnostics };
}

function checkFile(rendered: RenderedFleet, path: string): Diagnostic[] {
  const text = readFileSync(join(rendered.deploy, path), "utf8");
  const root = mayDeclare(path, text) ? parseYaml({ path, text }).root : undefined;
  const found = [
    ...findPasted(text).map(({ what, range, hidden }) => ({ code: "secret/pasted" as const, what, range, hidden: [hidden] })),
    ...(root === undefined
      ? []
      : findDeclared(root).map(({ what, range, hidden }) => ({ code: "secret/declared" as const, what, range, hidden }))),
  ];
  if (found.length === 0) return [];
  const file = {
    path: `deploy/${path}`,
    text: hide(
      text,
      found.flatMap(({ hidden }) => hidden),
    ),
  };
  return found.map(({ code, what, range }) =>
    createDiagnostic(code, { file, range }, `${what} stands here, for everybody who can read the repository`, {
      hint: "take it out, make it invalid where it was issued, and let a Secret made by hand hold the next one (docs/secrets.md)",
      related: originOf(rendered, { path, text }, range),
    }),
  );
}

/** Charts are Go templates, no YAML; that they render to the manifests is the helm step's to prove. */
function mayDeclare(path: string, text: string): boolean {
  return path.endsWith(".yaml") && !/^charts\/.*\/templates\//.test(path) && /Secret|PASSW|SECRET|TOKEN|_KEY/.test(text);
}

/** The template and the value that wrote a place, for manifests of a cluster. */
function originOf(rendered: RenderedFleet, { path, text }: SourceFile, range: Range): RelatedLocation[] {
  const cluster = rendered.fleet.clusters.find((candidate) => path.startsWith(`overlays/${overlayFolder(candidate)}/`));
  const { root } = parseYaml({ path, text });
  if (cluster === undefined || root === undefined) return [];
  return whereFrom(rendered, cluster, { file: path, path: pathTo(root, range.start), offset: range.start });
}

/** Path of the innermost value around an offset. */
function pathTo(node: SourceNode, offset: number): (string | number)[] {
  const children = node.kind === "list" ? node.items.map((item, index) => [index, item] as const) : [];
  const entries = node.kind === "map" ? [...node.entries.values()].map(({ key, value }) => [key, value] as const) : [];
  for (const [key, child] of [...children, ...entries])
    if (child.range.start <= offset && offset < child.range.end) return [key, ...pathTo(child, offset)];
  return [];
}

/** The text with some of it starred out, each line as long as it was. */
function hide(text: string, ranges: readonly Range[]): string {
  return ranges.reduce(
    (shown, { start, end }) => shown.slice(0, start) + shown.slice(start, end).replaceAll(/[^\s]/g, "*") + shown.slice(end),
    text,
  );
}
