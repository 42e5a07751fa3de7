import fc from "fast-check";
import { expect, test } from "vitest";
import { codeFrame, positionAt } from "./index.ts";
import { lineAt, lineCount } from "./position.ts";

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

test("a range over several lines is marked to the end of its first one", () => {
  const text = "a: 1\nbcd: |\n  x\n  y\n";
  expect(codeFrame(file(text), { start: text.indexOf("bcd"), end: text.length })).toBe(
    ["  1 | a: 1", "> 2 | bcd: |", "    | ^^^^^^", "  3 |   x"].join("\n"),
  );
});

test("an empty range has one caret, at the end of the line too", () => {
  expect(codeFrame(file("ab"), { start: 1, end: 1 })).toBe("> 1 | ab\n    |  ^");
  expect(codeFrame(file("ab"), { start: 2, end: 2 })).toBe("> 1 | ab\n    |   ^");
});

test("an empty neighbour is left out, and numbers are as wide as the last one", () => {
  const lines = Array.from({ length: 12 }, (_, index) => `k${index + 1}: v`);
  lines[7] = "";
  const text = lines.join("\n");
  expect(codeFrame(file(text), { start: text.indexOf("k9"), end: text.indexOf("k9") + 2 })).toBe(
    [">  9 | k9: v", "     | ^^", "  10 | k10: v"].join("\n"),
  );
});

test("of a line of more than 160 characters the first 160 are shown", () => {
  const text = `${"x".repeat(159)}yz`;
  expect(codeFrame(file(text), { start: 0, end: text.length })).toBe(`> 1 | ${"x".repeat(159)}y\n    | ${"^".repeat(159)}`);
  expect(codeFrame(file(text), { start: 160, end: 161 })).toBe(`> 1 | ${"x".repeat(159)}y\n    | ${" ".repeat(160)}^`);
  expect(codeFrame(file("x".repeat(300)), { start: 200, end: 250 })).toBe(`> 1 | ${"x".repeat(160)}\n    | ${" ".repeat(160)}^`);
});

test("a line is without its line break, of any kind; one that does not exist is empty", () => {
  const text = "a\r\nb\rc\n\nd\r";
  expect(lineCount(file(text))).toBe(6);
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((line) => lineAt(file(text), line))).toEqual(["", "a", "b", "c", "", "d", "", ""]);
});

test("an offset outside the text is at its nearest end", () => {
  expect(positionAt(file("ab\nc"), -3)).toEqual({ line: 1, column: 1 });
  expect(positionAt(file("ab\nc"), 99)).toEqual({ line: 2, column: 2 });
  expect(positionAt(file("ab\nc"), 2)).toEqual({ line: 1, column: 3 });
  expect(positionAt(file("ab\nc"), 3)).toEqual({ line: 2, column: 1 });
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
