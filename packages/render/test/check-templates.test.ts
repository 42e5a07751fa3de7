import { loadCharts, parseCharts, type ChartSources } from "@thanos-fleet/template";
import { describe, expect, test } from "vitest";
import { checkTemplates } from "../src/check-templates.ts";
import { repository } from "@thanos-fleet/fleet/testing";

async function withEdit(path: string, from: string, to: string) {
  const { sources } = loadCharts(repository);
  const edited: ChartSources = {
    ...sources,
    charts: sources.charts.map((chart) => ({
      ...chart,
      templates: chart.templates.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file)),
      files: chart.files.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file)),
    })),
  };
  const { diagnostics } = await checkTemplates(parseCharts(edited).charts);
  return diagnostics.map(({ code, file, range, hint }) => ({
    code,
    path: file.path,
    text: file.text.slice(range?.start, range?.end),
    hint,
  }));
}

/** What is found when templates have other names. */
async function withNames(names: ReadonlyMap<string, string>) {
  const { sources } = loadCharts(repository);
  const charts = sources.charts.map((chart) => ({
    ...chart,
    templates: chart.templates.map((file) => ({ ...file, path: names.get(file.path) ?? file.path })),
  }));
  const { diagnostics } = await checkTemplates(parseCharts({ ...sources, charts }).charts);
  return diagnostics.map(({ code, file, range }) => ({
    code,
    path: file.path,
    text: range === undefined ? "" : file.text.slice(range.start, range.end),
  }));
}

test("every template reads only what its component's view has", async () => {
  const { checked, diagnostics } = await checkTemplates(parseCharts(loadCharts(repository).sources).charts);
  expect(diagnostics).toEqual([]);
  expect(checked).toBeGreaterThan(90);
});

describe("a mistake is found at its place", () => {
  const service = "charts/kube-state-metrics/templates/service.yaml.hbs";

  test("a path that does not exist, with the one that was meant", async () => {
    expect(await withEdit(service, "{{telemetryPort}}", "{{telemetryPrt}}")).toEqual([
      { code: "template/unknown-path", path: service, text: "{{telemetryPrt}}", hint: 'did you mean "telemetryPort"?' },
    ]);
  });

  test("a map where a scalar must stand", async () => {
    expect(await withEdit(service, "{{yaml selector}}", "{{selector}}")).toMatchObject([
      { code: "template/type", path: service, text: "{{selector}}" },
    ]);
  });

  test("a value that may be missing, outside an if", async () => {
    const file = "charts/prometheus-agent/files/prometheus.yml.hbs";
    expect(await withEdit(file, "{{#if certFile}}", "{{#if caFile}}")).toMatchObject([
      { code: "template/type", path: file, text: "{{certFile}}" },
    ]);
  });

  const statefulSet = "charts/alertmanager/templates/stateful-set.yaml.hbs";
  const entering = "{{#with deadMansSwitch}}";

  test("a path that does not exist in a map that is entered", async () => {
    const mount = "- name: dead-mans-switch\n              mountPath: ";
    expect(await withEdit(statefulSet, `${mount}{{folder}}`, `${mount}{{foldr}}`)).toEqual([
      { code: "template/unknown-path", path: statefulSet, text: "{{foldr}}", hint: 'did you mean "folder"?' },
    ]);
  });

  test("a map to enter that does not exist", async () => {
    expect(await withEdit(statefulSet, entering, "{{#with deadMansSwich}}")).toMatchObject([
      { code: "template/unknown-path", path: statefulSet, text: "{{", hint: 'did you mean "deadMansSwitch"?' },
    ]);
  });

  test("a list, a text and a value of Helm's where a map is entered, and a map that may be missing which is not entered", async () => {
    const wrong = ["slackSecrets", "name", "placement.nodeSelector"].map((path) => `{{#with ${path}}}\n{{/with}}\n`).join("");
    const found = await withEdit(statefulSet, entering, `${wrong}- {{deadMansSwitch.folder}}\n${entering}`);
    expect(found.map(({ code, text }) => `${code} ${text}`)).toEqual([
      "template/type {{",
      "template/type {{",
      "template/type {{",
      "template/type {{deadMansSwitch.folder}}",
    ]);
  });

  test("a part of the view in a file name that does not exist, has no name or is a text", async () => {
    const folder = "charts/opensearch/templates";
    const right = [
      `${folder}/exporter-deployment-[exporter].yaml.hbs`,
      `${folder}/exporter-service-account-[exporter].yaml.hbs`,
      `${folder}/exporter-network-policy-[exporterNetworkPolicies].yaml.hbs`,
    ];
    const wrong = ["exportr", "security", "namespace"].map((part, index) => right[index]?.replace(/\[.*\]/, `[${part}]`) ?? "");
    const found = await withNames(new Map(right.map((path, index) => [path, wrong[index] ?? ""])));
    expect(found).toContainEqual({ code: "template/unknown-path", path: wrong[0], text: "" });
    expect(found).toContainEqual({ code: "template/type", path: wrong[1], text: "" });
    expect(found).toContainEqual({ code: "template/type", path: wrong[2], text: "" });
  });

  test("a value that Helm may change, in an embedded file", async () => {
    const file = "charts/prometheus-agent/files/prometheus.yml.hbs";
    expect(await withEdit(file, "{{scrapeInterval}}", "{{resources.cpu}}")).toMatchObject([
      { code: "template/type", path: file, text: "{{resources.cpu}}" },
    ]);
  });
});
