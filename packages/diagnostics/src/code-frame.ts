import type { Range, SourceFile } from "./diagnostic.ts";
import { lineAt, lineCount, positionAt } from "./position.ts";

const contextLines = 1;
const maximumWidth = 160;

/** The line a range starts in, with a neighbour on either side and carets under the range. */
export function codeFrame(file: SourceFile, range: Range): string {
  const start = positionAt(file, range.start);
  const end = positionAt(file, range.end);
  const first = Math.max(1, start.line - contextLines);
  const last = Math.min(lineCount(file), start.line + contextLines);
  const width = String(last).length;
  const lines: string[] = [];
  for (let line = first; line <= last; line++) {
    const text = lineAt(file, line);
    if (line !== start.line && text === "") continue;
    lines.push(`${line === start.line ? ">" : " "} ${String(line).padStart(width)} | ${text.slice(0, maximumWidth)}`.trimEnd());
    if (line === start.line)
      lines.push(`  ${" ".repeat(width)} | ${carets(text, start.column, end.line === start.line ? end.column : text.length + 1)}`);
  }
  return lines.join("\n");
}

/** Tabs before the range are kept, so that the carets stand under it whatever their width. */
function carets(text: string, startColumn: number, endColumn: number): string {
  const before = text
    .slice(0, startColumn - 1)
    .replace(/[^\t]/g, " ")
    .slice(0, maximumWidth);
  const length = Math.max(1, Math.min(endColumn, text.length + 1, maximumWidth) - startColumn);
  return `${before}${"^".repeat(length)}`;
}
