import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { positionAt, type Diagnostic } from "@thanos-fleet/diagnostics";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  checkAlertRoutes,
  checkArguments,
  checkConfigurations,
  checkRules,
  podContainers,
  sampleSecrets,
  VerdictCache,
  type ContainerContext,
} from "../src/index.ts";
import { charts, program, renderPatched, type RenderedProject } from "./rendered-project.ts";

type Patch = Parameters<typeof renderPatched>[0];

/** A rendered fleet as the checks see it, after one text of one of its files was replaced by another. */
async function broken(file: string, from: string, to: string, patch: Patch = {}) {
  const project = await renderPatched(patch);
  const path = join(project.deploy, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
  return checked(project);
}

async function checked(project: RenderedProject): Promise<ContainerContext> {
  const sample = await sampleSecrets();
  const containers = project.fleet.clusters.flatMap((cluster) => podContainers(project.deploy, cluster, sample));
  const folder = mkdtempSync(join(tmpdir(), "verdicts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { ...project, charts, containers, verdicts: new VerdictCache(folder), find: program };
}

/** With the containers of some workloads alone. */
function only(context: ContainerContext, ...workloads: readonly string[]): ContainerContext {
  return { ...context, containers: context.containers.filter(({ workload }) => workloads.includes(workload)) };
}

function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file, range, code }) => {
    const { line } = positionAt(file, range?.start ?? 0);
    return `${file.path}: ${code}: ${(file.text.split("\n")[line - 1] ?? "").trim()}`;
  });
}

const receiver = "overlays/cluster-01-central/thanos-receiver/stateful-set.yaml";

describe("arguments", () => {
  test.each([
    ["a flag that Thanos does not have", "--tsdb.retention=24h", "--tsdb.retain=24h"],
    ["a duration that is none", "--tsdb.retention=24h", "--tsdb.retention=24"],
  ])("%s is refused at its line, with the template that wrote it", async (_what, from, to) => {
    const context = await broken(receiver, from, to);
    const { diagnostics } = await checkArguments(only(context, "thanos-receive"));
    expect(places(diagnostics)).toEqual([`deploy/${receiver}: program/refused: - "${to}"`]);
    expect(diagnostics[0]?.related?.map(({ file }) => file.path)).toContain("charts/thanos-receiver/templates/stateful-set.yaml.hbs");
  });

  test("a key that the object store does not have ends Thanos", async () => {
    const file = "overlays/cluster-01-central/thanos-store/object-store.yaml";
    const context = await broken(file, "bucket_lookup_type", "bucket_lookup_kind");
    const { diagnostics } = await checkArguments(only(context, "thanos-store"));
    expect(diagnostics.map(({ message }) => message).join()).toContain("bucket_lookup_kind");
  });

  test("a collector that the exporter does not have ends it", async () => {
    const file = "overlays/cluster-01-central/opensearch/exporter-deployment-opensearch-exporter.yaml";
    const context = await broken(file, "--collector.snapshots", "--es.snapshots");
    const { diagnostics } = await checkArguments(only(context, "opensearch-exporter"));
    expect(places(diagnostics)).toEqual([`deploy/${file}: program/refused: - "--es.snapshots"`]);
  });

  test("what was accepted once is not asked again, and what was refused is", async () => {
    const context = only(await broken(receiver, "--tsdb.retention=24h", "--tsdb.retain=24h"), "thanos-receive", "alertmanager");
    const first = await checkArguments(context);
    const second = await checkArguments(context);
    expect(first.diagnostics).toHaveLength(1);
    expect(second.diagnostics).toEqual(first.diagnostics);
  });
});

async function configurationFindings(context: ContainerContext): Promise<readonly Diagnostic[]> {
  return (await checkConfigurations(context)).flatMap(({ diagnostics }) => diagnostics);
}

test("an agent's configuration that promtool refuses is reported at the line that it names", async () => {
  const file = "overlays/cluster-03-edge/prometheus-agent/config-map.yaml";
  const diagnostics = await configurationFindings(await broken(file, "retry_on_http_429: true", "retry_on_http_428: true"));
  expect(places(diagnostics)).toEqual([`deploy/${file}: program/refused: retry_on_http_428: true`]);
});

test("a configuration that amtool refuses is reported", async () => {
  const file = "overlays/cluster-01-central/alertmanager/config-map.yaml";
  const context = await broken(file, "receiver: platform-slack\n", "receiver: platform-slak\n");
  const diagnostics = await configurationFindings(context);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`).join()).toContain("platform-slak");
});

describe("alert routes", () => {
  async function routes(patch: Patch) {
    return checkAlertRoutes(await checked(await renderPatched(patch)));
  }

  const row = { labels: { severity: "P0", team: "platform" }, receiver: "platform-slack-and-email" };
  const others = [
    { labels: { severity: "P1", team: "platform" }, receiver: "platform-slack" },
    { labels: { severity: "P2", team: "platform" }, receiver: "platform-email" },
    { labels: { alertname: "Watchdog", severity: "none", team: "platform" }, receiver: "dead-mans-switch" },
  ];
  const table = (routeTests: object[], more: object = {}) =>
    ({ "clusters/roles/central.yaml": { alertmanager: { routeTests, ...more } } }) as unknown as Patch;

  test("a table that holds passes", async () => {
    const { checked: rows, diagnostics } = await routes(table([row, ...others]));
    expect(places(diagnostics)).toEqual([]);
    expect(rows).toBe(4);
  });

  test("a row that another receiver answers is reported at that row", async () => {
    const { diagnostics } = await routes(table([row, ...others, { ...row, receiver: "platform-email" }]));
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "alerts/wrong-receiver an alert with severity=P0, team=platform reaches platform-slack-and-email, not platform-email",
    ]);
    expect(places(diagnostics)[0]).toContain("clusters/roles/central.yaml");
  });

  test("a receiver and a severity that no row covers are reported", async () => {
    const { diagnostics } = await routes(table([row, ...others.slice(1)]));
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "alerts/untested-route no row of the table ends at the receiver platform-slack",
      "alerts/untested-route alerts are rendered with severity=P1, team=platform, but no row of the table has these",
    ]);
  });

  test("a team hears of its own alerts, and of those about its tenant's namespaces in its cluster alone", async () => {
    const teams = { teams: [{ name: "team-a", slack: { channel: "#team-a" }, email: { to: "team-a@miribit.lab" } }] };
    const about = { cluster: "cluster-02", namespace: "team-a" };
    const { diagnostics } = await routes(
      table(
        [
          row,
          ...others,
          { labels: { severity: "P0", team: "team-a" }, receiver: "team-a-slack-and-email" },
          { labels: { severity: "P1", team: "platform", ...about }, receiver: "team-a-slack" },
          { labels: { severity: "P2", team: "platform", ...about }, receiver: "team-a-email" },
          { labels: { severity: "P1", team: "platform", ...about, cluster: "cluster-03" }, receiver: "platform-slack" },
          { labels: { severity: "P1", team: "platform", ...about, namespace: "team-b" }, receiver: "platform-slack" },
        ],
        teams,
      ),
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
  });
});

describe("rules", () => {
  const file = "overlays/cluster-01-central/thanos-ruler/rules-receive.yaml";

  test("an expression that is no PromQL is refused by both programs", async () => {
    const results = await checkRules(await broken(file, "== 0", "== == 0"));
    for (const { diagnostics } of results) expect(places(diagnostics)[0]).toContain(`deploy/${file}: program/refused`);
  });
});
