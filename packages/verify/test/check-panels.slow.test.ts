import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPanels, podContainers, type RenderedFleet } from "../src/index.ts";
import { everything } from "@thanos-fleet/components/edits";
import { expectedBoards } from "@thanos-fleet/components/expected-boards";
import { edit, place } from "./edit-rendered.ts";
import { asked, charts, renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet(everything);
const grafana = "cluster-01-central/grafana";

async function judge(rendered: RenderedFleet) {
  const containers = rendered.fleet.centrals.flatMap((cluster) => podContainers(rendered.deploy, cluster, () => "sample"));
  return checkPanels({ ...rendered, containers, ...asked });
}

/** Without charts no line that wrote a place is looked for, which takes seconds. */
async function found(): Promise<readonly string[]> {
  const { diagnostics } = await judge({ ...fleet.current, charts: new Map() });
  return diagnostics.map(({ message }) => message);
}

/** Changes every dashboard that holds a text. */
function editAll(from: string, to: string): void {
  const files = readdirSync(join(fleet.current.deploy, "overlays", grafana)).filter((file) => file.startsWith("dashboard-"));
  for (const file of files)
    try {
      edit(
        fleet.current,
        `${grafana}/${file}`,
        new RegExp(from.replaceAll(/[$()\\{}]/g, String.raw`\$&`), "g"),
        to.replaceAll("$", "$$$$"),
      );
    } catch {
      // Not every dashboard asks for it.
    }
}

const rows = expectedBoards.flatMap((board) => board.panels.map((panel) => ({ board, panel })));

function messageOf(file: string, { title, legend = "" }: (typeof rows)[number]["panel"]): string {
  return `${file}: the panel ${title}${legend === "" ? "" : ` (${legend})`} shows`;
}

/** Messages up to what is shown, sorted. */
function shownWrong(messages: readonly string[]): readonly string[] {
  return messages.map((message) => message.replace(/ shows[^]*/, " shows")).sort();
}

test("every panel of a fleet that runs everything shows what its row says, and every row has its panel", async () => {
  const result = await judge({ ...(await renderPatched(everything)), charts });
  expect(result.diagnostics).toEqual([]);
  expect(result.checked).toBe(rows.length);
});

test("the tables know the specification's fleet", async () => {
  expect((await judge(await renderFixture("specification"))).diagnostics).toEqual([]);
});

test.each([
  ["no log store", { "clusters/roles/central.yaml": { opensearch: null }, "clusters/fleet.yaml": { fluentbit: null } }],
  ["no kube-state-metrics", { "clusters/fleet.yaml": { "kube-state-metrics": null } }],
])("the tables know a fleet with %s", async (_case, patch) => {
  const result = await judge({ ...(await renderPatched(patch as never)), charts });
  expect(result.diagnostics.map(({ message }) => message)).toEqual([]);
  expect(result.checked).toBeGreaterThan(20);
});

test("a panel that does not heed the choice of clusters is noticed, whichever it is", async () => {
  editAll(String.raw`cluster=~\"$cluster\"`, String.raw`cluster!=\"\"`);
  editAll(String.raw`cluster=\"$cluster\"`, String.raw`cluster!=\"\"`);
  const concerned = rows.filter(({ board, panel }) => board.clusters !== "none" && panel.everywhere !== true);
  expect(shownWrong(await found())).toEqual(shownWrong(concerned.map(({ board, panel }) => messageOf(board.file, panel))));
});

test("a panel that believes any sender is noticed, whichever it is", async () => {
  editAll("and on (cluster, tenant_id) label_replace(", "and on (cluster) label_replace(");
  editAll(String.raw`tenant_id=\"\"}`, String.raw`tenant_id!=\"none\"}`);
  expect(shownWrong(await found())).toEqual(shownWrong(rows.map(({ board, panel }) => messageOf(board.file, panel))));
});

test.each([
  ["a sum for a maximum", "agents", "max by (cluster, pod) (process_resident", "sum by (cluster) (process_resident"],
  ["a rate for a total", "agents", "rate(process_cpu_seconds_total", "increase(process_cpu_seconds_total"],
  ["the busy for the idle", "cluster", "1 - avg by (node)", "avg by (node)"],
  ["the free for the used", "cluster", "kubelet_volume_stats_used_bytes", "kubelet_volume_stats_available_bytes"],
  ["another metric", "write-path", "prometheus_remote_storage_shards_max{", "prometheus_remote_storage_shards_min{"],
  ["another quantile", "read-path", "histogram_quantile(0.99", "histogram_quantile(0.5"],
  ["a longer window", "alerts", "[1h]", "[2h]"],
  ["answers of all handlers", "write-path", String.raw`, handler=\"receive\"`, ""],
  ["file systems in memory", "cluster", /, fstype!~\\"tmpfs\|overlay\|squashfs\|ramfs\|nsfs\\"/g, ""],
  ["nothing for none", "agents", " or vector(0)", ""],
  ["one cluster of several", "agents", String.raw`cluster=~\"$cluster\"`, String.raw`cluster=\"$cluster\"`],
  ["another unit", "agents", '"unit": "bytes"', '"unit": "short"'],
  ["a colour from another value on", "logs", '"value": 1000', '"value": 100'],
  ["a colour the wrong way round", "write-path", /"value": null,\n( +)"color": "red"/, '"value": null,\n$1"color": "green"'],
  ["another legend", "agents", "{{cluster}} {{pod}}", "{{pod}}"],
  ["a title for another", "cluster", '"title": "Throttled"', '"title": "Restarts"'],
  ["a choice of one cluster", "agents", '"multi": true', '"multi": false'],
  ["an expression that does not parse", "agents", "count((prometheus", "count(((prometheus"],
] as const)("noticed: %s", async (_case, board, from, to) => {
  edit(fleet.current, `${grafana}/dashboard-${board}.yaml`, from, to.replaceAll("$cluster", "$$cluster"));
  expect(await found()).not.toEqual([]);
});

test("a finding stands at its query and says what is shown instead", async () => {
  edit(fleet.current, `${grafana}/dashboard-alerts.yaml`, "min by (pod) (alertmanager_cluster", "sum (alertmanager_cluster");
  const { diagnostics } = await judge(fleet.current);
  expect(diagnostics.map((each) => place(each))).toEqual([
    expect.stringMatching(/^dashboards\/panel \S+:\d+ "expr": "sum \(alertmanager_cluster/),
  ]);
  expect(diagnostics[0]?.message).toBe('alerts.json: the panel Alertmanagers together ({{pod}}) shows {} 2E+00 instead of {pod="a"} 2E+00');
});
