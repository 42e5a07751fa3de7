import { loadCharts, parseCharts, type ChartSources } from "@thanos-fleet/template";
import { describe, expect, test } from "vitest";
import { checkTemplates } from "../src/check-templates.ts";
import { repository } from "@thanos-fleet/fleet/testing";

function withEdit(path: string, from: string, to: string) {
  const { sources } = loadCharts(repository);
  const edited: ChartSources = {
    ...sources,
    charts: sources.charts.map((chart) => ({
      ...chart,
      templates: chart.templates.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file)),
      files: chart.files.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file)),
    })),
  };
  return checkTemplates(parseCharts(edited).charts).diagnostics.map(({ code, file, range, hint }) => ({
    code,
    path: file.path,
    text: file.text.slice(range?.start, range?.end),
    hint,
  }));
}

test("every template reads only what its component's view has", () => {
  const { checked, diagnostics } = checkTemplates(parseCharts(loadCharts(repository).sources).charts);
  expect(diagnostics).toEqual([]);
  expect(checked).toBeGreaterThan(90);
});

describe("a mistake is found at its place", () => {
  const service = "charts/kube-state-metrics/templates/service.yaml.hbs";

  test("a path that does not exist, with the one that was meant", () => {
    expect(withEdit(service, "{{telemetryPort}}", "{{telemetryPrt}}")).toEqual([
      { code: "template/unknown-path", path: service, text: "{{telemetryPrt}}", hint: 'did you mean "telemetryPort"?' },
    ]);
  });

  test("a map where a scalar must stand", () => {
    expect(withEdit(service, "{{yaml selector}}", "{{selector}}")).toMatchObject([
      { code: "template/type", path: service, text: "{{selector}}" },
    ]);
  });

  test("a value that may be missing, outside an if", () => {
    const file = "charts/prometheus-agent/files/prometheus.yml.hbs";
    expect(withEdit(file, "{{#if certFile}}", "{{#if caFile}}")).toMatchObject([
      { code: "template/type", path: file, text: "{{certFile}}" },
    ]);
  });

  test("a value that Helm may change, in an embedded file", () => {
    const file = "charts/prometheus-agent/files/prometheus.yml.hbs";
    expect(withEdit(file, "{{scrapeInterval}}", "{{resources.cpu}}")).toMatchObject([
      { code: "template/type", path: file, text: "{{resources.cpu}}" },
    ]);
  });
});
