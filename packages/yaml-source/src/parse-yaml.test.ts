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
    ["a list that is not closed", "a: [1, 2\n", ['yaml/syntax "\\n"']],
  ])("%s", (_name, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each(["a: 'on'\n", 'a: "0644"\n', "a: true\n", "a: 15s\n", "a: 192.168.101.210\n", "a: v1.2\n", "\ufeffa: 1\n", "a: null\n"])(
    "%j is fine",
    (text) => {
      expect(problems(text)).toEqual([]);
    },
  );

  test("a few lines of aliases do not unfold without bound", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(", ")}]`,
    );
    const { diagnostics } = parse(`l0: &l0 [x]\n${levels.join("\n")}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/unsupported"]);
  });
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
      for (const path of scalarPaths(value as JsonValue, [])) {
        const { range } = locate(root, path);
        const piece = parseYaml({ path: "piece", text: `${text.slice(range?.start, range?.end)}\n` });
        // A literal block lost its indentation with its key; every other scalar reads alike by itself.
        if (text.slice(range?.start, range?.end).startsWith("|")) continue;
        const expected = path.reduce<JsonValue | undefined>(
          (node, part) => (node as Record<string, JsonValue> | undefined)?.[String(part)],
          value as JsonValue,
        );
        if (expected === null) continue;
        expect(piece.root === undefined ? undefined : toValue(piece.root)).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

function scalarPaths(value: JsonValue, path: readonly (string | number)[]): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => scalarPaths(child, [...path, Array.isArray(value) ? Number(key) : key]));
}
