import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { createDiagnostic, formatDiagnostics, type Diagnostic } from "./index.ts";
import { enumeration, file, warning } from "../test/sample-diagnostics.ts";

interface CodeQuality {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function codeQuality(...diagnostics: readonly Diagnostic[]): CodeQuality[] {
  return JSON.parse(formatDiagnostics("gitlab", diagnostics)) as CodeQuality[];
}

test("gitlab: a Code Quality report, each problem at its line", () => {
  expect(codeQuality(enumeration, { ...warning, message: "several\n    lines" })).toEqual([
    {
      description: "several lines",
      check_name: "rule/x",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "minor",
      location: { path: "clusters/a.yaml", lines: { begin: 1 } },
    },
    {
      description: 'level must be one of "info", "debug", but is "loud" (did you mean "info"?)',
      check_name: "schema/enum",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "critical",
      location: { path: "clusters/a.yaml", lines: { begin: 2 } },
    },
  ]);
  expect(formatDiagnostics("gitlab", [])).toBe("[]\n");
});

test("gitlab: a fingerprint stays when lines above come, and no two problems share one", () => {
  const moved = { path: file.path, text: `# a line\n${file.text}` };
  const lower: Diagnostic = { ...enumeration, file: moved, range: { start: 27, end: 31 } };
  const [before] = codeQuality(enumeration);
  const [after] = codeQuality(lower);
  expect(after?.location.lines.begin).toBe(3);
  expect(after?.fingerprint).toBe(before?.fingerprint);
  const twice = codeQuality(enumeration, { ...enumeration, range: { start: 6, end: 10 } });
  expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test("gitlab: a fingerprint is that of the code, the file, what is said and how often", () => {
  const said = 'level must be one of "info", "debug", but is "loud" (did you mean "info"?)';
  const fingerprint = (count: number) => hash("sha256", `schema/enum\0clusters/a.yaml\0${said}\0${count}`);
  const twice = codeQuality(enumeration, { ...enumeration, range: { start: 6, end: 10 } });
  expect(twice.map((problem) => problem.fingerprint)).toEqual([fingerprint(1), fingerprint(2)]);
});

test("gitlab: a file as a whole is shown at its first line", () => {
  const whole = createDiagnostic("source/not-utf8", { file: { path: "clusters/b.yaml", text: "" } }, "not UTF-8");
  expect(codeQuality(whole).map(({ location }) => location)).toEqual([{ path: "clusters/b.yaml", lines: { begin: 1 } }]);
});
