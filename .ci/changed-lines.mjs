/**
 * The lines that a diff without context adds or changes, by file: `{ path, start, end }`, both counted from 1 and part of it.
 * What a diff only removes is in none.
 */
export function changedLines(diff) {
  const ranges = [];
  let path;
  for (const line of diff.split("\n")) {
    path = /^\+\+\+ b\/(.*)$/.exec(line)?.[1] ?? path;
    const [, start, count = "1"] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start !== undefined && count !== "0") ranges.push({ path, start: Number(start), end: Number(start) + Number(count) - 1 });
  }
  return ranges;
}
