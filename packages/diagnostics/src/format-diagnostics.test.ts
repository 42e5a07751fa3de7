import { describe, expect, test } from "vitest";
import { createDiagnostic, formatDiagnostics, suggest, type Diagnostic } from "./index.ts";

const file = { path: "clusters/a.yaml", text: "role: edge\nlevel: loud\n" };
const enumeration = createDiagnostic(
  "schema/enum",
  { file, range: { start: 18, end: 22 } },
  'level must be one of "info", "debug", but is "loud"',
  {
    hint: 'did you mean "info"?',
    schema: "schemas/a.schema.json#/properties/level",
  },
);
const warning = createDiagnostic("rule/x", { file, range: { start: 6, end: 10 } }, "100% odd: a, b", {
  severity: "warning",
  related: [{ file, range: { start: 0, end: 4 }, message: "takes part" }],
});

test("text: place, code, sentence, frame, notes, and how many there are", () => {
  expect(formatDiagnostics("text", [enumeration, warning])).toMatchInlineSnapshot(`
    "clusters/a.yaml:1:7 warning rule/x
      100% odd: a, b

      > 1 | role: edge
          |       ^^^^
        2 | level: loud

      clusters/a.yaml:1:1: takes part

    clusters/a.yaml:2:8 error schema/enum
      level must be one of "info", "debug", but is "loud"

        1 | role: edge
      > 2 | level: loud
          |        ^^^^

      hint: did you mean "info"?
      schema: schemas/a.schema.json#/properties/level

    1 error, 1 warning in 1 file
    "
  `);
});

test("the same problem is printed once, and what exceeds the maximum is counted", () => {
  const many = Array.from({ length: 5 }, (_, index): Diagnostic => ({ ...enumeration, message: `problem ${index}` }));
  const text = formatDiagnostics("text", [...many, ...many], { maximum: 2 });
  expect(text.match(/problem/g)).toHaveLength(2);
  expect(text).toContain("3 more hidden");
  expect(text).toContain("5 errors, 0 warnings in 1 file");
});

test("json: positions count from one", () => {
  expect(JSON.parse(formatDiagnostics("json", [enumeration]))).toMatchObject({
    version: 1,
    diagnostics: [{ code: "schema/enum", file: "clusters/a.yaml", start: { line: 2, column: 8 }, end: { line: 2, column: 12 } }],
  });
});

test("github: errors first, and whatever would end a command is escaped", () => {
  const [first, second] = formatDiagnostics("github", [warning, enumeration]).split("\n");
  expect(first).toBe(
    '::error file=clusters/a.yaml,line=2,endLine=2,col=8,endColumn=12,title=schema/enum::level must be one of "info", "debug", but is "loud"%0Adid you mean "info"?',
  );
  expect(second).toBe("::warning file=clusters/a.yaml,line=1,endLine=1,col=7,endColumn=11,title=rule/x::100%25 odd: a, b");
});

test("sarif: each code is a rule, each problem a result with its region", () => {
  const log = JSON.parse(formatDiagnostics("sarif", [enumeration, warning])) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; locations: object[] }[] }[];
  };
  expect(log.version).toBe("2.1.0");
  const [run] = log.runs;
  for (const result of run?.results ?? []) expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(run?.results[1]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "clusters/a.yaml" },
        region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 12 },
      },
    },
  ]);
});

describe("suggest", () => {
  test.each([
    ["replicsa", ["replicas", "resources"], "replicas"],
    ["Debug", ["debug", "info"], "debug"],
    ["zzz", ["replicas"], undefined],
    ["colour", ["color"], "color"],
    ["cuont", ["controlPlane", "count"], "count"],
  ])("%s", (word, candidates, expected) => expect(suggest(word, candidates)).toBe(expected));
});
