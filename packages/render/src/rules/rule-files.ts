import type { CentralContext } from "../component-definition.ts";
import { receiveRules } from "./receive-rules.ts";
import { remoteWriteRules } from "./remote-write-rules.ts";
import type { RuleGroup, WrittenRule, WrittenRuleFile, WrittenRuleGroup } from "./rule-group.ts";
import { splitGroups } from "./split-groups.ts";

/** What the rules may look at: the central cluster, and who sends to it. */
export type RuleContext = Pick<CentralContext, "cluster" | "senders">;

/** Every rule the rulers evaluate, by subject; each alert names its subject and the page that says what to do. */
export function ruleFiles(context: RuleContext): readonly WrittenRuleFile[] {
  const subjects: Readonly<Record<string, readonly RuleGroup[]>> = {
    receive: receiveRules(),
    "remote-write": remoteWriteRules(),
  };
  const { runbookURL } = context.cluster.values.alerting;
  return Object.entries(subjects).flatMap(([subject, groups]) => {
    const written = groups.map((group): WrittenRuleGroup => ({
      ...group,
      rules: group.rules.map((rule) => writeRule(rule, subject, runbookURL)),
    }));
    return splitGroups(written).map((part, index) => ({
      name: index === 0 ? subject : `${subject}-${index + 1}`,
      subject,
      groups: part,
    }));
  });
}

function writeRule(rule: RuleGroup["rules"][number], subject: string, runbookURL: string): WrittenRule {
  if (!("alert" in rule)) return rule;
  return {
    ...rule,
    labels: { ...rule.labels, subject },
    annotations: { ...rule.annotations, runbook_url: `${runbookURL}/${rule.alert}.md` },
  };
}
