import { loadCharts, parseCharts, type ChartSources } from "@thanos-fleet/template";
import { beforeAll, describe, expect, test } from "vitest";
import { checkTemplates } from "../src/check-templates.ts";
import { repository } from "@thanos-fleet/fleet/testing";

type Edit = readonly [path: string, from: string, to: string];

function withEdit(...edit: Edit) {
  return withEdits([edit]);
}

async function withEdits(edits: readonly Edit[]) {
  const { sources } = loadCharts(repository);
  const apply = (file: { readonly path: string; readonly text: string }) => {
    const own = edits.filter(([path]) => path === file.path);
    return { ...file, text: own.reduce((text, [, from, to]) => text.replace(from, to), file.text) };
  };
  const charts = sources.charts.map((chart) => ({ ...chart, templates: chart.templates.map(apply), files: chart.files.map(apply) }));
  const edited: ChartSources = { ...sources, charts };
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
  const file = "charts/prometheus-agent/files/prometheus.yml.hbs";
  const statefulSet = "charts/alertmanager/templates/stateful-set.yaml.hbs";
  const mount = "- name: dead-mans-switch\n              mountPath: ";

  const mistakes = [
    {
      what: "a path that does not exist, with the one that was meant",
      edit: [service, "{{telemetryPort}}", "{{telemetryPrt}}"],
      expected: { code: "template/unknown-path", text: "{{telemetryPrt}}", hint: 'did you mean "telemetryPort"?' },
    },
    {
      what: "a map where a scalar must stand",
      edit: [service, "{{yaml selector}}", "{{selector}}"],
      expected: { code: "template/type", text: "{{selector}}" },
    },
    {
      what: "a value that may be missing, outside an if",
      edit: [file, "{{#if certFile}}", "{{#if caFile}}"],
      expected: { code: "template/type", text: "{{certFile}}" },
    },
    {
      what: "a value that Helm may change, in an embedded file",
      edit: [file, "{{scrapeInterval}}", "{{resources.cpu}}"],
      expected: { code: "template/type", text: "{{resources.cpu}}" },
    },
    {
      what: "a path that does not exist in a map that is entered",
      edit: [statefulSet, `${mount}{{folder}}`, `${mount}{{foldr}}`],
      expected: { code: "template/unknown-path", text: "{{foldr}}", hint: 'did you mean "folder"?' },
    },
  ] as const;
  let problems: Awaited<ReturnType<typeof withEdits>>;

  // All at once: the compiler takes as long for one.
  beforeAll(async () => {
    problems = await withEdits(mistakes.map(({ edit }) => edit));
  });

  test.each(mistakes)("$what", ({ edit: [path], expected }) => {
    expect(problems.filter(({ text }) => text === expected.text)).toMatchObject([{ ...expected, path }]);
  });

  test("and nothing else is", () => {
    expect(problems).toHaveLength(mistakes.length);
  });

  const entering = "{{#with deadMansSwitch}}";

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
});
