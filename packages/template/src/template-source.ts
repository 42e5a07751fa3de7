import type { Location, SourceFile } from "@thanos-fleet/diagnostics";

/** One line of an expanded template: where it was written, and by how much an include moved it to the right. */
interface ExpandedLine {
  readonly file: SourceFile;
  /** Offset of the line's first character in `file`. */
  readonly start: number;
  /** Columns that the include's indentation added. */
  readonly shift: number;
}

/** A template's text after its `{{> partial}}` lines were replaced, knowing where each line came from. */
export interface TemplateSource {
  readonly file: SourceFile;
  readonly text: string;
  readonly lines: readonly ExpandedLine[];
}

const includeLine = /^( *)\{\{> *([a-z0-9-]+) *\}\}$/;

/**
 * Expands include lines: a line that is only `{{> name}}` becomes the partial's lines, each indented as the include is.
 * Partials are expanded as text, before parsing, so both targets and the type check see one flat template.
 */
export function expandTemplate(file: SourceFile, partials: ReadonlyMap<string, SourceFile>): TemplateSource {
  const texts: string[] = [];
  const lines: ExpandedLine[] = [];
  appendLines({ file, indent: "", open: [] });
  return { file, text: texts.join("\n"), lines };

  function appendLines(include: { file: SourceFile; indent: string; open: readonly string[] }): void {
    const sourceLines = include.file.text.replace(/\n$/, "").split("\n");
    let start = 0;
    for (const line of sourceLines) {
      const match = includeLine.exec(line);
      const partial = match?.[2] === undefined ? undefined : partials.get(match[2]);
      // Stryker disable next-line ConditionalExpression: without a match there is no partial
      if (match !== null && partial !== undefined && !include.open.includes(partial.path)) {
        appendLines({ file: partial, indent: include.indent + match[1], open: [...include.open, partial.path] });
      } else {
        texts.push(line === "" ? "" : include.indent + line);
        lines.push({ file: include.file, start, shift: include.indent.length });
      }
      start += line.length + 1;
    }
    if (include.open.length === 0) {
      texts.push("");
      lines.push({ file: include.file, start, shift: 0 });
    }
  }
}

/** A piece of the expanded text, by 1-based line and 0-based column. */
interface Span {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** The place in the written file of a piece of the expanded text. */
export function originOf(source: TemplateSource, { line, column, length }: Span): Location {
  const origin = source.lines[line - 1];
  if (origin === undefined) return { file: source.file };
  const start = Math.min(origin.start + Math.max(0, column - origin.shift), origin.file.text.length);
  return { file: origin.file, range: { start, end: Math.min(start + length, origin.file.text.length) } };
}
