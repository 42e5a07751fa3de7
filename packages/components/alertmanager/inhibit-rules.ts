import { equal } from "./audiences.ts";

/** One of Alertmanager's `inhibit_rules`, its matchers in Alertmanager's own syntax. */
export interface InhibitRule {
  /** For the table of alerts; no part of Alertmanager's configuration. */
  readonly reason: string;
  readonly source_matchers: string[];
  readonly target_matchers: string[];
  readonly equal?: string[];
}

/** Labels that say of an alert what it is, before it fires. */
export interface AlertIdentity {
  readonly alertname: string;
  readonly severity: string;
  readonly team: string;
  readonly subject: string;
}

const lessUrgent = 'severity=~"P1|P2"';

/**
 * What explains other alerts mutes them, and nothing mutes what is more severe. An alert without the labels that must be
 * equal mutes nothing: two missing labels would count as equal, and Alertmanager itself lets no alert mute itself.
 */
export const inhibitRules: readonly InhibitRule[] = [
  // Of a cluster that is not heard, old samples and half a picture are all there is. What says that samples will be lost
  // stays, and so does the watchdog, whose silence would raise the alarm outside.
  {
    reason: "a cluster that is not heard mutes what else is said of it",
    source_matchers: [equal("alertname", "ClusterSilent"), 'cluster!=""'],
    target_matchers: [lessUrgent, 'alertname!="ClusterSilent"'],
    equal: ["cluster"],
  },
  // The common way to the centre is one cause, however many edges it cuts off.
  {
    reason: "the way to the centre mutes each edge that it cuts off",
    source_matchers: [equal("alertname", "EdgesSilent")],
    target_matchers: ['alertname=~"ClusterSilent|ClusterSilentTooLong|ClusterSamplesLate"'],
  },
  // Without receivers nothing is heard of anybody.
  {
    reason: "silent receivers mute NobodyHeard",
    source_matchers: [equal("alertname", "ReceiversSilent"), 'cluster!=""'],
    target_matchers: [equal("alertname", "NobodyHeard")],
    equal: ["cluster"],
  },
  // Query cannot ask a receiver that is away, and its StatefulSet lacks it.
  {
    reason: "a receiver that is away mutes Query's miss of it",
    source_matchers: ['alertname=~"ReceiverDown|ReceiverMissing"', 'cluster!=""'],
    target_matchers: [equal("severity", "P1"), 'alertname="QueryMissesReceivers"'],
    equal: ["cluster"],
  },
  {
    reason: "a receiver that is away mutes its StatefulSet",
    source_matchers: ['alertname=~"ReceiverDown|ReceiverMissing"', 'cluster!=""'],
    target_matchers: [equal("severity", "P1"), 'alertname="StatefulSetUnavailable"', 'statefulset="thanos-receive"'],
    equal: ["cluster"],
  },
  // What is on fire explains what is merely wrong with the same component in the same cluster. Volumes, certificates and
  // queues are many: one on fire explains nothing about another.
  {
    reason: "a P0 mutes the P1s of the same component and cluster",
    source_matchers: [equal("severity", "P0"), 'cluster!=""', 'subject!=""', 'subject!~"volumes|certificates|remote-write"'],
    target_matchers: [equal("severity", "P1")],
    equal: ["cluster", "subject"],
  },
  {
    reason: "a P0 mutes the P1s of the same certificate",
    source_matchers: [equal("severity", "P0"), 'name!=""', equal("subject", "certificates")],
    target_matchers: [equal("severity", "P1")],
    equal: ["cluster", "subject", "exported_namespace", "name"],
  },
  {
    reason: "a P0 mutes the P1s of the same queue",
    source_matchers: [equal("severity", "P0"), 'remote_name!=""', equal("subject", "remote-write")],
    target_matchers: [equal("severity", "P1")],
    equal: ["cluster", "subject", "remote_name"],
  },
  // A lost node is one message. What misses it without naming it leaves it out by its expression (`lost-nodes.ts`), so that
  // what is wrong elsewhere in the cluster is told meanwhile.
  {
    reason: "a lost node mutes what names the node",
    source_matchers: [equal("alertname", "NodeNotReady"), 'node!=""'],
    target_matchers: [lessUrgent, 'alertname!="NodeNotReady"'],
    equal: ["cluster", "node"],
  },
];

/** Whether one alert may mute another, as far as the labels that both have before they fire tell. */
export function mayMute(rule: Omit<InhibitRule, "reason">, source: AlertIdentity, target: AlertIdentity): boolean {
  const isSame = (label: string): boolean => !(label in source) || valueOf(source, label) === valueOf(target, label);
  return (
    (rule.equal ?? []).every(isSame) &&
    rule.source_matchers.every((matcher) => mayMatch(matcher, source)) &&
    rule.target_matchers.every((matcher) => mayMatch(matcher, target))
  );
}

function mayMatch(matcher: string, alert: AlertIdentity): boolean {
  const [, label = "", operator = "", value = ""] = /^\s*([\w]+)\s*(=~|!~|!=|=)\s*"?(.*?)"?\s*$/.exec(matcher) ?? [];
  if (!(label in alert)) return true;
  const found = valueOf(alert, label);
  const isEqual = operator.endsWith("~") ? new RegExp(`^(?:${value})$`).test(found) : found === value;
  return operator.startsWith("!") ? !isEqual : isEqual;
}

function valueOf(alert: AlertIdentity, label: string): string {
  return alert[label as keyof AlertIdentity];
}

/** From what nothing may mute to what anything may. */
const urgency = ["none", "P0", "P1", "P2"];

/** Whether a severity is more urgent than another; the watchdog's `none` must always be heard, and is more urgent than all. */
export function isMoreUrgent(severity: string, other: string): boolean {
  return urgency.indexOf(severity) < urgency.indexOf(other);
}
