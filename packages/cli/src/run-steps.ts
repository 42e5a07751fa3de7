import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError, hasErrors, type Diagnostic, type OutputFormat } from "@thanos-fleet/diagnostics";
import type { CheckResult } from "@thanos-fleet/verify";
import type { ExitCode } from "./exit-code.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import type { ScriptResult } from "./run-script.ts";

type StepResult = CheckResult | ScriptResult;

/** One of the things that are judged. `Subject` is what it looks at; nothing where it looks at the program. */
export interface Step<Subject = void> {
  readonly name: string;
  /** What it proves, in a few words. */
  readonly summary: string;
  run(subject: Subject): Promise<readonly StepResult[]>;
}

export interface StepOptions {
  readonly root: string;
  /** Names of the steps to run; none means all. */
  readonly only: readonly string[];
  readonly format: OutputFormat;
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
    for (const result of await step.run(subject)) {
      const isPassed = "isPassed" in result ? result.isPassed : !hasErrors(result.diagnostics);
      if (isPassed) passed += 1;
      else failed += 1;
      if (!("isPassed" in result)) diagnostics.push(...result.diagnostics);
      printResult(result, isPassed, (performance.now() - started) / 1000);
    }
  }
  return { passed, failed, diagnostics };
}

/** Prints what was found and the total, which goes to a file as well, where CI adds it to the tests'. */
export function printVerdict({ passed, failed, diagnostics }: Verdict, { root, format }: StepOptions, file: string): ExitCode {
  printDiagnostics(diagnostics, format);
  const path = join(root, ".render-state", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ passed, failed })}\n`);
  process.stderr.write(`checks: ${passed} passed, ${failed} failed\n`);
  return failed > 0 || hasErrors(diagnostics) ? 1 : 0;
}

function printResult(result: StepResult, isPassed: boolean, seconds: number): void {
  const details = "isPassed" in result ? "" : ` ${result.checked} ${result.unit}${result.tool === undefined ? "" : `, ${result.tool}`}`;
  process.stderr.write(`${isPassed ? "passed" : "FAILED"}  ${result.name.padEnd(20)}${details} (${seconds.toFixed(1)} s)\n`);
  if ("isPassed" in result && !result.isPassed) process.stderr.write(`${result.output}\n`);
}
