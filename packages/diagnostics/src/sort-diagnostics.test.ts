import { expect, test } from "vitest";
import { createDiagnostic, hasErrors, type Diagnostic } from "./diagnostic.ts";
import type { DiagnosticCode } from "./codes.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

interface Place {
  readonly path?: string;
  readonly start?: number;
  readonly end?: number;
  readonly code?: DiagnosticCode;
  readonly message?: string;
}

function at({ path = "a.yaml", start, end = 9, code = "source/not-utf8", message = "m" }: Place): Diagnostic {
  const range = start === undefined ? undefined : { start, end };
  return createDiagnostic(code, { file: { path, text: "" }, range }, message);
}

/** Given in the wrong order, each pair comes out in the right one. */
test.each([
  ["files by their paths", at({ path: "a.yaml", start: 5 }), at({ path: "b.yaml", start: 1 })],
  ["the whole file before its first character", at({ code: "source/too-large" }), at({ start: 0, code: "source/not-utf8" })],
  ["places by their beginnings", at({ start: 2, code: "source/too-large" }), at({ start: 10, code: "source/not-utf8" })],
  [
    "one place by its codes",
    at({ start: 2, code: "source/not-found", message: "z" }),
    at({ start: 2, code: "source/not-utf8", message: "a" }),
  ],
  ["one code by its messages", at({ start: 2, message: "a" }), at({ start: 2, message: "b" })],
])("%s", (_case, first, second) => {
  expect(sortDiagnostics([second, first])).toEqual([first, second]);
  expect(sortDiagnostics([first, second])).toEqual([first, second]);
});

test("a problem that was found twice is told once, and others that differ in one thing are not", () => {
  expect(sortDiagnostics([at({ start: 1 }), at({ start: 1 })])).toHaveLength(1);
  const alike = [
    at({ start: 1 }),
    at({ start: 1, end: 8 }),
    at({ start: 1, end: 112 }),
    at({ start: 11, end: 12 }),
    at({ start: 2 }),
    at({}),
    at({ start: 1, message: "n" }),
    at({ start: 1, path: "b.yaml" }),
  ];
  expect(sortDiagnostics(alike)).toHaveLength(alike.length);
});

test("the registry says how severe a code is, unless a rule knows better; an unknown one is an error", () => {
  expect(at({ code: "source/not-utf8" }).severity).toBe("error");
  expect(at({ code: "rule/unknown" }).severity).toBe("error");
  expect(at({ code: "hardening/opened-backend" }).severity).toBe("warning");
  const location = { file: { path: "a.yaml", text: "" } };
  const warning = createDiagnostic("source/not-utf8", location, "m", { severity: "warning" });
  expect(warning.severity).toBe("warning");
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, at({})])).toBe(true);
  expect(hasErrors([])).toBe(false);
});
