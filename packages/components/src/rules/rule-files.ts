import type { RuleContext } from "../component-definition.ts";
import { fromOwners } from "./from-owners.ts";
import { keepFed } from "./keep-fed.ts";
import type { RuleGroup, WrittenRule, WrittenRuleFile, WrittenRuleGroup } from "./rule-group.ts";
import { splitGroups } from "./split-groups.ts";
import { untilHeard, heardRecord } from "./until-heard.ts";

/** Groups of rules by what they watch; a subject is a rule file. */
type RulesBySubject = Readonly<Record<string, readonly RuleGroup[]>>;

/** Every rule that has a subject in the fleet, by subject, with what only its readers here need. */
export function rulesBySubject(context: RuleContext): RulesBySubject {
  return keepFed(allRules(context), context.jobs);
}

/** Names of the series that the rulers make: what rules record, and the state of alerts. None where no ruler runs. */
export function recordedSeries(context: RuleContext): ReadonlySet<string> {
  if (!("thanos-ruler" in context.cluster.values)) return new Set();
  const rules = Object.values(rulesBySubject(context)).flatMap((groups) => groups.flatMap((group) => group.rules));
  return new Set(["ALERTS", ...rules.flatMap((rule) => ("record" in rule ? [rule.record] : []))]);
}

/** Every rule there is, whatever the fleet runs. */
export function allRules(context: RuleContext): RulesBySubject {
  const declared = context.definitions.flatMap(({ rules }) => rules?.(context) ?? []);
  const inOrder = declared.toSorted((a, b) => a.order - b.order || (a.subject < b.subject ? -1 : 1));
  return Object.fromEntries(inOrder.map(({ subject, groups }) => [subject, groups]));
}

/** Every rule the rulers evaluate, by subject; each alert names its subject and the page that says what to do. */
export function ruleFiles(context: RuleContext): readonly WrittenRuleFile[] {
  const { runbookURL } = context.cluster.values.alerting;
  const hasTeams = context.senders.some(({ tenants }) => tenants.length > 1);
  const canWait = recordedSeries(context).has(heardRecord);
  return Object.entries(rulesBySubject(context)).flatMap(([subject, groups]) => {
    const write = (rule: RuleGroup["rules"][number]): WrittenRule => {
      const written = writeRule({ ...rule, expr: fromOwners(rule.expr, rule.about ?? "cluster", hasTeams) }, subject, runbookURL);
      return canWait && "alert" in written && written.labels.severity !== "none" ? untilHeard(written) : written;
    };
    const written = groups.map(({ needs: _needs, ...group }): WrittenRuleGroup => ({ ...group, rules: group.rules.map(write) }));
    return splitGroups(written).map((part, index) => ({
      name: index === 0 ? subject : `${subject}-${index + 1}`,
      subject,
      groups: part,
    }));
  });
}

function writeRule(rule: RuleGroup["rules"][number], subject: string, runbookURL: string): WrittenRule {
  if ("alert" in rule) {
    const { about: _about, needs: _needs, missed: _missed, event: _event, ...alert } = rule;
    const annotations = { ...rule.annotations, runbook_url: `${runbookURL}/${rule.alert}.md` };
    return { ...alert, labels: { ...rule.labels, subject }, annotations };
  }
  const { meaning: _meaning, about: _about, needs: _needs, ...recording } = rule;
  return recording;
}
