import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError, hasErrors, type Diagnostic, type OutputFormat } from "@thanos-fleet/diagnostics";
import { checkSteps, type StepResult } from "../check-steps.ts";
import type { ExitCode } from "../exit-code.ts";
import { loadProject } from "../load-project.ts";
import { printDiagnostics } from "../print-diagnostics.ts";

export interface CheckOptions {
  readonly root: string;
  /** Names of the steps to run; none means all. */
  readonly only: readonly string[];
  readonly format: OutputFormat;
}

/** Runs every check and prints what each looked at; a check is never left out because something it needs is missing. */
export async function check(options: CheckOptions): Promise<ExitCode> {
  const unknown = options.only.find((name) => !checkSteps.some((step) => step.name === name));
  if (unknown !== undefined)
    throw new CommandError("check/unknown-step", `there is no step ${unknown}`, {
      hint: `the steps are ${checkSteps.map(({ name }) => name).join(", ")}`,
    });
  const { fleet, units, templates, diagnostics } = await loadProject(options.root);
  if (fleet === undefined || units === undefined) {
    printDiagnostics(diagnostics, options.format);
    printTotal(0, 1, options.root);
    return 1;
  }
  const { charts } = await templates.parse();
  const project = { root: options.root, fleet, units, renderer: await templates.renderer(), charts };
  const all: Diagnostic[] = [...diagnostics];
  let passed = 0;
  let failed = 0;
  for (const step of checkSteps) {
    if (options.only.length > 0 && !options.only.includes(step.name)) continue;
    const started = performance.now();
    for (const result of await step.run(project)) {
      const isPassed = "isPassed" in result ? result.isPassed : !hasErrors(result.diagnostics);
      if (isPassed) passed += 1;
      else failed += 1;
      if (!("isPassed" in result)) all.push(...result.diagnostics);
      printResult(result, isPassed, (performance.now() - started) / 1000);
    }
  }
  printDiagnostics(all, options.format);
  printTotal(passed, failed, options.root);
  return failed > 0 || hasErrors(all) ? 1 : 0;
}

function printResult(result: StepResult, isPassed: boolean, seconds: number): void {
  const details = "isPassed" in result ? "" : ` ${result.checked} ${result.unit}${result.tool === undefined ? "" : `, ${result.tool}`}`;
  process.stderr.write(`${isPassed ? "passed" : "FAILED"}  ${result.name.padEnd(20)}${details} (${seconds.toFixed(1)} s)\n`);
  if ("isPassed" in result && !result.isPassed) process.stderr.write(`${result.output}\n`);
}

/** The total goes to a file as well, where CI adds it to the tests'. */
function printTotal(passed: number, failed: number, root: string): void {
  const path = join(root, ".render-state/check.json");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ passed, failed })}\n`);
  process.stderr.write(`checks: ${passed} passed, ${failed} failed\n`);
}
