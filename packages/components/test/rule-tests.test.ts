import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { shortestRange } from "@thanos-fleet/fleet";
import { repository } from "@thanos-fleet/fleet/testing";
import { parseDuration } from "@thanos-fleet/schema";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { centralContext } from "../src/central-context.ts";
import { ruleFiles, rulesBySubject } from "../src/rules/rule-files.ts";
import { everything } from "../generated/edits.ts";
import { hasLongWindow } from "./long-window.ts";
import { contextFor } from "./rendered.ts";
import { alertCaseFiles, scenarioFiles } from "./rule-test-files.ts";

interface RuleTests {
  readonly tests: readonly {
    readonly alert_rule_test?: readonly { readonly alertname: string; readonly exp_alerts: readonly object[] }[];
    readonly promql_expr_test?: readonly { readonly expr: string }[];
  }[];
}

interface AlertCase {
  readonly fires?: number;
  readonly waits?: boolean;
}

const context = centralContext(contextFor("cluster-01", everything));
const rules = ruleFiles(context).flatMap(({ groups }) => groups.flatMap((group) => group.rules));
const alerts = rules.filter((rule) => "alert" in rule);
const records = [...new Set(rules.flatMap((rule) => ("record" in rule ? [rule.record] : [])))];

const tests = scenarioFiles.flatMap(({ path }) => (parse(readFileSync(path, "utf8")) as RuleTests).tests);
const cases = tests.flatMap(({ alert_rule_test: found }) => found ?? []);
const firing = new Set(cases.filter(({ exp_alerts: expected }) => expected.length > 0).map(({ alertname }) => alertname));
const silent = new Set(cases.filter(({ exp_alerts: expected }) => expected.length === 0).map(({ alertname }) => alertname));

/** What cannot be silent: it fires always, so that its own silence can be heard. */
const alwaysFiring = ["Watchdog"];

/** The cases that every alert has, by name and severity; see `alert-cases.md`. */
const tried = new Map(alertCaseFiles.flatMap(({ path }) => Object.entries(parse(readFileSync(path, "utf8")) as Record<string, AlertCase>)));

test("two alerts of one name differ in severity; the name is that of a page", () => {
  expect(new Set(alerts.map(keyOf)).size).toBe(alerts.length);
});

test("every alert has a case, and every case an alert", () => {
  expect([...tried.keys()].sort()).toEqual(alerts.map(keyOf).sort());
});

test("every case shows its alert silent, firing, ended and flapping", () => {
  expect(tried.size).toBeGreaterThan(50);
  for (const [key, found] of tried) {
    if (alwaysFiring.includes(key.split(" ")[0] ?? "")) expect(found, key).toMatchObject({ always: true });
    else
      expect(found, key).toMatchObject({
        fires: expect.any(Number),
        clears: expect.any(Number),
        flaps: { bad: expect.any(Number), good: expect.any(Number) },
      });
  }
});

test("an alert waits for its cluster unless it tells of silence itself", () => {
  const waiting = [...tried].filter(([, { waits }]) => waits === false).map(([key]) => key);
  expect(waiting.sort()).toEqual(["NobodyHeard P0", "ReceiversSilent P0", "TenantListMissing P0"]);
});

test("one failure of the past keeps no alert open, other than those that tell of an event and say so", () => {
  const long = Object.values(rulesBySubject(context)).flatMap((groups) =>
    groups.flatMap(({ rules: found }) => found.flatMap((rule) => ("alert" in rule && hasLongWindow(rule) ? [rule] : []))),
  );
  expect(long.filter(({ event }) => event === undefined).map(({ alert, expr }) => `${alert}: ${expr}`)).toEqual([]);
  const events = Object.values(rulesBySubject(context)).flatMap((groups) =>
    groups.flatMap(({ rules: found }) => found.flatMap((rule) => ("alert" in rule && rule.event !== undefined ? [rule.alert] : []))),
  );
  expect(events.sort()).toEqual(long.map(({ alert }) => alert).sort());
});

// In promtool's own order, which differs from run to run, an alert may look at what is recorded only after it.
test.each(scenarioFiles)("scenarios of $subject evaluate the groups that they test in their order", ({ path }) => {
  const { rule_files: files, group_eval_order: order = [] } = parse(readFileSync(path, "utf8")) as {
    rule_files: readonly string[];
    group_eval_order?: readonly string[];
  };
  const groups = ruleFiles(context)
    .filter((file) => files.includes(`${file.name}.yaml`))
    .flatMap((file) => file.groups.map((group) => group.name));
  expect(groups.length > 1 ? order : groups).toEqual(groups);
});

function keyOf({ alert, labels }: { readonly alert: string; readonly labels: { readonly severity: string } }): string {
  return `${alert} ${labels.severity}`;
}

test("every tested alert exists", () => {
  const names = new Set(alerts.map(({ alert }) => alert));
  expect([...firing, ...silent].filter((name) => !names.has(name))).toEqual([]);
});

test("every recorded series is asked for by a test, or by an alert that is tested", () => {
  const asked = new Set(
    [...tests.flatMap(({ promql_expr_test: found }) => (found ?? []).map(({ expr }) => expr)), ...rules.map(({ expr }) => expr)].flatMap(
      (expr) => expr.match(/[a-zA-Z_:][a-zA-Z0-9_:]*/g) ?? [],
    ),
  );
  expect(records.filter((record) => !asked.has(record))).toEqual([]);
});

describe("what every rule keeps to", () => {
  test("an alert has a severity, a team, a time, and texts that name the cluster and the number", () => {
    for (const { alert, labels, annotations, for: duration } of alerts) {
      expect(labels.severity, alert).toMatch(/^(P[012]|none)$/);
      expect(labels.team, alert).toBe("platform");
      expect(duration, alert).toMatch(/^\d+[smh]$/);
      expect(annotations.summary, alert).toMatch(/^[A-Z]/);
      expect(annotations.description, alert).toContain("$labels.cluster");
    }
  });

  test("only the watchdog needs no action", () => {
    expect(alerts.filter(({ labels }) => labels.severity === "none").map(({ alert }) => alert)).toEqual(alwaysFiring);
  });

  test("no rule sets a label that series carry, other than those that say who should be heard", () => {
    const setting = rules.flatMap((rule) => ("record" in rule && rule.labels !== undefined ? [rule.record] : []));
    expect([...new Set(setting)].every((record) => record.startsWith("fleet_"))).toBe(true);
    for (const { labels } of alerts) expect(Object.keys(labels).sort()).toEqual(["severity", "subject", "team"]);
  });

  test("a record is named level:metric:operation, or is a list of what there should be", () => {
    for (const record of records)
      expect(record).toMatch(/^(fleet_[a-z_]+|(cluster|cluster_job|cluster_node|cluster_pod):[a-zA-Z0-9_]+:[a-z0-9_]+)$/);
  });

  test("no range is shorter than the one for which scrapes are held to come often enough", () => {
    const ranges = rules.flatMap(({ expr }) => [...expr.matchAll(/\[(\w+)\]/g)].map((match) => parseDuration(match[1] ?? "")));
    expect(ranges.length).toBeGreaterThan(50);
    expect(Math.min(...ranges)).toBe(shortestRange);
  });

  test("every record says what it means", () => {
    const written = Object.values(rulesBySubject(context)).flatMap((groups) => groups.flatMap((group) => group.rules));
    for (const rule of written) if ("record" in rule) expect(rule.meaning, rule.record).toMatch(/\S/);
  });
});

describe("the runbooks", () => {
  const pages = globSync("*/runbooks/*.md", { cwd: join(repository, "packages/components") }).sort();

  test("every alert has a page beside its rule, and every page an alert", () => {
    const expected = context.definitions.flatMap(({ name, rules: subjects }) => {
      const own = (subjects?.(context) ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.rules));
      return own.flatMap((rule) => ("alert" in rule ? [`${name}/runbooks/${rule.alert}.md`] : []));
    });
    expect(pages).toEqual([...new Set(expected)].sort());
  });

  test.each(pages)("%s says what it means, how to confirm it and what to do", (path) => {
    const name = basename(path, ".md");
    const text = readFileSync(join(repository, "packages/components", path), "utf8");
    expect(text.startsWith(`# ${name}\n`)).toBe(true);
    expect(text.match(/^## .*$/gm)).toEqual(["## What it means", "## How to confirm", "## What to do"]);
    expect(text.match(/```(promql|sh)\n[^`]+```/g)?.length ?? 0).toBeGreaterThan(0);
    expect(text.split("\n").filter((line) => line.trim() !== "").length).toBeGreaterThanOrEqual(10);
  });

  test("ReceiverDown does not advise to scale up, which gives the ring no new member", () => {
    expect(readFileSync(join(repository, "packages/components/thanos-receiver/runbooks/ReceiverDown.md"), "utf8")).not.toMatch(
      /kubectl scale|scale up the/i,
    );
  });

  test("the central cluster's alerts lead to the page of their name", () => {
    const { runbookURL } = context.cluster.values.alerting;
    for (const { alert, annotations } of alerts) expect(annotations).toMatchObject({ runbook_url: `${runbookURL}/${alert}.md` });
  });
});
