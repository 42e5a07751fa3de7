import { expectedComponents } from "@thanos-fleet/components/expected";
import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { CheckResult } from "./check-result.ts";
import { clusterObjects, type PlacedObject } from "./objects/cluster-objects.ts";
import { configMapFiles, type ConfigMapFile } from "./embedded/config-map-file.ts";
import type { DocumentProblem } from "./embedded/document.ts";
import { embeddedDiagnostic } from "./embedded/embedded-file.ts";
import { documentProblems } from "./embedded/schema-problems.ts";
import { endpointFaults, hashringFaults } from "./embedded/thanos-addresses.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** A problem of an embedded file, with its line. */
export interface FileFinding {
  readonly file: ConfigMapFile;
  readonly code: "embedded/invalid" | "embedded/address";
  readonly message: string;
  readonly line: number;
}

/**
 * Judges the configuration files inside ConfigMaps that no program judges: each against a closed schema, and the
 * addresses of Thanos' files against the Services and pods that were rendered.
 */
export function checkEmbeddedFiles(rendered: RenderedFleet): readonly CheckResult[] {
  const judged = rendered.fleet.clusters.map((cluster) => judgeFiles(cluster, clusterObjects(rendered.deploy, cluster)));
  const explain = (findings: readonly FileFinding[]): Diagnostic[] =>
    findings.map(({ file, ...problem }) => embeddedDiagnostic(rendered, file, problem));
  return [
    {
      name: "closed schemas",
      checked: judged.reduce((sum, { files }) => sum + files, 0),
      unit: "files",
      diagnostics: explain(judged.flatMap(({ invalid }) => invalid)),
    },
    {
      name: "addresses of Thanos",
      checked: judged.reduce((sum, { addressFiles }) => sum + addressFiles, 0),
      unit: "files",
      diagnostics: explain(judged.flatMap(({ misplaced }) => misplaced)),
    },
  ];
}

/** Name of the closed schema that judges a file of a component's ConfigMaps. */
export function schemaOf(component: string, key: string): string | undefined {
  return expectedComponents.find(([name]) => name === component)?.[1].schemas?.[key];
}

export interface JudgedFiles {
  readonly files: number;
  readonly addressFiles: number;
  readonly invalid: readonly FileFinding[];
  readonly misplaced: readonly FileFinding[];
}

export function isJudged(component: string, key: string): boolean {
  return schemaOf(component, key) !== undefined;
}

/** Judges the files of one cluster. */
export function judgeFiles(cluster: Cluster, objects: readonly PlacedObject[]): JudgedFiles {
  const files = configMapFiles(cluster, objects, isJudged).map((file) => ({
    file,
    schema: schemaOf(file.component, file.source.key) ?? "",
  }));
  const invalid = files.flatMap(({ file, schema }) =>
    documentProblems(schema, file.document).map((problem) => finding(file, "embedded/invalid", problem)),
  );
  const withAddresses = files.flatMap(({ file, schema }) => {
    const faults = addressChecks[schema];
    return faults === undefined ? [] : [{ file, faults }];
  });
  const misplaced = withAddresses.flatMap(({ file, faults }) =>
    faults(file.document.value, objects).map((fault) => finding(file, "embedded/address", fault)),
  );
  return { files: files.length, addressFiles: withAddresses.length, invalid, misplaced };
}

const addressChecks: Readonly<Record<string, (value: JsonValue, objects: readonly PlacedObject[]) => DocumentProblem[]>> = {
  hashrings: hashringFaults,
  endpoints: endpointFaults,
};

function finding(file: ConfigMapFile, code: FileFinding["code"], { path, message }: DocumentProblem): FileFinding {
  return { file, code, message, line: file.document.lineOf(path) };
}
