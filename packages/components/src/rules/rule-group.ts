import type { RuleSubject } from "./from-owners.ts";

/**
 * Who must act, and how soon: P0 is a page, for samples or logs that are being lost and for what leaves everybody blind;
 * P1 waits for the working day, P2 for the weekly review. `none` is for what needs no action: the watchdog, which a
 * dead-man's switch outside must keep hearing.
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
  /** How long the alert stays open after the expression last held. */
  readonly keep_firing_for?: string;
  /** What it costs not to notice, for the table of alerts; not part of what the rulers read. */
  readonly missed: string;
  /**
   * Why one failure is enough, for alerts whose window is not shorter than `for`: they tell of an event, and the window
   * is how long they tell of it. Not part of what the rulers read.
   */
  readonly event?: string;
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
export interface WrittenAlert extends Omit<AlertingRule, "about" | "needs" | "missed" | "event"> {
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
  readonly keep_firing_for?: string;
  readonly missed: string;
  readonly event?: string;
  readonly summary: string;
  readonly description: string;
}

/** Until a silent cluster is noticed, see `untilHeard`, with evaluations a minute apart; and what comes and goes is one alert. */
const keptByDefault = "5m";

/** An alert of the platform's own team. */
export function alert(name: string, severity: Severity, { summary, description, ...rule }: AlertText): AlertingRule {
  const kept = severity === "none" ? {} : { keep_firing_for: keptByDefault };
  return { alert: name, ...kept, ...rule, labels: { severity, team: "platform" }, annotations: { summary, description } };
}
