/** Which alerts mute which, in Alertmanager's own syntax, and the labels that must be equal. */
export interface ExpectedInhibition {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly equal?: readonly string[];
  readonly why: string;
}

const silent = 'cluster!=""';
const awayReceiver = ['alertname=~"ReceiverDown|ReceiverMissing"', silent] as const;

/** Every rule, in its order: what explains another alert mutes it, and only where it is about the same. */
export const expectedInhibitions: readonly ExpectedInhibition[] = [
  {
    source: ['alertname="ClusterSilent"', silent],
    target: ['severity=~"P1|P2"', 'alertname!="ClusterSilent"'],
    equal: ["cluster"],
    why: "of a cluster that is not heard old samples say nothing; another cluster is heard",
  },
  {
    source: ['alertname="EdgesSilent"'],
    target: ['alertname=~"ClusterSilent|ClusterSilentTooLong|ClusterSamplesLate"'],
    why: "all edges are cut off by one cause, whatever their names",
  },
  {
    source: ['alertname="ReceiversSilent"', silent],
    target: ['alertname="NobodyHeard"'],
    equal: ["cluster"],
    why: "without receivers of a centre its clusters cannot be heard",
  },
  {
    source: awayReceiver,
    target: ['severity="P1"', 'alertname="QueryMissesReceivers"'],
    equal: ["cluster"],
    why: "Query cannot ask a receiver that is away",
  },
  {
    source: awayReceiver,
    target: ['severity="P1"', 'alertname="StatefulSetUnavailable"', 'statefulset="thanos-receive"'],
    equal: ["cluster"],
    why: "the StatefulSet lacks the receiver that is away",
  },
  {
    source: ['severity="P0"', silent, 'subject!=""', 'subject!~"volumes|certificates|remote-write"'],
    target: ['severity="P1"'],
    equal: ["cluster", "subject"],
    why: "what is on fire explains the rest of its component in its cluster",
  },
  {
    source: ['severity="P0"', 'name!=""', 'subject="certificates"'],
    target: ['severity="P1"'],
    equal: ["cluster", "subject", "exported_namespace", "name"],
    why: "one certificate explains nothing about another",
  },
  {
    source: ['severity="P0"', 'remote_name!=""', 'subject="remote-write"'],
    target: ['severity="P1"'],
    equal: ["cluster", "subject", "remote_name"],
    why: "one queue explains nothing about another",
  },
  {
    source: ['alertname="NodeNotReady"', 'node!=""'],
    target: ['severity=~"P1|P2"', 'alertname!="NodeNotReady"'],
    equal: ["cluster", "node"],
    why: "a lost node explains what names it, in its cluster",
  },
];
