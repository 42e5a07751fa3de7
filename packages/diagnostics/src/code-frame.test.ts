import fc from "fast-check";
import { expect, test } from "vitest";
import { codeFrame, positionAt } from "./index.ts";

function file(text: string) {
  return { path: "a.yaml", text };
}

test("the line with its neighbours, and carets under the range", () => {
  const text = "  name: prod-eu\n  tier: prodd\n  replicas: 3\n";
  const start = text.indexOf("prodd");
  expect(codeFrame(file(text), { start, end: start + 5 })).toBe(
    ["  1 |   name: prod-eu", "> 2 |   tier: prodd", "    |         ^^^^^", "  3 |   replicas: 3"].join("\n"),
  );
});

test("columns count tabs, and lines end as Windows ends them", () => {
  const text = "a: 1\r\n\tb: 2\r\n";
  expect(positionAt(file(text), text.indexOf("b"))).toEqual({ line: 2, column: 2 });
  expect(codeFrame(file(text), { start: text.indexOf("b"), end: text.indexOf("b") + 1 })).toContain("  | \t^");
});

test("any range of any text has a frame whose carets lie under its line", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\t", "\n", "\r\n", "😀", "é", " ") }),
      fc.nat(60),
      fc.nat(60),
      (text, from, length) => {
        const start = Math.min(from, text.length);
        const range = { start, end: Math.min(start + length, text.length) };
        const carets = codeFrame(file(text), range)
          .split("\n")
          .find((line) => /\| \s*\^+$/.test(line));
        if (carets === undefined) throw new Error("no carets");
        const line = text.split(/\r\n|\n/)[positionAt(file(text), start).line - 1] ?? "";
        // One column past the end is where a line break, or the end of the file, is pointed at.
        expect(carets.length - (carets.indexOf("|") + 2)).toBeLessThanOrEqual(line.length + 1);
      },
    ),
    { numRuns: 500 },
  );
});
