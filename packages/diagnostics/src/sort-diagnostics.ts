import { compareText } from "./compare-text.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Sorted by file, place and code, each problem once: the same line may be found wrong for many clusters. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { file, range, code, message } = diagnostic;
    unique.set([file.path, range?.start, range?.end, code, message].join("\0"), diagnostic);
  }
  return [...unique.values()].sort(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file.path, b.file.path) ||
    (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
