import { formatDiagnostics, type Diagnostic, type OutputFormat } from "@thanos-fleet/diagnostics";

/** Prints problems to standard output, in colour where a person reads it. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], format: OutputFormat): void {
  const text = formatDiagnostics(format, diagnostics, {
    color: format === "text" && process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  });
  if (text !== "") process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
