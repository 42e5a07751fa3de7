import { everything } from "@thanos-fleet/components/edits";
import type { DeriveContext } from "@thanos-fleet/components";
import { centralOf } from "@thanos-fleet/fleet";
import { expect, test } from "vitest";
import { fixtureReport, patchedReport } from "../../test/fixture-report.ts";
import { pathRows } from "./path-rows.ts";
import { topologyOf } from "./topology.ts";

const all = patchedReport(everything);
const topology = topologyOf(centralOf(all.fleet), all.views);

test("every row of the table of paths is a flow that some component declares", () => {
  const drawn = new Set(topology.edges.map(({ path, from, to }) => `${path} ${from} ${to}`));
  expect(pathRows.map(({ path, from, to }) => `${path} ${from} ${to}`).filter((row) => !drawn.has(row))).toEqual([]);
});

/** Flows between workloads that are no path of data: what is asked about programs, and jobs that set one up. */
const besides: readonly RegExp[] = [
  /^prometheus-agent /,
  /^(\S+) \1$/,
  /^opensearch-(?:bootstrap|exporter) opensearch$/,
  /^grafana-organizations grafana$/,
  /^thanos-receive thanos-query$/,
];

test("every flow between two workloads is drawn, or listed as not a data path", () => {
  const rows = new Set(pathRows.map(({ from, to }) => `${from} ${to}`));
  const flows = all.views.flatMap(({ context }) => workloadFlows(context)).filter((flow) => !rows.has(flow));
  expect([...new Set(flows)].filter((flow) => !besides.some((pattern) => pattern.test(flow)))).toEqual([]);
});

function workloadFlows({ flows }: DeriveContext): string[] {
  return flows.flatMap(({ from, to }) => (from.kind === "workload" && to.kind === "workload" ? [`${from.app} ${to.app}`] : []));
}

test("an edge sends to the entrance, whose ports are told apart", () => {
  const fromEdges = topology.edges.filter(({ from }) => from.startsWith("edge:")).map(({ path, to, ports }) => [path, to, ports]);
  expect(fromEdges).toEqual([
    ["write", "entrance", [19291]],
    ["log", "entrance", [443]],
  ]);
});

test("blocks and snapshots go to buckets of their own", () => {
  const buckets = topology.nodes.filter(({ title }) => title === "object storage").map(({ detail }) => detail);
  expect(buckets).toEqual(["thanos-cluster-01", "opensearch-snapshots"]);
});

test("a centre alone has neither edges nor logs, and people only where they can read", () => {
  const { fleet, views } = fixtureReport("minimal");
  const { nodes } = topologyOf(centralOf(fleet), views);
  expect(nodes.filter(({ id, site }) => site === "edge" || id === "opensearch")).toEqual([]);
  expect(nodes.some(({ id }) => id === "people")).toBe("grafana" in centralOf(fleet).values);
});
