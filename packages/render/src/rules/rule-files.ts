import type { CentralContext } from "../component-definition.ts";
import { receiveRules } from "./receive-rules.ts";
import { remoteWriteRules } from "./remote-write-rules.ts";
import type { RuleGroup, WrittenRule, WrittenRuleFile } from "./rule-group.ts";

/** Every rule the rulers evaluate, one file a subject; each alert names the page that says what to do. */
export function ruleFiles({ cluster }: Pick<CentralContext, "cluster" | "senders">): readonly WrittenRuleFile[] {
  const subjects: Readonly<Record<string, readonly RuleGroup[]>> = {
    receive: receiveRules(),
    "remote-write": remoteWriteRules(),
  };
  const { runbookURL } = cluster.values.alerting;
  return Object.entries(subjects).map(([name, groups]) => ({
    name,
    groups: groups.map((group) => ({ ...group, rules: group.rules.map((rule) => withRunbook(rule, runbookURL)) })),
  }));
}

function withRunbook(rule: RuleGroup["rules"][number], runbookURL: string): WrittenRule {
  if (!("alert" in rule)) return rule;
  return { ...rule, annotations: { ...rule.annotations, runbook_url: `${runbookURL}/${rule.alert}.md` } };
}
