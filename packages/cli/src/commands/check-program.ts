import type { ExitCode } from "../exit-code.ts";
import { programSteps } from "../steps/program-steps.ts";
import { printVerdict, runSteps, selectSteps, type StepOptions } from "../steps/run-steps.ts";

/** Judges the program itself: for those who change its code, schemas, templates or documents. */
export async function checkProgram(options: StepOptions): Promise<ExitCode> {
  const verdict = await runSteps(selectSteps(programSteps, options.only), undefined);
  return printVerdict(verdict, options, "check-program.json");
}
