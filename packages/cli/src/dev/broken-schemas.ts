import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import { loadSourceFile, parseYaml } from "@thanos-fleet/yaml-source";

/** The schemas of a repository that are not JSON at the moment, each with its place where one is known. */
export function brokenSchemas(repository = join(import.meta.dirname, "../../../..")): Diagnostic[] {
  return readdirSync(join(repository, "schemas"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".schema.json"))
    .sort()
    .flatMap((name) => {
      const { file, diagnostics } = loadSourceFile(repository, `schemas/${name}`);
      return file === undefined ? diagnostics : judge(file);
    });
}

function judge(file: SourceFile): Diagnostic[] {
  try {
    JSON.parse(file.text);
    return [];
  } catch (error) {
    // JSON is YAML but for trifles, and its reader knows places.
    const placed = parseYaml(file).diagnostics;
    const message = `this is not JSON: ${(error as Error).message}`;
    return placed.length > 0 ? [...placed] : [createDiagnostic("yaml/syntax", { file }, message)];
  }
}
