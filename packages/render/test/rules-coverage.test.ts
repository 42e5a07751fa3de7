import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "@thanos-fleet/fleet/testing";
import type { CentralContext, DeriveContext, Sender } from "../src/component-definition.ts";
import { ruleFiles } from "../src/rules/rule-files.ts";
import type { RecordingRule, WrittenAlert } from "../src/rules/rule-group.ts";
import { printGroups } from "../src/rules/split-groups.ts";
import { contextFor } from "./rendered.ts";
import { metricsOf, ruleTests } from "./rule-tests.ts";

const context = contextFor("cluster-01") as CentralContext & DeriveContext;
const files = ruleFiles(context);
const rules = files.flatMap(({ groups }) => groups.flatMap((group) => group.rules));
const alerts = rules.filter((rule): rule is WrittenAlert => "alert" in rule);
const recordings = rules.filter((rule): rule is RecordingRule => "record" in rule);
const tests = ruleTests();
const runbooks = join(repository, "docs/runbooks");

/** The metrics an expression needs, those behind recording rules included. */
function sources(expression: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of metricsOf(expression)) {
    found.add(name);
    if (seen.has(name)) continue;
    for (const { record, expr } of recordings)
      if (record === name) for (const source of sources(expr, new Set([...seen, name]))) found.add(source);
  }
  return found;
}

describe.each(alerts.map((alert) => [alert.alert, alert] as const))("%s", (name, alert) => {
  const shown = tests.flatMap((of) => (of.alert_rule_test ?? []).filter(({ alertname }) => alertname === name).map((row) => ({ of, row })));
  const needed = sources(alert.expr);

  test("is shown firing, with all its labels and annotations", () => {
    const firing = shown.flatMap(({ row }) => row.exp_alerts ?? []);
    expect(firing.length).toBeGreaterThan(0);
    for (const { exp_labels: labels, exp_annotations: annotations } of firing) {
      expect(labels).toMatchObject(alert.labels);
      expect(Object.keys(annotations ?? {}).sort()).toEqual(["description", "runbook_url", "summary"]);
    }
  });

  // What reads no metric cannot be silent.
  test.skipIf(needed.size === 0)("is shown silent while its metrics are there", () => {
    const silent = shown.filter(({ row }) => (row.exp_alerts ?? []).length === 0);
    const series = silent.flatMap(({ of }) => of.input_series.map((input) => [...metricsOf(input.series)][0]));
    expect(series.filter((metric) => metric !== undefined && needed.has(metric))).not.toEqual([]);
  });

  test("has a page that says what it means, how to confirm it, and what to do", () => {
    const page = readFileSync(join(runbooks, `${name}.md`), "utf8");
    const lines = page.trimEnd().split("\n");
    expect(lines[0]).toBe(`# ${name}`);
    expect(lines.filter((line) => line.startsWith("## "))).toEqual(["## What it means", "## How to confirm", "## What to do"]);
    expect(lines.length).toBeGreaterThanOrEqual(10);
  });
});

test.each([...new Set(recordings.map(({ record }) => record))])("%s is tested by value or through an alert", (record) => {
  const byValue = tests.some((of) =>
    (of.promql_expr_test ?? []).some(({ expr, exp_samples: samples = [] }) => samples.length > 0 && metricsOf(expr).has(record)),
  );
  const throughAlert = alerts.some(({ expr }) => sources(expr).has(record));
  expect(byValue || throughAlert).toBe(true);
});

test("no alert and no rule is defined twice, and every test is of rules that exist", () => {
  const names = alerts.map(({ alert }) => alert);
  expect(new Set(names).size).toBe(names.length);
  const known = new Set(names);
  for (const { file, alert_rule_test: rows = [] } of tests)
    for (const { alertname } of rows) expect(known, `${file} tests ${alertname}`).toContain(alertname);
});

test("every page has its alert", () => {
  const pages = readdirSync(runbooks).filter((name) => name !== "README.md");
  expect(pages.sort()).toEqual(alerts.map(({ alert }) => `${alert}.md`).sort());
  expect(existsSync(join(runbooks, "README.md"))).toBe(true);
});

test("a page names no way out that does not work: a larger StatefulSet takes no samples that the ring does not give it", () => {
  for (const { alert } of alerts) expect(readFileSync(join(runbooks, `${alert}.md`), "utf8")).not.toMatch(/scale up/i);
});

test("however many clusters send, no rule file outgrows a ConfigMap", () => {
  const senders = Array.from({ length: 5000 }, (_, index): Sender => ({
    name: `cluster-${index + 1}`,
    role: index === 0 ? "central" : "edge",
    region: "edge",
    tenants: [],
    outageBudget: "6h",
    backlogHours: 6,
  }));
  const many = ruleFiles({ ...context, senders });
  for (const { groups } of many) expect(Buffer.byteLength(printGroups(groups))).toBeLessThanOrEqual(900 * 1024);
  expect(new Set(many.map(({ name }) => name)).size).toBe(many.length);
});
