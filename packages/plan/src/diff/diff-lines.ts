import { alignItems } from "./align-items.ts";
import type { Difference } from "./difference.ts";

/** The lines that differ between two texts. */
export function diffLines(before: string, after: string, path: readonly string[] = []): Difference[] {
  return alignItems(linesOf(before), linesOf(after), () => true).map(({ index, old, next }) => ({
    path: [...path, `(line ${index + 1})`],
    before: old,
    after: next,
  }));
}

/** A difference of two texts of several lines, such as scripts, as those of their lines; others as they are. */
export function intoLines(difference: Difference): Difference[] {
  const { path, before, after } = difference;
  return isText(before) && isText(after) ? diffLines(before, after, path) : [difference];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trimEnd().includes("\n");
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}
