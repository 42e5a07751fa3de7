import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatScalar, isLiteralSafe, literalBlock, printYaml, type JsonValue } from "./index.ts";

/** Readers as they differ: YAML 1.2 as editors have it, YAML 1.1 as Kubernetes has it. */
function readers(text: string): unknown[] {
  return [parse(text, { version: "1.2" }), parse(text, { version: "1.1", merge: false })];
}

const traps = [
  "no",
  "On",
  "y",
  "N",
  "~",
  "null",
  "True",
  "0644",
  "0o17",
  "1_000",
  "12:30:45",
  "1e3",
  "1E5",
  ".5",
  "+1",
  "-1",
  "0x1f",
  "=",
  "<<",
  "2024-01-01",
  "{{ .Values.x }}",
  "%a",
  "@b",
  "- c",
  "# d",
  "e: f",
  "",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u0000",
  "é",
  "😀",
  "1".repeat(40),
  "___",
  ".inf",
  "!tag",
  "*alias",
  "&anchor",
  "|",
  ">",
  "'",
  '"',
  "\\",
  "a\\b",
  "trailing ",
  " leading",
  "a\n\nb",
  "a\nb\n",
  "a\nb\n\n",
  "\na",
  " a\nb",
  "a\n b\n",
  "a \nb",
  "a\tb\nc",
];

describe.each(traps)("%j", (text) => {
  test("survives as a value, a list item and a key in both readers", () => {
    const value: JsonValue = { value: text, list: [text, [text]], nested: { deep: { [text]: text } } };
    for (const read of readers(printYaml(value))) expect(read).toEqual(value);
  });

  test("survives in flow style", () => {
    for (const read of readers(`a: [${formatScalar(text)}, ${formatScalar(text)}]\n`)) expect(read).toEqual({ a: [text, text] });
  });
});

test("a whole document may be empty", () => {
  expect([printYaml(null), printYaml([]), printYaml({})]).toEqual(["null\n", "[]\n", "{}\n"]);
});

test("an empty list or map stays on the line of its dash or key", () => {
  expect(printYaml([[], {}, { a: [], b: {} }])).toBe("- []\n- {}\n- a: []\n  b: {}\n");
});

test("a key is announced from 1001 characters on", () => {
  const print = (length: number) => printYaml({ ["k".repeat(length)]: 1 });
  expect([print(1000), print(1001)]).toEqual([`${"k".repeat(1000)}: 1\n`, `? ${"k".repeat(1001)}\n: 1\n`]);
});

test.each([
  ["a\nb", true],
  ["a b\nc", true],
  ["a\n\nb\n", true],
  ["a\n b", true],
  ["a", false],
  ["\n", false],
  ["\na", false],
  [" a\nb", false],
  ["a \nb", false],
  ["a\nb ", false],
  ["a\nb\n\n", false],
  ["a\tb\nc", false],
])("whether %j survives a literal block: %j", (text, expected) => {
  expect(isLiteralSafe(text)).toBe(expected);
});

test("an empty line of a literal block stays empty", () => {
  expect([literalBlock("a\n\nb", 2), literalBlock("a\nb\n", 1)]).toEqual(["|-\n  a\n\n  b", "|\n a\n b"]);
});

test("any string survives", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
      (text) => {
        for (const read of readers(printYaml({ [`k${text}`]: text, list: [text] })))
          expect(read).toEqual({ [`k${text}`]: text, list: [text] });
      },
    ),
    { numRuns: 1000 },
  );
});

test.each(["a\n---\nb", "...\na\n", "%a\nb", "a\n#b"])("%j survives as a whole document", (text) => {
  for (const read of readers(printYaml(text))) expect(read).toBe(text);
});

test("a key longer than a reader looks for its colon survives", () => {
  const key = "k".repeat(3000);
  const value = { [key]: [{ [key]: { a: "b\nc\n" } }, 1] };
  for (const read of readers(printYaml(value))) expect(read).toEqual(value);
});

test("any finite number survives", () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), (number) => {
      for (const read of readers(printYaml({ number }))) expect(read).toEqual({ number });
    }),
    { numRuns: 500 },
  );
});

test("maps and lists are printed in block style", () => {
  expect(printYaml({ a: { b: [1, { c: "x", d: [] }], e: {} }, text: "one\ntwo\n" })).toBe(
    "a:\n  b:\n  - 1\n  - c: x\n    d: []\n  e: {}\ntext: |\n  one\n  two\n",
  );
});
