import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { Drift } from "@thanos-fleet/write";

/** A drifted file as a problem, at the first line that differs. */
export function describeDrift({ path, kind, actual, expected }: Drift): Diagnostic {
  const file = { path: `deploy/${path}`, text: actual ?? "" };
  const hint = "run `pnpm render` and commit deploy/";
  if (kind === "missing") return createDiagnostic("render/drift", { file }, "the file is missing", { hint });
  if (kind === "extra")
    return createDiagnostic("render/drift", { file }, "nothing renders this file", {
      hint: "remove it: deploy/ holds nothing but what is rendered",
    });
  // Too many files differ to keep the texts of all, or a folder stands there.
  if (actual === undefined) return createDiagnostic("render/drift", { file }, "this is not what is rendered", { hint });
  const start = firstDifference(actual, expected ?? "");
  const end = endOfLine(actual, start);
  return createDiagnostic(
    "render/drift",
    { file, range: { start, end } },
    `the line differs from what is rendered: ${JSON.stringify(lineFrom(expected ?? "", start))}`,
    { hint },
  );
}

function firstDifference(actual: string, expected: string): number {
  let offset = 0;
  while (offset < actual.length && actual[offset] === expected[offset]) offset += 1;
  return actual.lastIndexOf("\n", offset - 1) + 1;
}

function lineFrom(text: string, start: number): string {
  return text.slice(start, endOfLine(text, start));
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}
