import { hash } from "node:crypto";
import { Adjustable } from "@thanos-fleet/schema";
import { describe, expect, test } from "vitest";
import { joinText } from "./adjustable-text.ts";
import { goJson, isJob, nameJob } from "./job-name.ts";

test.each([
  [{ b: 1, a: [{ y: "<", x: true }] }, '{"a":[{"x":true,"y":"\\u003c"}],"b":1}'],
  [{ c: 1, a: 2, b: { z: null, y: 3 } }, '{"a":2,"b":{"y":3,"z":null},"c":1}'],
  ["a&b>c", '"a\\u0026b\\u003ec"'],
  ["\u2028\u2029", '"\\u2028\\u2029"'],
  [null, "null"],
  [[], "[]"],
  [{}, "{}"],
  ["", '""'],
])("%j is written as Helm's toJson writes it", (value, expected) => {
  expect(goJson(value)).toBe(expected);
});

test.each([
  ["apiVersion: batch/v1\nkind: Job\nmetadata:\n", true],
  ["kind: CronJob\n", false],
  ["kind: JobList\n", false],
  ["kind: List\nitems:\n  - object:\n      kind: Job\n", false],
])("whether %j is a Job: %s", (text, expected) => {
  expect(isJob(text)).toBe(expected);
});

describe("the name of a Job", () => {
  const content = "kind: Job\nmetadata:\n  name: setup\n  labels:\n    name: other\n";
  const view = {
    level: new Adjustable(["logLevel"], "info"),
    parts: [joinText("x/", new Adjustable(["image-registry", "host"], "r.example"))],
  };

  /** What Helm makes of the expression that ends the name in a chart. */
  function asHelmNames(name: string, values: Record<string, unknown>): string {
    const [expression, fixed, list] =
      /^setup-(\{\{ list "([0-9a-f]{64})"(.*) \| join "\\n" \| sha256sum \| trunc 8 \}\})$/.exec(name)?.slice(1) ?? [];
    if (expression === undefined || fixed === undefined || list === undefined) throw new Error(`${name} ends in no expression`);
    const operands = [...list.matchAll(/ \(toJson (\.Values[.A-Za-z]+|\(index [^)]*\))\)/g)].map(([, reference]) => reference ?? "");
    expect(operands.map((operand) => ` (toJson ${operand})`).join("")).toBe(list);
    return `setup-${hash("sha256", [fixed, ...operands.map((operand) => JSON.stringify(values[operand]))].join("\n")).slice(0, 8)}`;
  }

  function nameOf(target: "manifests" | "chart", chart: string, seen: object = view): string {
    const named = nameJob({ target, content, chart, view: seen });
    const [name = ""] = /(?<=^ {2}name: ).*$/m.exec(named) ?? [];
    expect(named.replace(name, "setup")).toBe(content);
    return name;
  }

  const chart =
    'kind: Job\nx: {{ .Values.logLevel | toJson }}\ny: {{ printf "%s%s" "x/" (index .Values "image-registry" "host") | toJson }}\n';

  test("ends the Job's own name, not one that stands deeper before it", () => {
    const deeper = "spec:\n    name: pod\nkind: Job\nmetadata:\n  name: setup\n";
    expect(nameJob({ target: "manifests", content: deeper, chart, view })).toMatch(
      /name: pod\nkind: Job\nmetadata:\n {2}name: setup-[0-9a-f]{8}\n$/,
    );
  });

  test("is the same in the manifests as Helm makes it from the chart", () => {
    const values = { ".Values.logLevel": "info", '(index .Values "image-registry" "host")': "r.example" };
    expect(nameOf("manifests", chart)).toBe(asHelmNames(nameOf("chart", chart), values));
    expect(nameOf("manifests", "kind: Job\n")).toBe(asHelmNames(nameOf("chart", "kind: Job\n"), {}));
  });

  test("asks for each value once, in the order of their names", () => {
    const twice = "a: {{ .Values.b | toJson }}\nb: {{ .Values.a.c9 | toJson }}\nc: {{ .Values.b | toJson }}\n";
    expect(nameOf("chart", twice)).toContain('" (toJson .Values.a.c9) (toJson .Values.b) | join');
  });

  test("is another with another fixed text, and with another value", () => {
    const others = [
      nameOf("manifests", chart),
      nameOf("manifests", `${chart}z: "#1"\n`),
      nameOf("manifests", `${chart}z: "#2"\n`),
      nameOf("manifests", chart, { ...view, parts: [joinText("x/", new Adjustable(["image-registry", "host"], "s.example")), null] }),
      nameOf("manifests", `${chart}z: 1\n`),
      nameOf("manifests", chart, { ...view, level: new Adjustable(["logLevel"], "debug") }),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  test("is the same with other comments, wherever they stand", () => {
    expect(nameOf("manifests", `# new\n${chart.replace("x:", "  # why\nx:")}`)).toBe(nameOf("manifests", chart));
    expect(nameOf("manifests", chart.replace("kind: Job", "kind: Job # not a line of its own"))).not.toBe(nameOf("manifests", chart));
  });
});
