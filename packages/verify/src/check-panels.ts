import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { promtool } from "@thanos-fleet/components/tools";
import type { ContainerContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { boardTests, sentExpression } from "./dashboards/board-tests.ts";
import { label, matchPanels } from "./dashboards/match-panels.ts";
import { embeddedDiagnostic } from "./embedded/embedded-file.ts";
import { dashboardFilesOf } from "./grafana/dashboard-files.ts";
import { runProgram, type Program } from "./programs/program.ts";

/**
 * Evaluates every panel's expression on sample series, with the same series of other clusters, tenants and jobs beside them, and
 * holds the values, units and colours to a table of panels. A panel without a row is an error.
 */
export async function checkPanels({ containers, verdicts, find, ...rendered }: ContainerContext): Promise<CheckResult> {
  const program = await find(promtool);
  const { judged, problems } = matchPanels(dashboardFilesOf(containers));
  const tests = stringify(boardTests(judged), { lineWidth: 0 });
  const answers = await verdicts.accepted(["panels", program.sha256, tests], async () => {
    const failures = await failuresOf(program, tests);
    return failures.length === 0 ? undefined : failures;
  });
  // A query fails on its own series and on those of others; the first says enough.
  const answerByExpression = new Map((answers ?? []).toReversed().map(({ expr, answer }) => [expr, answer]));
  const wrong = judged.flatMap((panel) => {
    const answer = answerByExpression.get(sentExpression(panel));
    return answer === undefined
      ? []
      : [{ file: panel.file, line: panel.rendered.line, message: `${label(panel.rendered)} shows ${answer}` }];
  });
  return {
    name: "panels",
    checked: judged.length,
    unit: "queries",
    tool: program.label,
    diagnostics: [...problems, ...wrong].map(({ file, ...problem }) =>
      embeddedDiagnostic(rendered, file, { code: "dashboards/panel", ...problem }),
    ),
  };
}

interface Failure {
  readonly expr: string;
  readonly answer: string;
}

/** Each query that shows something else, and what. */
async function failuresOf(program: Program, tests: string): Promise<readonly Failure[]> {
  const folder = mkdtempSync(join(tmpdir(), "fleet-panels-"));
  try {
    writeFileSync(join(folder, "panels.yaml"), tests);
    const { status, stdout, stderr } = await runProgram(program, ["test", "rules", "panels.yaml"], { cwd: folder });
    const text = `${stdout}${stderr}`;
    // `expr: "…", time: 2h,` and below it what was expected and what came, or why nothing did.
    const failures = [...text.matchAll(/^ +expr: ("(?:[^"\\]|\\.)*"), time: 2h, ?((?:.|\n +(?:exp|got|err):)*)/gm)];
    if (status !== 0 && failures.length === 0) throw new Error(`promtool takes no test of the panels: ${text.trim()}`);
    return failures.map(([, expr = "", answer = ""]) => ({ expr: JSON.parse(expr) as string, answer: toWords(answer) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toWords(answer: string): string {
  const [, expected = "", got = ""] = /exp: *(.*?)\s*got: *(.*)/s.exec(answer) ?? [];
  return expected === "" && got === "" ? answer.trim() : `${got.trim()} instead of ${expected.trim()}`;
}
