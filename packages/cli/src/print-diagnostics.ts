import { formatDiagnostics, type Diagnostic, type OutputFormat } from "@thanos-fleet/diagnostics";

/**
 * Prints problems to standard output, in colour where a person reads it. GitLab's report is a file that people do not read, so
 * they are on standard error, in the job's log, as well.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], format: OutputFormat): void {
  const text = formatDiagnostics(format, diagnostics, {
    color: format === "text" && process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  });
  if (format === "gitlab") process.stderr.write(formatDiagnostics("text", diagnostics));
  if (text !== "") process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
