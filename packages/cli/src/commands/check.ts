import { checkSteps } from "../steps/check-steps.ts";
import type { ExitCode } from "../exit-code.ts";
import { loadProject } from "../load-project.ts";
import { printVerdict, runSteps, selectSteps, type StepOptions } from "../steps/run-steps.ts";

/** Where the total is written, below `.render-state/`. */
const totalFile = "check.json";

/** Judges the fleet: everything about clusters/ and what they rendered to, and nothing about the program. */
export async function check(options: StepOptions): Promise<ExitCode> {
  const steps = selectSteps(checkSteps, options.only);
  const { fleet, units, templates, diagnostics } = await loadProject(options.root);
  if (fleet === undefined || units === undefined) return printVerdict({ passed: 0, failed: 1, diagnostics }, options, totalFile);
  const { charts } = await templates.parse();
  const verdict = await runSteps(steps, { root: options.root, fleet, units, renderer: await templates.renderer(), charts });
  return printVerdict({ ...verdict, diagnostics: [...diagnostics, ...verdict.diagnostics] }, options, totalFile);
}
