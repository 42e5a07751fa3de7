import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, DiagnosticCode } from "@thanos-fleet/diagnostics";
import { locate, parseYaml, toValue, type SourceNode } from "@thanos-fleet/yaml-source";
import type { CheckResult } from "../check-result.ts";
import type { RenderedFleet } from "../where-from.ts";
import { dashboardFilesOf } from "./check-promql.ts";
import { embeddedDiagnostic, embeddedFiles, type EmbeddedFile } from "./embedded-file.ts";
import { lintDashboard, type SoundDashboard, type Surroundings } from "./grafana/lint-dashboard.ts";
import { validateJson, type JsonProblem, type SchemaName } from "./grafana/validate-json.ts";
import type { PodContainer } from "./pod-containers.ts";

/** `kubectl apply` keeps a copy of an object in an annotation; all annotations of an object have this many bytes. */
const annotationLimit = 262_144;

interface Datasources {
  readonly datasources?: readonly { readonly uid?: string }[];
}

/** Holds every dashboard against our schema of Grafana's model and the rules that a schema cannot say. */
export function checkDashboards(rendered: RenderedFleet, containers: readonly PodContainer[]): CheckResult {
  const files = dashboardFilesOf(containers).map((file) => read(file));
  const uids = files.map(({ value }) => (value as { uid?: string }).uid ?? "");
  const around: Surroundings = { datasources: provisionedUids(containers), dashboards: new Set(uids) };
  const diagnostics = files.flatMap((document, index): Diagnostic[] => {
    const invalid = validateJson("dashboard", document.value);
    if (invalid.length > 0) return report(rendered, document, "grafana/schema", invalid);
    const isRepeated = uids.indexOf(uids[index] ?? "") < index;
    return report(rendered, document, "grafana/dashboard", [
      ...(isRepeated ? [{ path: ["uid"], message: `another dashboard has the uid ${uids[index]} too` }] : []),
      ...lintDashboard(document.value as SoundDashboard, around),
      ...oversized(rendered, document.file),
    ]);
  });
  return { name: "dashboards", checked: files.length, unit: "dashboards", diagnostics };
}

/** Holds Grafana's provisioning files against our schemas of them. */
export function checkProvisioning(rendered: RenderedFleet, containers: readonly PodContainer[]): CheckResult {
  const kinds: readonly (readonly [RegExp, SchemaName])[] = [
    [/^\/etc\/grafana\/provisioning\/datasources\/.*\.ya?ml$/, "grafana-datasources"],
    [/^\/etc\/grafana\/provisioning\/dashboards\/.*\.ya?ml$/, "grafana-dashboard-providers"],
  ];
  const found = kinds.flatMap(([pattern, schema]) =>
    containers.flatMap((container) => embeddedFiles(container, pattern)).map((file) => ({ schema, document: read(file) })),
  );
  const diagnostics = found.flatMap(({ schema, document }) =>
    report(rendered, document, "grafana/schema", validateJson(schema, document.value)),
  );
  return { name: "provisioning", checked: found.length, unit: "files", diagnostics };
}

interface Document {
  readonly file: EmbeddedFile;
  readonly root: SourceNode | undefined;
  readonly value: unknown;
}

/** JSON is YAML: both are read with their positions. */
function read(file: EmbeddedFile): Document {
  const { root } = parseYaml({ path: file.source.key, text: file.content });
  return { file, root, value: root === undefined ? {} : toValue(root) };
}

function provisionedUids(containers: readonly PodContainer[]): ReadonlySet<string> {
  const files = containers.flatMap((container) => embeddedFiles(container, /^\/etc\/grafana\/provisioning\/datasources\//));
  const datasources = files.flatMap((file) => (read(file).value as Datasources).datasources ?? []);
  return new Set(datasources.flatMap(({ uid }) => (uid === undefined ? [] : [uid])));
}

function oversized(rendered: RenderedFleet, { source }: EmbeddedFile): JsonProblem[] {
  const size = readFileSync(join(rendered.deploy, source.file)).length;
  const message = `its ConfigMap has ${size} bytes, and kubectl keeps no copy of more than ${annotationLimit}`;
  return size < annotationLimit ? [] : [{ path: [], message }];
}

function report(rendered: RenderedFleet, { file, root }: Document, code: DiagnosticCode, problems: readonly JsonProblem[]): Diagnostic[] {
  return problems.map(({ path, message }) => {
    const start = root === undefined ? 0 : (locate(root, path, "key").range?.start ?? 0);
    return embeddedDiagnostic(rendered, file, { code, message, line: file.content.slice(0, start).split("\n").length });
  });
}
