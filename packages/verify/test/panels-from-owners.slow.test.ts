import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promtool } from "@thanos-fleet/components/tools";
import { expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { podContainers } from "../src/index.ts";
import { dashboardFilesOf } from "../src/grafana/dashboard-files.ts";
import { runProgram } from "../src/programs/program.ts";
import { program, sharedFleet } from "./rendered-project.ts";

const shared = sharedFleet();

interface Dashboard {
  readonly uid: string;
  readonly panels: readonly { readonly title?: string; readonly targets?: readonly { readonly expr: string }[] }[];
}

/** The first query of a panel as Prometheus gets it when all clusters are chosen. */
function queryOf(uid: string, title: string): string {
  const { deploy, fleet } = shared.current;
  const containers = fleet.clusters.flatMap((one) => podContainers(deploy, one, () => "sample"));
  const boards = dashboardFilesOf(containers).map(({ content }) => JSON.parse(content) as Dashboard);
  const panel = boards.find((board) => board.uid === uid)?.panels.find((candidate) => candidate.title === title);
  const expr = panel?.targets?.[0]?.expr;
  if (expr === undefined) throw new Error(`${uid} has no panel ${title}`);
  return expr.replaceAll("$cluster", uid === "cluster" ? "cluster-02" : ".*").replaceAll("$__rate_interval", "5m");
}

/** What the rulers list: who speaks for the clusters, and a team about its namespace. */
const listed = [
  'fleet_tenant_info{cluster="cluster-01", tenant="cluster-01", ruler="central"}',
  'fleet_tenant_info{cluster="cluster-02", tenant="cluster-02", ruler="central"}',
  'fleet_tenant_info{cluster="cluster-02", tenant="team-a", namespace="team-a", ruler="central"}',
];

const receiver = (tenant: string, pod: string) => `up{job="thanos-receive", cluster="cluster-01", tenant_id="${tenant}", pod="${pod}"}`;
const pods = (tenant: string, namespace: string) =>
  `kube_pod_status_phase{job="kube-state-metrics", cluster="cluster-02", tenant_id="${tenant}", namespace="${namespace}", pod="p", phase="Pending"}`;
const agent = (tenant: string, cluster: string) => `up{job="prometheus-agent", cluster="${cluster}", tenant_id="${tenant}"}`;

test.each([
  ["write-path", "Receivers", [receiver("cluster-01", "thanos-receive-0"), receiver("team-a", "thanos-receive-1")], 1],
  [
    "fleet-overview",
    "Clusters heard",
    [agent("cluster-01", "cluster-01"), agent("team-a", "cluster-02"), agent("team-a", "cluster-99")],
    1,
  ],
  [
    "cluster",
    "Pods not running",
    [pods("cluster-02", "shop"), pods("team-a", "team-a"), pods("team-a", "shop"), pods("cluster-01", "x")],
    2,
  ],
] as const)("%s: the panel %s leaves out what a tenant sends in another's name", async (uid, title, series, value) => {
  const folder = mkdtempSync(join(tmpdir(), "panels-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const input_series = [...listed, ...series].map((name) => ({ series: name, values: "1x10" }));
  const promql_expr_test = [{ expr: queryOf(uid, title), eval_time: "5m", exp_samples: [{ labels: "{}", value }] }];
  writeFileSync(join(folder, "test.yaml"), stringify({ rule_files: [], tests: [{ interval: "1m", input_series, promql_expr_test }] }));
  const { status, stdout, stderr } = await runProgram(await program(promtool), ["test", "rules", "test.yaml"], { cwd: folder });
  expect(status, `${stdout}${stderr}`).toBe(0);
});
