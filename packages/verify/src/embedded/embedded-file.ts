import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic, type DiagnosticCode } from "@thanos-fleet/diagnostics";
import { locate, parseYaml } from "@thanos-fleet/yaml-source";
import type { PodContainer } from "../programs/pod-containers.ts";
import { whereFrom, type RenderedFleet } from "../provenance/where-from.ts";

/** A configuration file inside a rendered ConfigMap, as a container sees it. */
export interface EmbeddedFile {
  readonly container: PodContainer;
  /** Path in the container. */
  readonly path: string;
  readonly content: string;
  /** The ConfigMap's manifest, below deploy/, and the key. */
  readonly source: { readonly file: string; readonly key: string };
}

/** The rendered files of a container whose paths the pattern matches. */
export function embeddedFiles(container: PodContainer, pattern: RegExp): EmbeddedFile[] {
  return [...container.files].flatMap(([path, { content, source }]) =>
    source !== undefined && pattern.test(path) ? [{ container, path, content, source }] : [],
  );
}

/** What is wrong with an embedded file, and in which of its lines. */
export interface EmbeddedProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** The first one when none is known. */
  readonly line?: number;
}

/** A diagnostic at a line of an embedded file, with the template that wrote it. */
export function embeddedDiagnostic(
  rendered: RenderedFleet,
  { container, source }: { readonly container: Pick<PodContainer, "cluster">; readonly source: EmbeddedFile["source"] },
  { code, message, line = 1 }: EmbeddedProblem,
): Diagnostic {
  const file = { path: `deploy/${source.file}`, text: readFileSync(join(rendered.deploy, source.file), "utf8") };
  const { root } = parseYaml(file);
  const path = ["data", source.key];
  const key = root === undefined ? undefined : locate(root, path, "key").range;
  const start = key === undefined ? 0 : lineStart(file.text, key.start, line);
  const end = Math.max(start + 1, endOfLine(file.text, start));
  return createDiagnostic(code, { file, range: { start, end } }, `${source.key}: ${message}`, {
    related: whereFrom(rendered, container.cluster, { file: source.file, path, offset: start }),
  });
}

/** A block scalar's first line stands below its key. */
function lineStart(text: string, keyStart: number, line: number): number {
  let start = keyStart;
  for (let passed = 0; passed < line; passed += 1) {
    const next = text.indexOf("\n", start);
    if (next === -1 || next + 1 >= text.length) return start;
    start = next + 1;
  }
  return start + (/^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0);
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}
