import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { diffValues } from "../src/diff/diff-values.ts";
import { diffFiles } from "../src/diff/embedded-files.ts";
import { joinPath } from "../src/format/describe.ts";

function lines(before: JsonValue, after: JsonValue): string[] {
  return diffValues(before, after).map(
    ({ path, before: old, after: next }) => `${joinPath(path)}: ${JSON.stringify(old)} > ${JSON.stringify(next)}`,
  );
}

test.each<[string, JsonValue, JsonValue, string[]]>([
  ["a field", { a: { b: 1 } }, { a: { b: 2 } }, ["a.b: 1 > 2"]],
  ["an added key", {}, { a: { b: 1 } }, ['a: undefined > {"b":1}']],
  [
    "a named item, wherever it stands",
    [
      { name: "x", v: 1 },
      { name: "y", v: 1 },
    ],
    [{ name: "n" }, { name: "x", v: 1 }, { name: "y", v: 2 }],
    ["[y].v: 1 > 2", '[n]: undefined > {"name":"n"}'],
  ],
  ["an argument", ["run", "--a=1", "--b"], ["run", "--a=2", "--b"], ['[--a]: "--a=1" > "--a=2"']],
  ["an argument given twice", ["--a=1", "--a=2"], ["--a=1", "--a=3"], ['[--a=2]: "--a=2" > undefined', '[--a=3]: undefined > "--a=3"']],
  ["text in a list", ["a", "b"], ["b", "c"], ['[]: "a" > undefined', '[]: undefined > "c"']],
  [
    "one alert of two of a name",
    [
      { alert: "A", labels: { severity: "P0" } },
      { alert: "A", labels: { severity: "P1" }, for: "1m" },
    ],
    [
      { alert: "A", labels: { severity: "P0" } },
      { alert: "A", labels: { severity: "P1" }, for: "2m" },
    ],
    ['[A P1].for: "1m" > "2m"'],
  ],
  ["nameless items in between", [{ r: 1 }, { r: 2 }, { r: 3 }], [{ r: 1 }, { r: 4 }, { r: 3 }], ["[1].r: 2 > 4"]],
  ["an order", [{ name: "x" }, { name: "y" }], [{ name: "y" }, { name: "x" }], ['(order): ["x","y"] > ["y","x"]']],
])("%s", (_case, before, after, expected) => {
  expect(lines(before, after)).toEqual(expected);
});

test("there is a difference exactly where two values differ", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const [before, after] = [a, b].map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);
      if (before === undefined || after === undefined) return;
      expect(diffValues(before, before)).toEqual([]);
      expect(diffValues(before, after).length > 0).toBe(JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after)));
    }),
  );
});

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test("embedded files are compared as what they are", () => {
  const yaml = (interval: string) => `scrape_configs:\n- job_name: a\n- job_name: b\n  interval: ${interval}\n`;
  expect(diffFiles({ name: "prometheus.yml", before: yaml("1m"), after: yaml("2m") }).map(({ path }) => joinPath(path))).toEqual([
    "scrape_configs[b].interval",
  ]);
  expect(
    diffFiles({
      name: "a.json",
      before: '{"panels":[{"title":"A","type":"x","id":1}]}',
      after: '{"panels":[{"title":"A","type":"x","id":2}]}',
    }),
  ).toEqual([{ path: ["panels", "[A x]", "id"], before: 1, after: 2 }]);
  expect(diffFiles({ name: "run.sh", before: "one\ntwo\nthree\n", after: "one\n2\nthree\n" })).toEqual([
    { path: ["(line 2)"], before: "two", after: "2" },
  ]);
  // A comment changes the file that pods restart for, and nothing that is parsed.
  expect(diffFiles({ name: "a.yaml", before: "# old\na: 1\n", after: "# new\na: 1\n" })).toEqual([
    { path: ["(line 1)"], before: "# old", after: "# new" },
  ]);
  expect(diffFiles({ name: "a.yaml", before: "a: [", after: "a: [b" })).toEqual([{ path: ["(line 1)"], before: "a: [", after: "a: [b" }]);
});
