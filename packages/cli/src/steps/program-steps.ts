import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import { actionlint } from "@thanos-fleet/native-tool";
import { parseCharts } from "@thanos-fleet/template";
import { loadCharts } from "@thanos-fleet/render/units";
import { checkTemplates } from "@thanos-fleet/render/check-templates";
import { runProgram, type CheckResult } from "@thanos-fleet/verify";
import { findProgram } from "../commands/tools.ts";
import { stepsOf, type Step } from "./run-steps.ts";
import { programSummaries } from "./step-summaries.ts";
import { runScript } from "./run-script.ts";

/** The repository of this program, whose code is judged. */
const repository = join(import.meta.dirname, "../../../..");

/** Everything that judges the program, in the order in which a mistake is cheapest to find; none looks at clusters/ or deploy/. */
export const programSteps: readonly Step[] = stepsOf(programSummaries, {
  typecheck: async () => [await runScript(repository, "typecheck", ["turbo", "run", "typecheck", "--output-logs=errors-only"])],
  lint: async () => [await runScript(repository, "lint", ["turbo", "run", "lint", "--output-logs=errors-only"])],
  format: async () => [await runScript(repository, "format", ["oxfmt", "--check", "."])],
  knip: async () => [await runScript(repository, "knip", ["knip"])],
  generated: async () => [
    await runScript(repository, "generated schemas", ["node", "packages/schema/scripts/generate.ts", "--check"]),
    await runScript(repository, "index of the components", ["node", "packages/components/scripts/generate.ts", "--check"]),
    await runScript(repository, "generated documents", ["node", "packages/cli/scripts/generate-documents.ts", "--check"]),
  ],
  templates: async () => [await judgeTemplates()],
  workflows: async () => [await judgeWorkflows()],
  "slow-tests": async () => [
    await runScript(repository, "slow tests", ["turbo", "run", "test:slow", "--concurrency=1", "--continue", "--output-logs=errors-only"]),
  ],
});

async function judgeTemplates(): Promise<CheckResult> {
  const { sources, diagnostics: unreadable } = loadCharts(repository);
  const { charts, diagnostics: unsound } = parseCharts(sources);
  const { checked, diagnostics } = await checkTemplates(charts);
  return { name: "templates", checked, unit: "templates", tool: "tsc", diagnostics: [...unreadable, ...unsound, ...diagnostics] };
}

async function judgeWorkflows(): Promise<CheckResult> {
  const program = await findProgram(actionlint);
  const files = readdirSync(join(repository, ".github/workflows"))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  const { stdout, stderr, status } = await runProgram(
    program,
    ["-no-color", "-oneline", "-shellcheck=", "-pyflakes=", ...files.map((name) => `.github/workflows/${name}`)],
    { cwd: repository },
  );
  const refused = { file: { path: `.github/workflows/${files[0] ?? ""}`, text: "" } };
  const diagnostics: Diagnostic[] = status === 0 ? [] : [createDiagnostic("workflow/invalid", refused, (stdout || stderr).trim())];
  return { name: "workflows", checked: files.length, unit: "files", tool: program.label, diagnostics };
}
