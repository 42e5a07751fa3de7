import type { Diagnostic } from "./diagnostic.ts";
import { formatGithub } from "./format-github.ts";
import { formatGitlab } from "./format-gitlab.ts";
import { formatJson } from "./format-json.ts";
import { formatSarif } from "./format-sarif.ts";
import { formatText } from "./format-text.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

export const outputFormats = ["text", "json", "github", "gitlab", "sarif"] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface FormatOptions {
  readonly color?: boolean;
  /** Most problems that the text format prints; 100 when absent. The other formats print all. */
  readonly maximum?: number;
}

/** Prints problems, sorted and each once, in one of the formats. */
export function formatDiagnostics(format: OutputFormat, diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  const sorted = sortDiagnostics(diagnostics);
  switch (format) {
    case "text":
      return formatText(sorted, { color: options.color ?? false, maximum: options.maximum ?? 100 });
    case "json":
      return formatJson(sorted);
    case "github":
      return formatGithub(sorted);
    case "gitlab":
      return formatGitlab(sorted);
    case "sarif":
      return formatSarif(sorted);
  }
}
