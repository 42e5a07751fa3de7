import type { Diagnostic } from "./diagnostic.ts";
import { positionAt } from "./position.ts";

/** Problems as GitHub workflow commands, errors first, since GitHub shows ten of a kind for each step. */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  return [...errors, ...warnings].map((diagnostic) => `${command(diagnostic)}\n`).join("");
}

function command({ severity, file, range, code, message, hint }: Diagnostic): string {
  const properties: [string, string | number][] = [["file", file.path]];
  if (range !== undefined) {
    const start = positionAt(file, range.start);
    const end = positionAt(file, range.end);
    properties.push(["line", start.line], ["endLine", end.line]);
    // GitHub ignores columns of a range over several lines.
    if (start.line === end.line) properties.push(["col", start.column], ["endColumn", end.column]);
  }
  properties.push(["title", code]);
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  return `::${severity} ${list}::${escapeData(hint === undefined ? message : `${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
