import type { RuleSubject } from "./from-owners.ts";

/**
 * Who must act, and how soon: P0 wakes somebody, P1 waits for the working day, P2 is for the weekly review. `none` is for
 * what asks nobody to act: the watchdog, which a dead-man's switch outside must keep hearing.
 */
export type Severity = "P0" | "P1" | "P2" | "none";

/**
 * Jobs without which a rule has no subject, beside those that its expression selects: it is left out where one of them is
 * not scraped. The rulers do not read this.
 */
type Needs = readonly string[];

interface Rule {
  /** Written without regard to tenants: whose series count is added when the rule is written. */
  readonly expr: string;
  /** What the rule speaks about; the cluster itself when absent. */
  readonly about?: RuleSubject;
  readonly needs?: Needs;
}

export interface RecordingRule extends Rule {
  readonly record: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** What the series says, for the table of recording rules; not part of what the rulers read. */
  readonly meaning: string;
}

export interface AlertingRule extends Rule {
  readonly alert: string;
  /** How long the expression must hold before the alert fires. */
  readonly for: string;
  readonly labels: { readonly severity: Severity; readonly team: string };
  readonly annotations: { readonly summary: string; readonly description: string };
}

export interface RuleGroup {
  readonly name: string;
  /** How often the group is evaluated; the ruler's interval when absent. */
  readonly interval?: string;
  /** What every rule of the group needs. */
  readonly needs?: Needs;
  readonly rules: readonly (RecordingRule | AlertingRule)[];
}

/** An alert as the rulers read it: with what it is about, and the page that says what to do. */
export interface WrittenAlert extends Omit<AlertingRule, "about" | "needs"> {
  readonly labels: AlertingRule["labels"] & { readonly subject: string };
  readonly annotations: AlertingRule["annotations"] & { readonly runbook_url: string };
}

export type WrittenRule = Omit<RecordingRule, "meaning" | "about" | "needs"> | WrittenAlert;

export interface WrittenRuleGroup extends Omit<RuleGroup, "rules" | "needs"> {
  readonly rules: readonly WrittenRule[];
}

/** A file of the rulers; a subject whose rules are too large for one has several. */
export interface WrittenRuleFile {
  readonly name: string;
  readonly subject: string;
  readonly groups: readonly WrittenRuleGroup[];
}

interface AlertText extends Rule {
  readonly for: string;
  readonly summary: string;
  readonly description: string;
}

/** An alert of the platform's own team. */
export function alert(name: string, severity: Severity, { summary, description, ...rule }: AlertText): AlertingRule {
  return { alert: name, ...rule, labels: { severity, team: "platform" }, annotations: { summary, description } };
}
