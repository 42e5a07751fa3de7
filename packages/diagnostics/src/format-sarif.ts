import { codes } from "./codes.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import { positionAt } from "./position.ts";

/** Problems as a SARIF 2.1.0 log, for code scanning. */
export function formatSarif(diagnostics: readonly Diagnostic[]): string {
  const used = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const summaries: Record<string, { summary: string } | undefined> = codes;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "thanos-fleet",
            rules: used.map((code) => ({ id: code, shortDescription: { text: summaries[code]?.summary ?? code } })),
          },
        },
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: used.indexOf(diagnostic.code),
          level: diagnostic.severity,
          message: { text: diagnostic.hint === undefined ? diagnostic.message : `${diagnostic.message} (${diagnostic.hint})` },
          locations: [sarifLocation(diagnostic)],
          relatedLocations: diagnostic.related?.map((related) => ({ ...sarifLocation(related), message: { text: related.message } })),
        })),
        columnKind: "utf16CodeUnits",
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function sarifLocation({ file, range }: Location): { physicalLocation: object } {
  const artifactLocation = { uri: encodeURI(file.path) };
  if (range === undefined) return { physicalLocation: { artifactLocation } };
  const start = positionAt(file, range.start);
  const end = positionAt(file, range.end);
  return {
    physicalLocation: {
      artifactLocation,
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}
