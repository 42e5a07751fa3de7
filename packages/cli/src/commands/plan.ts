import { hasErrors } from "@thanos-fleet/diagnostics";
import { formatPlanJson, formatPlanMarkdown, formatPlanText, reaches, type ChangeClass, type Plan } from "@thanos-fleet/plan";
import type { ExitCode } from "../exit-code.ts";
import { loadProject } from "../load-project.ts";
import { baseCommit } from "../plan/base-commit.ts";
import { makePlan } from "../plan/make-plan.ts";
import { PlanBase } from "../plan/plan-base.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { projectDiagnostics } from "../project/project-diagnostics.ts";

export const planFormats = ["text", "markdown", "json"] as const;

export interface PlanOptions {
  readonly root: string;
  /** The commit to compare with; the one in common with the branch that Argo CD follows when absent. */
  readonly base: string | undefined;
  readonly format: (typeof planFormats)[number];
  /** Ends with 1 where any change is of this class or a graver one. */
  readonly failOn: readonly ChangeClass[];
}

/** Prints what the working tree's values and templates change in what runs. Writes nothing. */
export async function plan(options: PlanOptions): Promise<ExitCode> {
  const { root } = options;
  const project = await loadProject(root);
  const { fleet, units, templates, removals } = project;
  const diagnostics = projectDiagnostics(root, project);
  if (fleet === undefined || units === undefined || hasErrors(diagnostics)) {
    printDiagnostics(diagnostics, "text");
    return 1;
  }
  const base = baseCommit(root, options.base, fleet);
  const result = await makePlan({ fleet, units, templates, removals }, new PlanBase(root, base));
  process.stdout.write(format(result, options.format));
  return options.failOn.some((limit) => reaches(result.classes, limit)) ? 1 : 0;
}

function format(result: Plan, name: PlanOptions["format"]): string {
  if (name === "json") return formatPlanJson(result);
  if (name === "markdown") return formatPlanMarkdown(result);
  return formatPlanText(result, { color: process.stdout.isTTY && process.env["NO_COLOR"] === undefined });
}
