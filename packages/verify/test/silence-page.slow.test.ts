import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { secondsUntilPage } from "@thanos-fleet/fleet";
import { promtool } from "@thanos-fleet/components/tools";
import { expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { podContainers, ruleFilesOf } from "../src/index.ts";
import { runProgram } from "../src/programs/program.ts";
import { program, renderPatched } from "./rendered-project.ts";

const file = "clusters/cluster-03.yaml";

interface Rules {
  readonly groups: readonly { readonly name: string; readonly interval?: string; readonly rules: readonly Rule[] }[];
}

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** What the rulers read of a fleet with these values, by file name. */
async function rulesOf(values: NonNullable<Parameters<typeof renderPatched>[0]>[string]): Promise<Readonly<Record<string, Rules>>> {
  const { deploy, fleet } = await renderPatched({ [file]: values });
  const containers = fleet.clusters.flatMap((cluster) => podContainers(deploy, cluster, () => "sample"));
  return Object.fromEntries(ruleFilesOf(containers).map(({ path, content }) => [basename(path, ".yaml"), parse(content) as Rules]));
}

/** The time that the rulers are told for which the agent of cluster-03 keeps what it has not sent. */
function backlogSeconds({ senders }: Readonly<Record<string, Rules>>): number {
  const rules = senders?.groups.flatMap((group) => group.rules) ?? [];
  const told = rules.find(({ record, labels }) => record === "fleet_cluster_backlog_seconds" && labels?.["cluster"] === "cluster-03");
  return Number(/^vector\((\d+)\)$/.exec(told?.expr ?? "")?.[1]);
}

test.each([
  ["the shortest that is accepted", { outageBudget: "10m", "prometheus-agent": { walTruncateFrequency: "15m" } }, 20],
  ["six hours", { outageBudget: "6h" }, 6 * 60],
  ["longer than the rulers look back", { outageBudget: "60h", "prometheus-agent": { storage: { size: "100Gi" } } }, 60 * 60],
])("the page comes before samples are lost where the outage budget is %s", async (_case, values, leastMinutes) => {
  const rules = await rulesOf(values);
  const backlog = backlogSeconds(rules);
  expect(backlog / 60).toBeGreaterThanOrEqual(leastMinutes);
  const silentFrom = 20;
  const page = Math.ceil(secondsUntilPage(backlog, "1m") / 60);
  expect(page * 60).toBeLessThan(backlog);

  const folder = mkdtempSync(join(tmpdir(), "silence-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const groups = [...(rules["senders"]?.groups ?? []), ...(rules["fleet"]?.groups ?? [])].map(({ interval: _interval, ...group }) => ({
    ...group,
    rules: group.rules.filter(({ alert }) => alert === undefined || alert === "ClusterSilentTooLong"),
  }));
  writeFileSync(join(folder, "rules.yaml"), stringify({ groups }, { lineWidth: 0 }));
  const length = silentFrom + Math.ceil(backlog / 60);
  const agent = (cluster: string) => `up{job="prometheus-agent", cluster="${cluster}", tenant_id="${cluster}"}`;
  const firing = (minute: number, value: number) => ({
    expr: 'count(ALERTS{alertname="ClusterSilentTooLong", cluster="cluster-03", alertstate="firing"}) or vector(0)',
    eval_time: `${minute}m`,
    exp_samples: [{ labels: "{}", value }],
  });
  const tests = {
    rule_files: ["rules.yaml"],
    evaluation_interval: "1m",
    group_eval_order: groups.map(({ name }) => name),
    tests: [
      {
        interval: "1m",
        input_series: [
          { series: agent("cluster-01"), values: `1x${length}` },
          { series: agent("cluster-03"), values: `1x${silentFrom} _x${length - silentFrom}` },
        ],
        promql_expr_test: [firing(silentFrom + Math.floor(backlog / 120), 0), firing(silentFrom + page, 1), firing(length, 1)],
      },
    ],
  };
  writeFileSync(join(folder, "test.yaml"), stringify(tests, { lineWidth: 0 }));
  const { status, stdout, stderr } = await runProgram(await program(promtool), ["test", "rules", "test.yaml"], { cwd: folder });
  expect(status, `${stdout}${stderr}`).toBe(0);
});
