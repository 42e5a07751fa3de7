import type { SourceFile } from "@thanos-fleet/diagnostics";

/** One mistake in one file of a fleet. */
export interface Mutant {
  /** What was done, in a few words that many mutants share: the unit of the reviewed list. */
  readonly kind: string;
  /** Dotted path of the value or key it was done to. */
  readonly path: string;
  readonly file: SourceFile;
  /** The file's text with the mistake. */
  readonly text: string;
  /** Lines, from 1, at which a message may be: those that changed, or between which something is missing. */
  readonly first: number;
  readonly last: number;
}

/** Replaces a piece of a file. */
export function replace(
  mutant: { kind: string; path: readonly (string | number)[]; file: SourceFile },
  range: { start: number; end: number },
  by: string,
): Mutant {
  const { file, kind, path } = mutant;
  const text = file.text.slice(0, range.start) + by + file.text.slice(range.end);
  const first = lineOf(text, range.start);
  const last = Math.max(first, lineOf(text, range.start + Math.max(0, by.replace(/\n$/, "").length)));
  return { kind, path: path.join("."), file, text, first, last };
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
