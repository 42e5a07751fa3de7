import type { Diagnostic, Location } from "./diagnostic.ts";
import { positionAt } from "./position.ts";

/** Problems for programs: an object with `diagnostics`, each with code, severity, message and 1-based positions. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...jsonLocation(diagnostic),
    hint: diagnostic.hint,
    schema: diagnostic.schema,
    related: diagnostic.related?.map((related) => ({ ...jsonLocation(related), message: related.message })),
  }));
  return `${JSON.stringify({ version: 1, diagnostics: items }, undefined, 2)}\n`;
}

function jsonLocation({ file, range }: Location): object {
  return range === undefined
    ? { file: file.path }
    : { file: file.path, start: positionAt(file, range.start), end: positionAt(file, range.end) };
}
