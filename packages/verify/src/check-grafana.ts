import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, DiagnosticCode } from "@thanos-fleet/diagnostics";
import type { RenderedContainers } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { readDocument, type Document, type DocumentProblem } from "./embedded/document.ts";
import { embeddedDiagnostic, embeddedFiles, type EmbeddedFile } from "./embedded/embedded-file.ts";
import { documentProblems } from "./embedded/schema-problems.ts";
import { dashboardFilesOf } from "./grafana/dashboard-files.ts";
import { lintDashboard, type SoundDashboard, type Surroundings } from "./grafana/lint-dashboard.ts";
import type { PodContainer } from "./programs/pod-containers.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** `kubectl apply` keeps a copy of an object in an annotation; all annotations of an object have this many bytes. */
const annotationLimit = 262_144;

interface Datasources {
  readonly datasources?: readonly { readonly uid?: string }[];
}

/** Holds every dashboard against our schema of Grafana's model and the rules that a schema cannot say. */
export function checkDashboards({ containers, ...rendered }: RenderedContainers): CheckResult {
  const files = dashboardFilesOf(containers).map((file) => read(file));
  const uids = files.map(({ value }) => (value as { uid?: string } | null)?.uid ?? "");
  const around: Surroundings = { datasources: provisionedUids(containers), dashboards: new Set(uids) };
  const diagnostics = files.flatMap((document, index): Diagnostic[] => {
    const invalid = documentProblems("dashboard", document);
    if (invalid.length > 0) return invalid.map((problem) => report(rendered, document, { code: "grafana/schema", ...problem }));
    const isRepeated = uids.indexOf(uids[index] ?? "") < index;
    const problems: DocumentProblem[] = [
      ...(isRepeated ? [{ path: ["uid"], message: `another dashboard has the uid ${uids[index]} too` }] : []),
      ...lintDashboard(document.value as unknown as SoundDashboard, around),
      ...oversized(rendered, document.file),
    ];
    return problems.map((problem) => report(rendered, document, { code: "grafana/dashboard", ...problem }));
  });
  return { name: "dashboards", checked: files.length, unit: "dashboards", diagnostics };
}

/** Holds Grafana's provisioning files against our schemas of them. */
export function checkProvisioning({ containers, ...rendered }: RenderedContainers): CheckResult {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^\/etc\/grafana\/provisioning\/datasources\/.*\.ya?ml$/, "grafana-datasources"],
    [/^\/etc\/grafana\/provisioning\/dashboards\/.*\.ya?ml$/, "grafana-dashboard-providers"],
  ];
  const found = kinds.flatMap(([pattern, schema]) =>
    containers.flatMap((container) => embeddedFiles(container, pattern)).map((file) => ({ schema, document: read(file) })),
  );
  const diagnostics = found.flatMap(({ schema, document }) =>
    documentProblems(schema, document).map((problem) => report(rendered, document, { code: "grafana/schema", ...problem })),
  );
  return { name: "provisioning", checked: found.length, unit: "files", diagnostics };
}

interface MountedDocument extends Document {
  readonly file: EmbeddedFile;
}

function read(file: EmbeddedFile): MountedDocument {
  return { file, ...readDocument(file.source.key, file.content) };
}

function provisionedUids(containers: readonly PodContainer[]): ReadonlySet<string> {
  const files = containers.flatMap((container) => embeddedFiles(container, /^\/etc\/grafana\/provisioning\/datasources\//));
  const datasources = files.flatMap((file) => (read(file).value as Datasources | null)?.datasources ?? []);
  return new Set(datasources.flatMap(({ uid }) => (uid === undefined ? [] : [uid])));
}

function oversized(rendered: RenderedFleet, { source }: EmbeddedFile): DocumentProblem[] {
  const size = readFileSync(join(rendered.deploy, source.file)).length;
  const message = `its ConfigMap has ${size} bytes, and kubectl keeps no copy of more than ${annotationLimit}`;
  return size < annotationLimit ? [] : [{ path: [], message }];
}

function report(
  rendered: RenderedFleet,
  { file, lineOf }: MountedDocument,
  { code, path, message }: DocumentProblem & { readonly code: DiagnosticCode },
): Diagnostic {
  return embeddedDiagnostic(rendered, file, { code, message, line: lineOf(path) });
}
