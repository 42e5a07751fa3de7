import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dashboards } from "@thanos-fleet/components/dashboards";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkDashboards, checkProvisioning, podContainers } from "../src/index.ts";
import { lintDashboard, type SoundDashboard } from "../src/grafana/lint-dashboard.ts";
import { schemaProblems } from "../src/embedded/schema-problems.ts";
import { edit } from "./edit-rendered.ts";
import { sharedFleet } from "./rendered-project.ts";

const shared = sharedFleet();

const source = "thanos-query";
/** Dashboards with every panel that there is. */
const everything = { has: () => true, size: 1 } as unknown as ReadonlySet<string>;
const boards = dashboards({ datasource: source, watched: { jobs: everything, records: everything } });
const surroundings = {
  datasources: new Set([source]),
  dashboards: new Set(boards.map(({ uid }) => uid ?? "")),
};

// oxlint-disable-next-line typescript/no-explicit-any -- a test spoils any part of it
type Anything = any;

/** The overview as JSON, corrupted. */
function corrupted(corrupt: (dashboard: Anything) => void): Anything {
  const dashboard = JSON.parse(JSON.stringify(boards[0])) as Anything;
  corrupt(dashboard);
  return dashboard;
}

describe("the schema of dashboards", () => {
  test.each(boards.map((dashboard) => ({ uid: dashboard.uid, dashboard })))("accepts $uid", ({ dashboard }) => {
    expect(schemaProblems("dashboard", JSON.parse(JSON.stringify(dashboard)))).toEqual([]);
  });

  test.each<[string, (dashboard: Anything) => void, string]>([
    ["an unknown key", (d) => (d.panels[1].colour = "red"), "panels.1.colour is not a known key"],
    ["a panel of another type", (d) => (d.panels[1].type = "piechart"), 'panels.1 has an unknown type: "piechart"'],
    ["no title", (d) => delete d.panels[1].title, "panels.1 lacks title"],
    ["an empty title", (d) => (d.panels[1].title = ""), "panels.1.title must NOT have fewer than 1 characters"],
    ["no description", (d) => delete d.panels[1].description, "panels.1 lacks description"],
    ["no unit", (d) => delete d.panels[1].fieldConfig.defaults.unit, "panels.1.fieldConfig.defaults lacks unit"],
    ["an unknown unit", (d) => (d.panels[1].fieldConfig.defaults.unit = "parsecs"), "panels.1.fieldConfig.defaults.unit must be one of"],
    ["a datasource by name", (d) => (d.panels[1].datasource = "Thanos Query"), "panels.1.datasource must be object"],
    ["a datasource without uid", (d) => delete d.panels[1].targets[0].datasource.uid, "panels.1.targets.0.datasource lacks uid"],
    ["a dashboard that may be edited", (d) => (d.editable = true), "editable must be false"],
    ["a link to another host", (d) => (d.panels[2].links[0].url = "https://example.org/d/x?y"), "panels.2.links.0.url must match pattern"],
  ])("refuses %s, once", (_name, corrupt, message) => {
    expect(schemaProblems("dashboard", corrupted(corrupt)).map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });
});

describe("the rules of dashboards", () => {
  test.each<[string, (dashboard: Anything) => void, string, readonly (string | number)[]]>([
    ["an id twice", (d) => (d.panels[2].id = d.panels[1].id), "two panels have the id 2", ["panels", 2, "id"]],
    [
      "a panel over another",
      (d) => (d.panels[2].gridPos.x -= 1),
      "Silent clusters covers a part of Clusters heard",
      ["panels", 2, "gridPos"],
    ],
    [
      "a panel beyond the grid",
      (d) => (d.panels[1].gridPos = { x: 22, y: 90, w: 4, h: 4 }),
      "reaches beyond the 24 columns",
      ["panels", 1, "gridPos"],
    ],
    [
      "a datasource that is not there",
      (d) => (d.panels[1].datasource.uid = "other"),
      "no datasource with the uid other",
      ["panels", 1, "datasource", "uid"],
    ],
    [
      "a variable's datasource that is not there",
      (d) => (d.templating.list[0].datasource.uid = "x"),
      "no datasource with the uid x",
      ["templating", "list", 0, "datasource", "uid"],
    ],
    [
      "a variable that is not offered",
      (d) => (d.templating.list[0].name = "region"),
      "uses $cluster, which the dashboard does not offer",
      ["panels", 1, "targets", 0, "expr"],
    ],
    ["a link to nowhere", (d) => (d.panels[2].links[0].url = "/d/gone?x"), "leads to no dashboard", ["panels", 2, "links", 0, "url"]],
    [
      "a title twice in a row",
      (d) => (d.panels[2].title = d.panels[1].title),
      "two panels of one row are called Clusters heard",
      ["panels", 2, "title"],
    ],
    [
      "a query's name twice",
      (d) => d.panels[1].targets.push(d.panels[1].targets[0]),
      "two queries of Clusters heard have the name A",
      ["panels", 1, "targets", 1, "refId"],
    ],
  ])("refuse %s", (_name, corrupt, message, path) => {
    expect(lintDashboard(corrupted(corrupt) as SoundDashboard, surroundings)).toContainEqual({
      path,
      message: expect.stringContaining(message) as string,
    });
  });
});

/** What the checks find in the specification's platform after one text of a rendered file was replaced. */
function findings(file?: string, from = "", to = "") {
  const rendered = shared.current;
  if (file !== undefined) edit(rendered, `cluster-01-central/grafana/${file}`, from, to);
  const containers = rendered.fleet.clusters.flatMap((cluster) => podContainers(rendered.deploy, cluster, () => "sample"));
  const results = [checkDashboards({ ...rendered, containers }), checkProvisioning({ ...rendered, containers })];
  const found = results.flatMap(({ diagnostics }) =>
    diagnostics.map(({ code, file: { path, text }, range, message }) => ({
      code,
      path,
      line: text.slice(range?.start, range?.end),
      message,
    })),
  );
  return { checked: results.map(({ checked }) => checked), found };
}

test("the platform's dashboards and provisioning files are sound", () => {
  expect(findings()).toEqual({ checked: [7, 2], found: [] });
});

test("a finding stands at its line of the rendered file", () => {
  expect(findings("dashboard-logs.yaml", '"timezone": "utc"', '"timezone": "browser"').found).toEqual([
    {
      code: "grafana/schema",
      path: "deploy/overlays/cluster-01-central/grafana/dashboard-logs.yaml",
      line: '"timezone": "browser",',
      message: 'logs.json: timezone must be "utc", but is "browser"',
    },
  ]);
});

test("two dashboards with one uid are refused", () => {
  const { found } = findings("dashboard-logs.yaml", '"uid": "logs"', '"uid": "cluster"');
  expect(found.map(({ message }) => message)).toEqual(["logs.json: another dashboard has the uid cluster too"]);
});

test("a dashboard that kubectl could not apply is refused", () => {
  const { found } = findings("dashboard-logs.yaml", "Log records from the nodes", "x".repeat(270_000));
  expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/its ConfigMap has \d+ bytes/)]);
});

test("a finding in a provisioning file stands at its line", () => {
  const { found } = findings("provisioning.yaml", "allowUiUpdates: false", "allowUiUpdates: true");
  expect(found).toMatchObject([
    { line: "allowUiUpdates: true", message: "providers.yaml: providers.0.allowUiUpdates must be false, but is true" },
  ]);
});

test.each([
  ["editable: false", "editable: true", "datasources.0.editable must be false"],
  ["uid: thanos-query", "id: thanos-query", "datasources.0.id is not a known key"],
  ["httpMethod: POST", "httpMethod: PUT", "datasources.0.jsonData.httpMethod must be one of"],
  ["access: proxy", "access: direct", 'datasources.0.access must be "proxy"'],
])("provisioned datasources with %s changed to %s are refused", (from, to, message) => {
  expect(problemsOf("grafana-datasources", "datasources.yaml", from, to)).toContainEqual(expect.stringContaining(message));
});

test.each([
  ["type: file", "type: git", 'providers.0.type must be "file"'],
  ["/var/lib/grafana-dashboards", "dashboards", "providers.0.options.path must match pattern"],
  ["disableDeletion: true", "", "providers.0 lacks disableDeletion"],
])("dashboard providers with %s changed to '%s' are refused", (from, to, message) => {
  expect(problemsOf("grafana-dashboard-providers", "providers.yaml", from, to)).toContainEqual(expect.stringContaining(message));
});

/** What a schema has against the rendered file once one of its texts was replaced; against the file itself it has nothing. */
function problemsOf(schema: string, key: string, from: string, to: string): readonly string[] {
  const path = join(shared.current.deploy, "overlays/cluster-01-central/grafana/provisioning.yaml");
  const text = (parse(readFileSync(path, "utf8")) as { data: Record<string, string> }).data[key] ?? "";
  expect(text).toContain(from);
  expect(schemaProblems(schema, parse(text))).toEqual([]);
  return schemaProblems(schema, parse(text.replace(from, to))).map(({ message }) => message);
}
