import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic, DiagnosticCode } from "@thanos-fleet/diagnostics";
import { promtool } from "@thanos-fleet/components/tools";
import { configurationFiles } from "./check-configurations.ts";
import type { ContainerContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { ruleFilesOf } from "./check-rules.ts";
import { embeddedDiagnostic } from "./embedded/embedded-file.ts";
import { dashboardFilesOf } from "./grafana/dashboard-files.ts";
import { runProgram, type Program } from "./programs/program.ts";
import type { Verdicts } from "./programs/verdict-cache.ts";
import { analyseExpression } from "./promql/analyse-expression.ts";
import { foreignSeries } from "./promql/foreign-series.ts";
import type { Labels } from "./promql/labels.ts";
import { readMetricLists } from "@thanos-fleet/components/metrics";
import { parsePromql } from "@thanos-fleet/promql";
import { scrapeJobs } from "./promql/scrape-jobs.ts";
import { SeriesCatalog } from "./promql/series-catalog.ts";
import { dashboardExpressions, ruleExpressions, type UsedExpression } from "./promql/used-expressions.ts";

/** The committed metric names of every program. */

/**
 * Holds every expression of rules, dashboards and their variables against Prometheus' own parser, and every metric and
 * label it uses against what the programs expose, the agents scrape and the rules record. Each must also leave out what tenants
 * send in the name of clusters that are not theirs.
 */
export async function checkPromql({ containers, verdicts, find, ...rendered }: ContainerContext): Promise<CheckResult> {
  const program = await find(promtool);
  const rules = ruleFilesOf(containers).flatMap((file) => ruleExpressions(file));
  const used = [...rules, ...dashboardFilesOf(containers).flatMap((file) => dashboardExpressions(file))];
  const refusals = await refusedExpressions([...new Set(used.map(({ text }) => text))], program, verdicts);
  const agents = configurationFiles(containers, "prometheus/prometheus").map(({ content }) => content);
  const catalog = new SeriesCatalog(readMetricLists(), scrapeJobs(agents));
  if (rules.some(({ record }) => record === undefined)) catalog.recordAlerts();
  recordResults(rules, catalog);
  // Without rulers nothing lists who may speak for a cluster, and the dashboards show what everybody sends.
  const isListed = rules.some(({ record }) => record?.name === "fleet_tenant_info");
  const diagnostics = used.flatMap((expression): Diagnostic[] => {
    const report = (code: DiagnosticCode, message: string): Diagnostic =>
      embeddedDiagnostic(rendered, expression.file, { code, message: `${expression.owner}: ${message}`, line: expression.line });
    const refusal = refusals.get(expression.text);
    if (refusal !== undefined) return [report("promql/syntax", `${program.label} refuses the expression: ${refusal}`)];
    return problemsOf(expression, catalog, isListed).map(({ code, message }) => report(code, message));
  });
  return { name: "promql", checked: used.length, unit: "expressions", tool: program.label, diagnostics };
}

function problemsOf(
  { text, shown }: UsedExpression,
  catalog: SeriesCatalog,
  isListed: boolean,
): { code: DiagnosticCode; message: string }[] {
  const promql = parsePromql(text);
  if (promql === undefined)
    return [{ code: "promql/syntax", message: "the grammar that reads names and labels does not know the expression" }];
  const { problems, labels } = analyseExpression(promql, catalog);
  const missing = labels === undefined ? [] : shown.filter((label) => label !== "__name__" && !labels.has(label));
  const foreign = isListed ? [...new Set(foreignSeries(promql))] : [];
  return [
    ...problems,
    ...foreign.map((name) => ({
      code: "promql/foreign-series" as const,
      message: `any tenant may send ${name} in the name of any cluster; join it on (cluster, tenant_id) with fleet_tenant_info{tenant_id=""}`,
    })),
    ...missing.map((label) => ({ code: "promql/unknown-label" as const, message: `the result has no label ${label} to show` })),
  ];
}

/** Makes the rules' results known: first that they exist, then, as rules build on rules in their order, with their labels. */
function recordResults(rules: readonly UsedExpression[], catalog: SeriesCatalog): void {
  for (const { text, record } of rules) {
    const promql = record === undefined ? undefined : parsePromql(text);
    if (record === undefined) continue;
    const labels: Labels = promql === undefined ? undefined : analyseExpression(promql, catalog).labels;
    catalog.record(record.name, labels === undefined ? undefined : new Set([...labels, ...record.labels]));
  }
}

/** What promtool has against each of the expressions; it reads them all at once, as the rules of one file. */
async function refusedExpressions(
  expressions: readonly string[],
  program: Program,
  verdicts: Verdicts,
): Promise<ReadonlyMap<string, string>> {
  const output = await verdicts.accepted(["promql", program.sha256, expressions], async () => {
    const folder = mkdtempSync(join(tmpdir(), "fleet-promql-"));
    try {
      const rules = expressions.map((expr, index) => ({ record: `expression:${index}`, expr }));
      writeFileSync(join(folder, "rules.yaml"), JSON.stringify({ groups: [{ name: "expressions", rules }] }));
      const { status, stdout, stderr } = await runProgram(program, ["check", "rules", "--lint=none", "rules.yaml"], { cwd: folder });
      return status === 0 ? undefined : `${stdout}${stderr}`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  const refusals = new Map<string, string>();
  for (const [, index, message] of (output ?? "").matchAll(/"expression:(\d+)": could not parse expression: (.*)/g))
    refusals.set(expressions[Number(index)] ?? "", (message ?? "").replace(/^\d+:\d+: parse error: /, ""));
  if (output !== undefined && refusals.size === 0)
    throw new Error(`${program.label} refuses the expressions in words unknown here:\n${output}`);
  return refusals;
}
