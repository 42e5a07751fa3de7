import type { Diagnostic, RelatedLocation } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { foldFindings } from "./fold-findings.ts";
import type { Finding } from "./rule.ts";

const range = { start: 3, end: 5 };

function finding(clusters: readonly string[], message: string, parts: Partial<Diagnostic> = {}): Finding {
  const diagnostic = { code: "rule/taken-ports", severity: "error", file: { path: "role.yaml", text: "" }, range, message, ...parts };
  return { diagnostic: diagnostic as Diagnostic, clusters };
}

function place(path: string, start: number): RelatedLocation {
  return { file: { path, text: "" }, range: { start, end: start + 1 }, message: `at ${start}` };
}

function messages(...findings: readonly Finding[]): string[] {
  return foldFindings(findings).map(({ message }) => message);
}

describe("findings of one cause are one problem", () => {
  test("and name the other clusters, each once", () => {
    expect(
      messages(finding(["a"], "port of a"), finding(["b"], "port of b"), finding(["b"], "port of b"), finding(["c"], "port of c")),
    ).toEqual(["port of a (the same for b, c)"]);
  });

  test("whatever figures they compute", () => {
    expect(messages(finding(["lyon"], "lyon asks for 1,024.5 of 12 MiB"), finding(["paris"], "paris asks for 7 of 9 MiB"))).toEqual([
      "lyon asks for 1,024.5 of 12 MiB (the same for paris)",
    ]);
  });

  test("where one of their clusters has no name", () => {
    expect(messages(finding(["", "lyon"], "port of lyon"), finding(["", "paris"], "port of paris"))).toEqual([
      "port of lyon (the same for paris)",
    ]);
  });

  test("and name no cluster twice that the first names", () => {
    expect(messages(finding(["a", "b"], "a and b"), finding(["b", "a"], "b and a"))).toEqual(["a and b"]);
  });
});

describe("findings are apart", () => {
  test.each<[string, Partial<Diagnostic>]>([
    ["of another code", { code: "rule/capacity" }],
    ["in another file", { file: { path: "other.yaml", text: "" } }],
    ["that start elsewhere", { range: { start: 2, end: 5 } }],
    ["that end elsewhere", { range: { start: 3, end: 6 } }],
    ["without a place", { range: undefined }],
  ])("%s", (_case, parts) => {
    expect(messages(finding(["a"], "port"), finding(["a"], "port", parts))).toEqual(["port", "port"]);
  });

  test("that say something else", () => {
    expect(messages(finding(["a"], "port of a"), finding(["b"], "address of b"))).toEqual(["port of a", "address of b"]);
    expect(messages(finding(["a"], "port 1.5 of a"), finding(["b"], "port x of b"))).toEqual(["port 1.5 of a", "port x of b"]);
  });

  test("that differ in a name or a figure that only one of them has", () => {
    expect(messages(finding(["lyon"], "bucket logs-lyon"), finding(["paris"], "bucket logs-"))).toHaveLength(2);
    expect(messages(finding(["lyon"], "label team1"), finding(["paris"], "label team"))).toHaveLength(2);
  });

  test("of a cluster without a name, whose messages are compared as they are", () => {
    expect(messages(finding([""], "port"), finding([""], "address"))).toEqual(["port", "address"]);
  });
});

describe("related places", () => {
  const related = (...findings: readonly Finding[]) =>
    foldFindings(findings).map((diagnostic) => diagnostic.related?.map(({ file, range: at }) => `${file.path}:${at?.start}`));

  test("of all findings are shown once each, and never the problem's own", () => {
    const first = finding(["a"], "x", { related: [place("role.yaml", 3), place("a.yaml", 1), place("a.yaml", 2)] });
    const second = finding(["b"], "x", { related: [place("a.yaml", 1), place("b.yaml", 1)] });
    expect(related(first, second)).toEqual([["a.yaml:1", "a.yaml:2", "b.yaml:1"]]);
  });

  test("of a single finding likewise", () => {
    expect(related(finding(["a"], "x", { related: [place("a.yaml", 1), place("a.yaml", 1)] }), finding(["a"], "other"))).toEqual([
      ["a.yaml:1"],
      [],
    ]);
  });

  test("are eight at most", () => {
    const many = Array.from({ length: 9 }, (_, index) => place("a.yaml", index));
    expect(related(finding(["a"], "x", { related: many }))[0]).toHaveLength(8);
  });

  test("may have no range", () => {
    const whole = { file: { path: "a.yaml", text: "" }, range: undefined, message: "" };
    expect(related(finding(["a"], "x", { related: [whole, whole] }))).toEqual([["a.yaml:undefined"]]);
    expect(related(finding(["a"], "x", { file: whole.file, range: undefined, related: [whole] }))).toEqual([[]]);
  });
});
