import type { Diagnostic } from "@thanos-fleet/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate, parseYaml, printYaml, toValue, type JsonValue } from "./index.ts";

function parse(text: string) {
  return parseYaml({ path: "clusters/a.yaml", text });
}

/** Each problem as its code and the text it points at. */
function problems(text: string): string[] {
  return parse(text).diagnostics.map(
    ({ code, range }: Diagnostic) => `${code} ${range === undefined ? "file" : JSON.stringify(text.slice(range.start, range.end))}`,
  );
}

describe("problems", () => {
  test.each([
    ["an empty file", "", ["yaml/empty file"]],
    ["a file of comments", "# nothing\n", ["yaml/empty file"]],
    ["a duplicate key", "a: 1\nb: 2\na: 3\n", ['yaml/duplicate-key "a"']],
    ["a tab that indents", "a:\n\tb: 1\n", ['yaml/tab-indentation "\\t"']],
    ["a second document", "a: 1\n---\nb: 2\n", ['yaml/multiple-documents "---"']],
    ["the boolean on", "a: on\n", ['yaml/ambiguous-scalar "on"']],
    ["a country that is no boolean", "a: no\n", ['yaml/ambiguous-scalar "no"']],
    ["a file mode", "a: 0644\n", ['yaml/ambiguous-scalar "0644"']],
    ["an octal number of YAML 1.2", "a: 0o17\n", ['yaml/ambiguous-scalar "0o17"']],
    ["a number with underscores", "a: 1_000\n", ['yaml/ambiguous-scalar "1_000"']],
    ["a time of day", "a: 12:30\n", ['yaml/ambiguous-scalar "12:30"']],
    ["an ambiguous key", "y: 1\n", ['yaml/ambiguous-scalar "y"']],
    ["several in one file", "a: yes\nb: off\n", ['yaml/ambiguous-scalar "yes"', 'yaml/ambiguous-scalar "off"']],
    ["a tag of its own", "a: !secret b\n", ['yaml/unsupported "b"']],
    ["an alias without an anchor", "a: *b\n", ['yaml/syntax "*b"']],
    ["an alias to what it stands in", "a: &a [*a]\n", ['yaml/syntax "*a"']],
    ["a reserved character", "a: @b\n", ['yaml/syntax "@"']],
    ["a list that is not closed", "a: [1, 2\n", ['yaml/syntax "["']],
    ["what stands before a syntax error", "a: on\nb: [1\nc: off\n", ['yaml/syntax "["', 'yaml/ambiguous-scalar "on"']],
    ["what stands before a second document", "a: on\n---\nb: off\n", ['yaml/multiple-documents "---"', 'yaml/ambiguous-scalar "on"']],
    ["a prefix in upper case", "a: 0B1\n", ['yaml/ambiguous-scalar "0B1"']],
    ["a decimal number that starts with 0", "a: 08\n", ['yaml/ambiguous-scalar "08"']],
    ["underscores after the point", "a: 1.0_0\n", ['yaml/ambiguous-scalar "1.0_0"']],
    ["an exponent without a sign", "a: 1.5e3\n", ['yaml/ambiguous-scalar "1.5e3"']],
    ["no finite number", "a: 1.0e+999\n", ['yaml/unsupported "1.0e+999"']],
    ["more digits than are kept", "a: 12345678901234567890\n", ['yaml/unsupported "12345678901234567890"']],
    ["a number as a key", "80: http\n", ['yaml/unsupported "80"']],
    ["a boolean as a key", "true: a\n", ['yaml/unsupported "true"']],
    ["a map as a key", "? {a: 1}\n: b\n", ['yaml/unsupported "{a: 1}"']],
    ["a key that ends the file", "? ", ['yaml/unsupported " "']],
    ["a key that is not there", ": b\n", ['yaml/unsupported ":"']],
    ["a tag that makes bytes", "a: !!binary aGk=\n", ['yaml/unsupported "aGk="']],
    ["a tag that makes an ordered map", "a: !!omap [b: 1]\n", ['yaml/unsupported "[b: 1]"']],
    ["a tag that does not fit", "a: !!int 'b'\n", ["yaml/unsupported \"'b'\""]],
    ["a directive", "%YAML 1.1\n---\na: 1\n", ['yaml/unsupported "%YAML 1.1"']],
    ["merging a number", "a:\n  <<: 3\n", ['yaml/unsupported "3"']],
    ["merging nothing", "a: {<<}\n", ['yaml/unsupported "<<"']],
    ["merging a list that holds a number", "a: &a {b: 1}\nc:\n  <<: [*a, 3]\n", ['yaml/unsupported "3"']],
    ["merging twice", "a: &a {b: 1}\nc:\n  <<: *a\n  <<: *a\n", ['yaml/duplicate-key "<<"']],
    ["a trap behind an alias, once", "a: &a [on]\nb: *a\nc: *a\n", ['yaml/ambiguous-scalar "on"']],
    ["flow lists in each other", `a: ${"[".repeat(200)}${"]".repeat(200)}\n`, ['yaml/unsupported "["']],
    ["block lists in each other", `${"- ".repeat(10_000)}a\n`, ['yaml/unsupported "-"']],
  ])("%s", (_name, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each([
    "a: 'on'\n",
    'a: "0644"\n',
    "a: true\n",
    "a: 15s\n",
    "a: 192.168.101.210\n",
    "a: v1.2\n",
    "\ufeffa: 1\n",
    "a: null\n",
    "a: !!str on\n",
    "'80': a\n",
    "a: 1.5\n",
    "a: -7\n",
    "a: 10:8080\n",
    "a: b\n...\n",
  ])("%j is fine", (text) => {
    expect(problems(text)).toEqual([]);
  });

  test("a few lines of aliases do not unfold without bound", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(", ")}]`,
    );
    const { diagnostics } = parse(`l0: &l0 [x]\n${levels.join("\n")}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/unsupported"]);
  });

  test("a duplicate key names the first", () => {
    const [duplicate] = parse("a: 1\nb: 2\na: 3\n").diagnostics;
    expect(duplicate?.related).toMatchObject([{ range: { start: 0, end: 1 } }]);
  });

  test("a long list is no bomb", () => {
    expect(problems("- 1\n".repeat(60_000))).toEqual([]);
  });

  test("many aliases to one value", () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `k${index}: *a`);
    const { root } = parse(`a: &a 1\n${lines.join("\n")}\n`);
    expect(root?.kind === "map" ? root.entries.size : undefined).toBe(5_001);
  });

  const pieces = [
    "a",
    "on",
    "1_0",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "\t",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "<<",
    "? ",
    "!!omap ",
    "!!set ",
    "!b ",
  ];
  const morePieces = ["|", ">", "'", '"', "#", "---\n", "...\n", "%YAML 1.1\n", "\ufeff", "\r\n", "😀", "\0", "~"];

  test("no text makes the parser throw, and every problem lies inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces, ...morePieces), maxLength: 25 }), (text) => {
        const { root, diagnostics } = parse(text);
        if (root === undefined) expect(diagnostics).not.toEqual([]);
        else expect(diagnostics.map(({ code }) => code)).not.toContain("yaml/tab-indentation");
        for (const { range } of diagnostics) {
          if (range === undefined) continue;
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(Math.max(text.length, 1));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

test("what has no place in a values file is left out, and the rest can still be looked at", () => {
  const { root, diagnostics } = parse("a: 1\nb: on\nc: [2, 0644]\na: 3\n");
  expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/ambiguous-scalar", "yaml/ambiguous-scalar", "yaml/duplicate-key"]);
  expect(root === undefined ? undefined : toValue(root)).toEqual({ a: 1, c: [2] });
});

describe("anchors and merge keys", () => {
  const text = "base: &base\n  cpu: 200m\n  memory: 1Gi\nown:\n  <<: *base\n  cpu: 300m\ncopy: *base\n";

  test("give the values they stand for", () => {
    const { root, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(root === undefined ? undefined : toValue(root)).toEqual({
      base: { cpu: "200m", memory: "1Gi" },
      own: { memory: "1Gi", cpu: "300m" },
      copy: { cpu: "200m", memory: "1Gi" },
    });
  });

  test("a merged value is placed where it was written", () => {
    const { root } = parse(text);
    if (root === undefined) throw new Error("not parsed");
    const memory = locate(root, ["own", "memory"]).range;
    const cpu = locate(root, ["own", "cpu"]).range;
    expect(text.slice(0, memory?.start).split("\n").length).toBe(3);
    expect(text.slice(cpu?.start, cpu?.end)).toBe("300m");
  });
});

test("an anchor that is set again stands for its last value", () => {
  const { root } = parse("a: &a 1\nb: *a\nc: &a 2\nd: *a\n");
  expect(root === undefined ? undefined : toValue(root)).toEqual({ a: 1, b: 1, c: 2, d: 2 });
});

test("the earlier of two merged maps wins, and the map's own values win over both", () => {
  const text = "x: &x {p: 1, q: 1, r: 1}\n'y': &y {p: 2, q: 2, s: 2}\nz:\n  p: 3\n  <<: [*y, *x]\n";
  const { root } = parse(text);
  expect(root === undefined ? undefined : toValue(root)).toMatchObject({ z: { p: 3, q: 2, r: 1, s: 2 } });
});

test("a key can be located, also where its value is far away", () => {
  const text = "base: &base {cpu: 200m}\nown:\n  limits: *base\n";
  const { root } = parse(text);
  if (root === undefined) throw new Error("not parsed");
  const slice = (on: "key" | "value"): string => {
    const { range } = locate(root, ["own", "limits"], on);
    return text.slice(range?.start, range?.end);
  };
  expect([slice("key"), slice("value")]).toEqual(["limits", "{cpu: 200m}"]);
});

test.each<[string, readonly (string | number)[], string]>([
  ["of a scalar", ["a", "deeper", "still"], "a"],
  ["of a list", ["b", 7], "b"],
  ["of the document", ["none"], "a"],
])("what is not there, %s, is placed at the nearest key, or at the first character", (_what, path, expected) => {
  const text = "a: 1\nb: [c]\n";
  const { root } = parse(text);
  if (root === undefined) throw new Error("not parsed");
  const { range } = locate(root, path);
  expect(text.slice(range?.start, range?.end)).toBe(expected);
  expect(range?.start).toBe(expected === "b" ? 5 : 0);
});

test("the key of a whole document is its first character, if it has one", () => {
  const keyOf = (text: string) => {
    const { root } = parse(text);
    return root === undefined ? undefined : locate(root, [], "key").range;
  };
  expect([keyOf("abc\n"), keyOf("!!str\n")]).toEqual([
    { start: 0, end: 1 },
    { start: 5, end: 5 },
  ]);
});

test("a path that does not exist is placed at the key of its nearest parent", () => {
  const text = "a:\n  b: 1\n";
  const { root } = parse(text);
  if (root === undefined) throw new Error("not parsed");
  const { range } = locate(root, ["a", "missing", "deeper"]);
  expect(text.slice(range?.start, range?.end)).toBe("a");
});

const scalar = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean(), fc.constant(null));
const document = fc.dictionary(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1 }), tie("value"), { maxKeys: 4 }),
    ),
  })).value,
  { minKeys: 1, maxKeys: 5 },
);

test("every value of any document stands where it is said to stand", () => {
  fc.assert(
    fc.property(document, (value) => {
      const text = printYaml(value as JsonValue);
      const { root } = parse(text);
      if (root === undefined) throw new Error(`not parsed: ${text}`);
      for (const [path, expected] of places(value as JsonValue, [])) {
        const { range } = locate(root, path);
        const start = range?.start ?? 0;
        // A block's first line stands behind its key or dash, the others below it.
        const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
        const piece = parse(`${indent}${text.slice(start, range?.end)}\n`);
        if (piece.root === undefined) throw new Error(`${path.join(".")} is not in ${text}`);
        expect(toValue(piece.root)).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

/** Every path of a value with what stands there, the root included. */
function places(value: JsonValue, path: readonly (string | number)[]): (readonly [readonly (string | number)[], JsonValue])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[path, value], ...children.flatMap(([key, child]) => places(child, [...path, key]))];
}

test("a long text is not repeated in a message", () => {
  const long = "0".repeat(300_000);
  for (const text of [`a: ${long}\n`, `a: !${long} b\n`, `a: *${long}\n`, `a: "${long}\n`])
    for (const { message, hint } of parse(text).diagnostics) expect(`${message}${hint ?? ""}`.length).toBeLessThan(400);
});

test("what was reported and left out is known to be missing, and nothing written is not null", () => {
  const { root } = parse("a: on\nb: [on]\nc:\nd: null\ne: { f }\n");
  if (root?.kind !== "map") throw new Error("no map");
  expect([...(root.omitted ?? [])]).toEqual(["a"]);
  expect(root.entries.get("b")?.value).toMatchObject({ isPartial: true });
  expect(root.entries.get("c")?.value).toMatchObject({ value: null, isEmpty: true });
  expect(root.entries.get("d")?.value).not.toHaveProperty("isEmpty");
  expect(root.entries.get("e")?.value).toMatchObject({ kind: "map" });
});
