import { describe, expect, test } from "vitest";
import { everything } from "../../generated/edits.ts";
import { contextFor } from "../../test/rendered.ts";
import { centralContext } from "../central-context.ts";
import { keepFed } from "./keep-fed.ts";
import { allRules, ruleFiles } from "./rule-files.ts";
import { alert, type RuleGroup } from "./rule-group.ts";

const text = { missed: "m", for: "5m", summary: "Something is wrong", description: "In {{ $labels.cluster }}." };
const record = (name: string, expr: string) => ({ record: name, expr, meaning: "something" });
const left = (groups: readonly RuleGroup[], ...jobs: readonly string[]) =>
  Object.values(keepFed({ subject: groups }, new Set(jobs))).flatMap((kept) =>
    kept.flatMap(({ rules }) => rules.map((rule) => ("record" in rule ? rule.record : rule.alert))),
  );

describe("a rule is left out", () => {
  test("with the job that it selects, and with one of two that it compares", () => {
    const rules = [
      alert("A", "P1", { ...text, expr: 'up{job="a"} == 0' }),
      alert("B", "P1", { ...text, expr: 'x{job="a"} > on () y{job="b"}' }),
    ];
    expect(left([{ name: "g", rules }], "a", "b")).toEqual(["A", "B"]);
    expect(left([{ name: "g", rules }], "a")).toEqual(["A"]);
    expect(left([{ name: "g", rules }], "b")).toEqual([]);
  });

  test("with what it says that it needs, or its group does", () => {
    const rules = [alert("A", "P1", { ...text, expr: 'up{job="a"} == 0', needs: ["b"] })];
    expect(left([{ name: "g", rules }], "a")).toEqual([]);
    expect(left([{ name: "g", rules }], "a", "b")).toEqual(["A"]);
    expect(left([{ name: "g", needs: ["c"], rules }], "a", "b")).toEqual([]);
  });

  test("with the records that it builds on, however far down", () => {
    const rules = [record("c:x:sum", 'x{job="a"}'), record("c:y:sum", "c:x:sum * 2"), alert("Y", "P1", { ...text, expr: "c:y:sum > 1" })];
    expect(left([{ name: "g", rules }], "a")).toHaveLength(3);
    expect(left([{ name: "g", rules }], "b")).toEqual([]);
  });
});

test("of a fleet that runs every component no rule is left out or changed", () => {
  const context = centralContext(contextFor("cluster-01", everything));
  expect(keepFed(allRules(context), context.jobs)).toEqual(allRules(context));
});

/** A component, in the centre and at every edge or in the centre alone, and the jobs that go with it. */
const jobsOf = {
  "thanos-receiver": ["thanos-receive", "prometheus-agent", "kubelet", "node-exporter"],
  "thanos-store": ["thanos-store"],
  "thanos-compactor": ["thanos-compactor"],
  alertmanager: ["alertmanager"],
  opensearch: ["opensearch-exporter", "fluentbit"],
  grafana: ["grafana"],
  "prometheus-agent": ["prometheus-agent", "kubelet", "thanos-receive"],
  "node-exporter": ["node-exporter"],
  "kube-state-metrics": ["kube-state-metrics"],
  fluentbit: ["fluentbit"],
};

test.each(Object.entries(jobsOf))("without %s no rule names a job that goes with it", (component, jobs) => {
  const none = { [component]: null };
  const everywhere = ["prometheus-agent", "node-exporter", "kube-state-metrics", "fluentbit"];
  const patch = {
    "clusters/roles/central.yaml": none,
    ...(everywhere.includes(component) ? { "clusters/roles/edge.yaml": none } : {}),
    ...(component === "prometheus-agent" ? { "clusters/fleet.yaml": none } : {}),
  };
  const rulesOf = (context: ReturnType<typeof contextFor>) => JSON.stringify(ruleFiles(centralContext(context)));
  const named = (rules: string) => jobs.filter((job) => new RegExp(`job=~?\\\\"(?:[a-z|-]*\\|)?${job}[|\\\\]`).test(rules));
  expect(named(rulesOf(contextFor("cluster-01")))).toEqual(jobs);
  expect(named(rulesOf(contextFor("cluster-01", patch)))).toEqual([]);
});

test("a choice of jobs is narrowed to those that are scraped", () => {
  const exprs = (patch: Parameters<typeof contextFor>[1]) =>
    ruleFiles(centralContext(contextFor("cluster-01", patch))).flatMap(({ groups }) =>
      groups.flatMap(({ rules }) => rules.map(({ expr }) => expr)),
    );
  const choice = 'job=~"thanos-receive|thanos-store|thanos-compactor|thanos-ruler"';
  expect(exprs({}).some((expr) => expr.includes(choice))).toBe(true);
  const narrowed = exprs({ "clusters/roles/central.yaml": { "thanos-store": null, "thanos-compactor": null } });
  expect(narrowed.some((expr) => expr.includes('job=~"thanos-receive|thanos-ruler"'))).toBe(true);
  expect(narrowed.join()).not.toMatch(/thanos-store|thanos-compactor/);
});
