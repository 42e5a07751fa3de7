import { askWatched, type Watched } from "@thanos-fleet/dashboards/watched";
import type { AlertingRule, RecordingRule, RuleGroup } from "./rule-group.ts";

type Rule = AlertingRule | RecordingRule;
type Subjects = Readonly<Record<string, readonly RuleGroup[]>>;

/**
 * The rules whose expressions find series in the fleet. What an expression selects says what it needs: each job by its
 * name, one at least of a choice of jobs, each series that another rule records; what it does not say is in `needs`. A
 * rule that is left out leaves out those that build on what it records; a group or subject without rules is gone.
 */
export function keepFed(subjects: Subjects, jobs: ReadonlySet<string>): Subjects {
  let kept = subjects;
  for (;;) {
    const records = recordsOf(kept);
    const next = mapRules(kept, (rule, group) => (isServed(group, jobs) && isServed(rule, jobs) ? fedRule(rule, { jobs, records }) : []));
    if (recordsOf(next).size === records.size) return next;
    kept = next;
  }
}

function isServed({ needs = [] }: Pick<RuleGroup, "needs">, jobs: ReadonlySet<string>): boolean {
  return needs.every((job) => jobs.has(job));
}

function fedRule(rule: Rule, watched: Watched): readonly Rule[] {
  const expr = askWatched(rule.expr, watched);
  if (expr === undefined) return [];
  return [expr === rule.expr ? rule : { ...rule, expr }];
}

/** What the rules make: the series that they record, and the state of their alerts. */
function recordsOf(subjects: Subjects): ReadonlySet<string> {
  const rules = Object.values(subjects).flatMap((groups) => groups.flatMap((group) => group.rules));
  return new Set(["ALERTS", ...rules.flatMap((rule) => ("record" in rule ? [rule.record] : []))]);
}

function mapRules(subjects: Subjects, change: (rule: Rule, group: RuleGroup) => readonly Rule[]): Subjects {
  const changed = Object.entries(subjects).map(([subject, groups]) => {
    const left = groups.map((group) => ({ ...group, rules: group.rules.flatMap((rule) => change(rule, group)) }));
    return [subject, left.filter(({ rules }) => rules.length > 0)] as const;
  });
  return Object.fromEntries(changed.filter(([, groups]) => groups.length > 0));
}
