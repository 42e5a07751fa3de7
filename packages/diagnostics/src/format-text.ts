import { styleText } from "node:util";
import { codeFrame } from "./code-frame.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import { positionAt } from "./position.ts";

export interface TextOptions {
  readonly color: boolean;
  /** How many problems are printed before the rest is only counted. */
  readonly maximum: number;
}

/** Problems for a person: place, code, sentence, code frame, hint, schema node; at the end how many there are. */
export function formatText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  if (diagnostics.length === 0) return "";
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    options.color ? styleText(format, text, { validateStream: false }) : text;
  const shown = diagnostics.slice(0, options.maximum).map((diagnostic) => block(diagnostic));
  const hidden = diagnostics.length - shown.length;
  const parts = [...shown, ...(hidden > 0 ? [`${hidden} more hidden`] : []), summary(diagnostics)];
  return `${parts.join("\n\n")}\n`;

  function block(diagnostic: Diagnostic): string {
    const color = diagnostic.severity === "error" ? "red" : "yellow";
    const lines = [
      `${style("bold", place(diagnostic))} ${style(color, diagnostic.severity)} ${style("dim", diagnostic.code)}`,
      `  ${diagnostic.message}`,
    ];
    if (diagnostic.range !== undefined) lines.push("", indent(codeFrame(diagnostic.file, diagnostic.range)));
    const notes: string[] = [];
    for (const related of diagnostic.related ?? []) notes.push(`  ${place(related)}: ${related.message}`);
    if (diagnostic.hint !== undefined) notes.push(`  ${style("cyan", "hint")}: ${diagnostic.hint}`);
    if (diagnostic.schema !== undefined) notes.push(`  ${style("dim", `schema: ${diagnostic.schema}`)}`);
    return [...lines, ...(notes.length > 0 ? ["", ...notes] : [])].join("\n");
  }
}

/** `file:line:column`, or the file alone. */
export function place({ file, range }: Location): string {
  if (range === undefined) return file.path;
  const { line, column } = positionAt(file, range.start);
  return `${file.path}:${line}:${column}`;
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map(({ file }) => file.path)).size;
  return `${count(errors, "error")}, ${count(warnings, "warning")} in ${count(files, "file")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
