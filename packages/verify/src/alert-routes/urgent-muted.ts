import { isMoreUrgent, mayMute, type AlertIdentity, type InhibitRule } from "@thanos-fleet/components";
import { parse } from "yaml";

/** An alert that would mute a more urgent one, and the number of the rule that says so, from 1. */
export interface UrgentMuted {
  readonly source: AlertIdentity;
  readonly target: AlertIdentity;
  readonly rule: number;
}

/**
 * Every pair of alerts of which one may mute the other although that one is more urgent, by the inhibit rules of an
 * Alertmanager configuration. Labels that alerts get only when they fire are taken to match.
 */
export function urgentMuted(configuration: string, alerts: readonly Readonly<Record<string, string>>[]): UrgentMuted[] {
  const { inhibit_rules: rules = [] } = parse(configuration) as { inhibit_rules?: readonly InhibitRule[] };
  const identities = alerts.map(({ alertname = "", severity = "", team = "", subject = "" }): AlertIdentity => ({
    alertname,
    severity,
    team,
    subject,
  }));
  return rules.flatMap((rule, index) =>
    identities.flatMap((source) =>
      identities
        .filter((target) => isMoreUrgent(target.severity, source.severity) && mayMute(rule, source, target))
        .map((target) => ({ source, target, rule: index + 1 })),
    ),
  );
}
