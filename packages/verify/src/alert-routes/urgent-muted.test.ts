import { inhibitRules } from "@thanos-fleet/components";
import { stringify } from "yaml";
import { expect, test } from "vitest";
import { urgentMuted } from "./urgent-muted.ts";

const alert = (alertname: string, severity: string, subject: string) => ({ alertname, severity, subject, team: "platform" });
const configuration = (rule: object) => stringify({ inhibit_rules: [rule] });
const silent = alert("ClusterSilent", "P1", "fleet");
const receivers = alert("ReceiversSilent", "P0", "receive");

test("an alert that mutes everything of its cluster mutes what is more urgent", () => {
  const rule = {
    source_matchers: ['alertname="ClusterSilent"', 'cluster!=""'],
    target_matchers: ['alertname!="ClusterSilent"'],
    equal: ["cluster"],
  };
  expect(urgentMuted(configuration(rule), [silent, receivers, alert("Review", "P2", "node")])).toEqual([
    { source: silent, target: receivers, rule: 1 },
  ]);
});

test("the watchdog may not be muted by anything", () => {
  const watchdog = alert("Watchdog", "none", "watchdog");
  const rule = { source_matchers: ['severity="P0"'], target_matchers: ['subject=~"watch.*"'] };
  expect(urgentMuted(configuration(rule), [receivers, watchdog])).toMatchObject([{ target: watchdog }]);
});

test.each([
  ["a target of another severity", { source_matchers: ['severity="P1"'], target_matchers: ['severity=~"P1|P2"'] }],
  ["a source that no alert is", { source_matchers: ["alertname=Nothing"], target_matchers: ['severity="P0"'] }],
  ["a subject that is left out", { source_matchers: ['subject!~"fleet|node"'], target_matchers: ['severity="P0"'] }],
])("%s mutes nothing more urgent", (_, rule) => {
  expect(urgentMuted(configuration(rule), [silent, receivers])).toEqual([]);
});

test("without inhibit rules nothing is muted", () => {
  expect(urgentMuted("route: {}", [silent, receivers])).toEqual([]);
});

test("of our own rules each names who mutes whom, and has a reason", () => {
  for (const { reason, source_matchers: sources, target_matchers: targets } of inhibitRules) {
    expect(reason).toMatch(/\S/);
    expect(sources.length * targets.length).toBeGreaterThan(0);
  }
});
