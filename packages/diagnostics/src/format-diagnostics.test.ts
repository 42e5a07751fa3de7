import { describe, expect, test } from "vitest";
import { CommandError, createDiagnostic, formatDiagnostics, suggest, type Diagnostic } from "./index.ts";
import { enumeration, warning } from "../test/sample-diagnostics.ts";

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

/** About a file as a whole, with nothing to look at in it. */
const whole = createDiagnostic("source/not-utf8", { file: { path: "clusters/b c.yaml", text: "" } }, "not UTF-8");

test("text: a file as a whole has no column, no frame and no empty notes", () => {
  expect(formatDiagnostics("text", [whole, enumeration])).toMatch(
    /^clusters\/b c\.yaml error source\/not-utf8\n {2}not UTF-8\n\n1|\n\n2 errors/,
  );
  expect(formatDiagnostics("text", [whole])).toBe(
    "clusters/b c.yaml error source/not-utf8\n  not UTF-8\n\n1 error, 0 warnings in 1 file\n",
  );
  expect(formatDiagnostics("text", [whole, enumeration])).toContain("2 errors, 0 warnings in 2 files\n");
  expect(formatDiagnostics("text", [])).toBe("");
});

test("text: errors are red, warnings yellow, and only where colours are asked for", () => {
  const colored = formatDiagnostics("text", [enumeration, warning], { color: true });
  const of = (code: number, text: string): string => `\u001b[${code}m${text}\u001b[${code === 1 || code === 2 ? 22 : 39}m`;
  expect(colored).toContain(`${of(1, "clusters/a.yaml:2:8")} ${of(31, "error")} ${of(2, "schema/enum")}\n`);
  expect(colored).toContain(`${of(1, "clusters/a.yaml:1:7")} ${of(33, "warning")} ${of(2, "rule/x")}\n`);
  expect(colored).toContain(`${of(36, "hint")}: did you mean`);
  expect(colored).toContain(of(2, "schema: schemas/a.schema.json#/properties/level"));
  expect(formatDiagnostics("text", [enumeration])).not.toContain("\u001b");
});

test("text: a hundred problems are printed unless told otherwise", () => {
  const many = Array.from({ length: 101 }, (_, index): Diagnostic => ({ ...enumeration, message: `problem ${index}` }));
  expect(formatDiagnostics("text", many)).toContain("\n\n1 more hidden\n\n");
  expect(formatDiagnostics("text", many.slice(1))).not.toContain("hidden");
});

test("json: a file as a whole has no positions, a second place has its own", () => {
  const { diagnostics } = JSON.parse(formatDiagnostics("json", [whole, warning])) as { diagnostics: object[] };
  expect(diagnostics).toEqual([
    {
      code: "rule/x",
      severity: "warning",
      message: "100% odd: a, b",
      file: "clusters/a.yaml",
      start: { line: 1, column: 7 },
      end: { line: 1, column: 11 },
      related: [{ file: "clusters/a.yaml", start: { line: 1, column: 1 }, end: { line: 1, column: 5 }, message: "takes part" }],
    },
    { code: "source/not-utf8", severity: "error", message: "not UTF-8", file: "clusters/b c.yaml" },
  ]);
});

test("github: a file as a whole has no line, a range over lines no columns, and names are escaped as properties", () => {
  const odd = createDiagnostic(
    "schema/enum",
    { file: { path: "a:b,c.yaml", text: "x\ny\n" }, range: { start: 0, end: 3 } },
    "first\r\nsecond",
  );
  const late = createDiagnostic("rule/x", { file: { path: "a.yaml", text: "" } }, "a warning", { severity: "warning" });
  expect(formatDiagnostics("github", [late, whole, odd]).split("\n")).toEqual([
    "::error file=a%3Ab%2Cc.yaml,line=1,endLine=2,title=schema/enum::first%0D%0Asecond",
    "::error file=clusters/b c.yaml,title=source/not-utf8::not UTF-8",
    "::warning file=a.yaml,title=rule/x::a warning",
    "",
  ]);
});

test("sarif: each code is a rule once, in order; each problem a result with its places", () => {
  const log = JSON.parse(
    formatDiagnostics("sarif", [whole, enumeration, { ...enumeration, message: "m", hint: undefined }, warning]),
  ) as object;
  const place = (from: readonly [number, number], to: readonly [number, number]) => ({
    physicalLocation: {
      artifactLocation: { uri: "clusters/a.yaml" },
      region: { startLine: from[0], startColumn: from[1], endLine: to[0], endColumn: to[1] },
    },
  });
  expect(log).toEqual({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "thanos-fleet",
            rules: [
              // A code that no register has describes itself.
              { id: "rule/x", shortDescription: { text: "rule/x" } },
              { id: "schema/enum", shortDescription: { text: expect.stringMatching(/\w+ \w+/) as string } },
              { id: "source/not-utf8", shortDescription: { text: expect.stringMatching(/\w+ \w+/) as string } },
            ],
          },
        },
        results: [
          {
            ruleId: "rule/x",
            ruleIndex: 0,
            level: "warning",
            message: { text: "100% odd: a, b" },
            locations: [place([1, 7], [1, 11])],
            relatedLocations: [{ ...place([1, 1], [1, 5]), message: { text: "takes part" } }],
          },
          {
            ruleId: "schema/enum",
            ruleIndex: 1,
            level: "error",
            message: { text: 'level must be one of "info", "debug", but is "loud" (did you mean "info"?)' },
            locations: [place([2, 8], [2, 12])],
          },
          { ruleId: "schema/enum", ruleIndex: 1, level: "error", message: { text: "m" }, locations: [place([2, 8], [2, 12])] },
          {
            ruleId: "source/not-utf8",
            ruleIndex: 2,
            level: "error",
            message: { text: "not UTF-8" },
            locations: [{ physicalLocation: { artifactLocation: { uri: "clusters/b%20c.yaml" } } }],
          },
        ],
        columnKind: "utf16CodeUnits",
      },
    ],
  });
});

test("sarif: rules are in the order of their codes, whatever is found first", () => {
  const first = { ...whole, file: { path: "a.yaml", text: "" } };
  const { runs } = JSON.parse(formatDiagnostics("sarif", [first, warning])) as {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string }[] }[];
  };
  expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(["source/not-utf8", "rule/x"]);
  expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(["rule/x", "source/not-utf8"]);
});

test("trouble with the world has a code, perhaps a hint and a cause, and is told from other errors by its name", () => {
  const cause = new Error("no space left on device");
  const error = new CommandError("write/failed", "cannot write", { hint: "make room", cause });
  expect([error.name, error.code, error.message, error.hint, error.cause]).toEqual([
    "CommandError",
    "write/failed",
    "cannot write",
    "make room",
    cause,
  ]);
  expect("cause" in new CommandError("write/failed", "cannot write")).toBe(false);
});

describe("suggest", () => {
  test.each([
    ["replicsa", ["replicas", "resources"], "replicas"],
    ["Debug", ["debug", "info"], "debug"],
    ["zzz", ["replicas"], undefined],
    ["colour", ["color"], "color"],
    ["cuont", ["controlPlane", "count"], "count"],
    // One slip of each kind, in a word that allows one.
    ["bucket", ["ducket"], "ducket"],
    ["size", ["sizes"], "sizes"],
    ["sizes", ["size"], "size"],
    ["isze", ["size"], "size"],
    // Two are too many for a short word, and not for one of six letters.
    ["size", ["side2"], undefined],
    ["ab", ["ba"], "ba"],
    ["ab", ["cd"], undefined],
    ["region", ["regoin2"], "regoin2"],
    ["region", ["rexoin2"], undefined],
    ["host", ["hst2"], undefined],
    ["host", ["ohts"], undefined],
    ["region", ["2regoin"], "2regoin"],
    // Neighbours are not swapped where only one of them is found beside its place.
    ["xa", ["ay"], undefined],
    ["ax", ["ya"], undefined],
    // Another case does not count as a slip, so it comes before a nearer one.
    ["SIZE", ["SIZ", "size"], "size"],
    // Of two that are as near, the first.
    ["siza", ["size", "sizo"], "size"],
    ["siza", ["sizeable", "sizo", "size"], "sizo"],
    ["", ["abc"], undefined],
  ])("%s", (word, candidates, expected) => expect(suggest(word, candidates)).toBe(expected));
});
