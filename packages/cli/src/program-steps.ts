import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import { actionlint } from "@thanos-fleet/native-tool";
import { parseCharts } from "@thanos-fleet/template";
import { loadCharts } from "@thanos-fleet/render/units";
import { checkTemplates } from "@thanos-fleet/render/check-templates";
import { runProgram, type CheckResult } from "@thanos-fleet/verify";
import { findProgram } from "./commands/tools.ts";
import type { Step } from "./run-steps.ts";
import { runScript } from "./run-script.ts";

/** The repository of this program, whose code is judged. */
const repository = join(import.meta.dirname, "../../..");

/** Everything that judges the program, in the order in which a mistake is cheapest to find; none looks at clusters/ or deploy/. */
export const programSteps: readonly Step[] = [
  {
    name: "typecheck",
    summary: "the program's types",
    run: async () => [await runScript(repository, "typecheck", ["turbo", "run", "typecheck", "--output-logs=errors-only"])],
  },
  {
    name: "lint",
    summary: "the program's style",
    run: async () => [await runScript(repository, "lint", ["turbo", "run", "lint", "--output-logs=errors-only"])],
  },
  {
    name: "format",
    summary: "the layout of every file",
    run: async () => [await runScript(repository, "format", ["oxfmt", "--check", "."])],
  },
  { name: "knip", summary: "code that nothing uses", run: async () => [await runScript(repository, "knip", ["knip"])] },
  {
    name: "generated",
    summary: "generated files are what their sources give",
    run: async () => [
      await runScript(repository, "generated schemas", ["node", "packages/schema/scripts/generate.ts", "--check"]),
      await runScript(repository, "index of the components", ["node", "packages/components/scripts/generate.ts", "--check"]),
      await runScript(repository, "generated documents", ["node", "packages/cli/scripts/generate-documents.ts", "--check"]),
    ],
  },
  { name: "templates", summary: "every path a template reads exists", run: async () => [judgeTemplates()] },
  { name: "workflows", summary: "the pipelines' own files", run: async () => [await judgeWorkflows()] },
  {
    name: "slow-tests",
    summary: "the tests that need native programs or time",
    run: async () => [
      await runScript(repository, "slow tests", [
        "turbo",
        "run",
        "test:slow",
        "--concurrency=1",
        "--continue",
        "--output-logs=errors-only",
      ]),
    ],
  },
];

function judgeTemplates(): CheckResult {
  const { sources, diagnostics: unreadable } = loadCharts(repository);
  const { charts, diagnostics: unsound } = parseCharts(sources);
  const { checked, diagnostics } = checkTemplates(charts);
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
