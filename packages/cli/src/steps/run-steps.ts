import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError, hasErrors, type Diagnostic, type OutputFormat } from "@thanos-fleet/diagnostics";
import type { CheckResult } from "@thanos-fleet/verify";
import type { VerdictCounts } from "@thanos-fleet/verify/verdict-cache";
import type { ExitCode } from "../exit-code.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import type { ScriptResult } from "./run-script.ts";
import { showProgress } from "../printing/show-progress.ts";
import { verdicts } from "./verdicts.ts";

type StepResult = CheckResult | ScriptResult;

/** One of the things that are judged. `Subject` is what it looks at; nothing where it looks at the program. */
export interface Step<Subject = void> {
  readonly name: string;
  run(subject: Subject): Promise<readonly StepResult[]>;
}

export interface StepOptions {
  readonly root: string;
  /** Names of the steps to run; none means all. */
  readonly only: readonly string[];
  readonly format: OutputFormat;
}

/** The steps of a list of summaries, each with what runs it. */
export function stepsOf<Name extends string, Subject>(
  summaries: Readonly<Record<Name, string>>,
  runs: Readonly<Record<Name, Step<Subject>["run"]>>,
): readonly Step<Subject>[] {
  return (Object.keys(summaries) as Name[]).map((name) => ({ name, run: runs[name] }));
}

/** The steps that were asked for; an unknown name is refused with the known ones. */
export function selectSteps<Subject>(steps: readonly Step<Subject>[], only: readonly string[]): readonly Step<Subject>[] {
  const unknown = only.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined)
    throw new CommandError("check/unknown-step", `there is no step ${unknown}`, {
      hint: `the steps are ${steps.map(({ name }) => name).join(", ")}`,
    });
  return steps.filter(({ name }) => only.length === 0 || only.includes(name));
}

/** What the steps found in all, and how many results passed and failed. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs steps one after the other and prints what each looked at; none is left out because something it needs is missing. */
export async function runSteps<Subject>(steps: readonly Step<Subject>[], subject: Subject): Promise<Verdict> {
  const diagnostics: Diagnostic[] = [];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const started = performance.now();
    const before = verdicts().counts;
    const endProgress = showProgress(step.name);
    const results = await Promise.resolve(step.run(subject)).finally(endProgress);
    const taken = `${((performance.now() - started) / 1000).toFixed(1)} s${remembered(before, verdicts().counts)}`;
    for (const result of results) {
      const isPassed = "isPassed" in result ? result.isPassed : !hasErrors(result.diagnostics);
      if (isPassed) passed += 1;
      else failed += 1;
      if (!("isPassed" in result)) diagnostics.push(...result.diagnostics);
      printResult(result, isPassed, taken);
    }
  }
  return { passed, failed, diagnostics };
}

/** Prints what was found and the total, which goes to a file as well, where CI adds it to the tests'. */
export function printVerdict({ passed, failed, diagnostics }: Verdict, { root, format }: StepOptions, file: string): ExitCode {
  printDiagnostics(diagnostics, format);
  saveTotal(join(root, ".render-state", file), { passed, failed });
  process.stderr.write(`checks: ${passed} passed, ${failed} failed\n`);
  return failed > 0 || hasErrors(diagnostics) ? 1 : 0;
}

/** Leaves the total for `.ci/total.mjs`; on a read-only file system there is none. */
function saveTotal(path: string, total: Pick<Verdict, "passed" | "failed">): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(total)}\n`);
  } catch {
    // Which error it is says little: of a folder on a read-only file system Node says that it does not exist.
  }
}

/** How much of what a step asked programs was answered before. */
function remembered(before: VerdictCounts, after: VerdictCounts): string {
  const asked = after.asked - before.asked;
  return asked === 0 ? "" : `, ${after.remembered - before.remembered} of ${asked} answers remembered`;
}

function printResult(result: StepResult, isPassed: boolean, taken: string): void {
  const details = "isPassed" in result ? "" : ` ${result.checked} ${result.unit}${result.tool === undefined ? "" : `, ${result.tool}`}`;
  process.stderr.write(`${isPassed ? "passed" : "FAILED"}  ${result.name.padEnd(20)}${details} (${taken})\n`);
  if ("isPassed" in result && !result.isPassed) process.stderr.write(`${result.output}\n`);
}
