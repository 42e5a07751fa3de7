import type { SourceFile } from "./diagnostic.ts";

/** 1-based; columns count UTF-16 units, as editors and GitHub do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** The line and column of an offset; offsets past the end are at the end. */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStartsOf(file);
  const clamped = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= clamped) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
}

/** A line's text without its line break; empty for a line that does not exist. */
export function lineAt(file: SourceFile, line: number): string {
  const starts = lineStartsOf(file);
  const start = starts[line - 1];
  if (start === undefined) return "";
  return file.text.slice(start, starts[line] ?? file.text.length).replace(/\r?\n|\r/, "");
}

export function lineCount(file: SourceFile): number {
  return lineStartsOf(file).length;
}

function lineStartsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  // Stryker disable next-line ConditionalExpression: saves looking for the lines again, and changes no answer
  if (known !== undefined) return known;
  const starts = [0];
  for (const match of file.text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  // Stryker disable next-line CallExpression: as above
  lineStarts.set(file, starts);
  return starts;
}
