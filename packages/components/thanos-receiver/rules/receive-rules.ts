import { asCluster, grown, share, slowest } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";
import { expendable } from "../../src/thanos/quorum.ts";

const receive = 'job="thanos-receive"';
const answers = `max by (cluster, pod) (up{${receive}})`;

/** What the rules of the receivers depend on. */
export interface ReceiveShape {
  readonly central: string;
  /** Copies of each sample. */
  readonly replicationFactor: number;
}

/** The receivers: the specification's ReceiverDown and ReceiverReplicationFailure, what these cannot see, and its key metrics. */
export function receiveRules({ central, replicationFactor }: ReceiveShape): readonly RuleGroup[] {
  return [
    recording,
    { name: "receive.members", rules: [...memberAlerts(expendable(replicationFactor)), receiversSilent(central)] },
    { name: "receive.writes", rules: writeAlerts },
    { name: "receive.configuration", rules: configurationAlerts },
  ];
}

const recording: RuleGroup = {
  name: "receive.recording",
  rules: [
    {
      record: "cluster:thanos_receive_replications:success_ratio_rate5m",
      expr: share(
        "cluster",
        `thanos_receive_replications_total{${receive}, result="success"}`,
        `thanos_receive_replications_total{${receive}}`,
      ),
      meaning: "share of the copies between receivers that succeed",
    },
    {
      record: "cluster:prometheus_tsdb_blocks_loaded:sum",
      expr: `sum by (cluster, tenant) (prometheus_tsdb_blocks_loaded{${receive}})`,
      meaning: "blocks on the receivers' volumes, of each tenant",
    },
    {
      record: "cluster:thanos_receive_hashring_nodes:min",
      expr: `min by (cluster, name) (thanos_receive_hashring_nodes{${receive}})`,
      meaning: "members of each hashring, as the receiver with the shortest list knows it",
    },
  ],
};

function memberAlerts(spare: number) {
  // A pod that is pending or gone has no address and so no `up`: only the ring knows that it should be there.
  const missing = `max by (cluster) (thanos_receive_hashring_nodes{${receive}}) - count by (cluster) (up{${receive}})`;
  return [
    alert("ReceiverDown", "P0", {
      expr: `${answers} == 0`,
      for: "3m",
      missed: "the second receiver that fails stops all writes",
      summary: "A receiver does not answer",
      description:
        "{{ $labels.pod }} in {{ $labels.cluster }} has not answered its scrapes for 3 minutes. With one receiver down writes go on; with a second one they stop.",
    }),
    alert("ReceiverMissing", "P0", {
      expr: `${missing} > ${spare}`,
      for: "5m",
      missed: "no cluster's samples are stored",
      summary: "Too few receivers run for a quorum",
      description:
        "{{ $value }} of the hashring's members in {{ $labels.cluster }} have no running pod. Series that belong to them find no quorum, and agents keep what they cannot send.",
    }),
    alert("ReceiverMissing", "P1", {
      expr: `(${missing} > 0) <= ${spare}`,
      for: "5m",
      missed: "the next receiver that fails stops all writes",
      summary: "The hashring has a member that no pod stands for",
      description:
        "{{ $value }} of the hashring's members in {{ $labels.cluster }} have no running pod. Writes go on, with fewer copies than the replication factor.",
    }),
    alert("ReceiverHashringsDiffer", "P1", {
      expr: `count by (cluster) (count by (cluster, hash) (count_values by (cluster) ("hash", thanos_receive_config_hash{${receive}}))) > 1`,
      for: "10m",
      missed: "series are spread over more members than they should be",
      summary: "The receivers do not agree on the hashring",
      description:
        "The receivers in {{ $labels.cluster }} have read {{ $value }} different hashrings for 10 minutes: they forward the same series to different members.",
    }),
  ];
}

// With two receivers down nothing new is stored, their own `up == 0` least of all: only age and absence tell. Absence comes
// after five minutes of lookback, or at once where all receivers are dead.
function receiversSilent(central: string) {
  const newest = `max(timestamp(up{${receive}}))`;
  return alert("ReceiversSilent", "P0", {
    expr: asCluster(`(time() - ${newest} > 120 or absent(up{${receive}}))`, central),
    for: "2m",
    keep_firing_for: "0s",
    missed: "no cluster's samples are stored",
    summary: "Nothing is heard of any receiver",
    description:
      "For over two minutes no sample about a receiver in {{ $labels.cluster }} was stored. Either two of them are down, and then no cluster's samples are stored, or the agent of the central cluster is.",
  });
}

// A query at the centre's time does not see what is ahead of it; the head that it was written to does.
const headAhead = `prometheus_tsdb_head_max_time{${receive}} / 1000 - timestamp(prometheus_tsdb_head_max_time{${receive}})`;

// The label `tenant` of `http_requests_total` is a header that any client may set. These are counted for the tenant of the
// certificate, once a request has passed the limits and its tenant was found in the hashring.
const writes = (matchers = "") => `thanos_receive_write_timeseries_count{${[receive, ...(matchers === "" ? [] : [matchers])].join(", ")}}`;
const unattributed = `rate(http_requests_total{${receive}, handler="receive", code=~"400|500"}[10m])`;

const writeAlerts = [
  alert("ReceiverReplicationFailure", "P1", {
    expr: `${share("cluster", `thanos_receive_replications_total{${receive}, result="error"}`, `thanos_receive_replications_total{${receive}}`, "3m")} > 0.01`,
    for: "5m",
    missed: "new samples have fewer copies",
    summary: "Samples are not copied to all receivers",
    description:
      "{{ $value | humanizePercentage }} of the replications in {{ $labels.cluster }} fail: new samples have fewer copies than the replication factor.",
  }),
  alert("ReceiverForwardFailing", "P1", {
    expr: `${share("cluster, pod", `thanos_receive_forward_requests_total{${receive}, result="error"}`, `thanos_receive_forward_requests_total{${receive}}`, "3m")} > 0.2`,
    for: "5m",
    missed: "a receiver that is cut off goes unnoticed",
    summary: "A receiver cannot reach its peers",
    description: "{{ $value | humanizePercentage }} of what {{ $labels.pod }} in {{ $labels.cluster }} forwards to other receivers fails.",
  }),
  alert("ReceiverRequestsFailing", "P1", {
    expr: `${share("cluster, tenant", writes('code=~"5.."'), writes(), "3m")} > 0.05`,
    for: "5m",
    missed: "agents fall behind until their backlog is cut",
    summary: "Receivers answer remote writes with errors",
    description:
      "{{ $value | humanizePercentage }} of the writes of tenant {{ $labels.tenant }} are answered with 5xx by the receivers in {{ $labels.cluster }}; agents keep and repeat them.",
  }),
  // Answered with 413 before Receive counts a write for its tenant.
  alert("ReceiverRequestsTooLarge", "P1", {
    expr: `${grown("cluster, tenant, limit", `thanos_receive_write_limits_hit_count{${receive}}`, "5m")} > 0`,
    for: "10m",
    missed: "a tenant's samples are lost",
    summary: "A tenant's requests are larger than its limits",
    description:
      "The receivers in {{ $labels.cluster }} refused about {{ $value | humanize }} writes of tenant {{ $labels.tenant }} in 5 minutes by the limit {{ $labels.limit }}; agents do not repeat them.",
  }),
  // What is answered with 400 or 500 and counted for no tenant had none: no organizational unit, or one that no ring lists.
  alert("ReceiverTenantUnknown", "P1", {
    expr: `sum by (cluster) (${unattributed}) - (sum by (cluster) (rate(${writes('code=~"400|500"')}[10m])) or 0 * sum by (cluster) (${unattributed})) > 0.01`,
    for: "15m",
    missed: "a client's samples are not stored",
    summary: "Receivers refuse a client whose tenant they do not know",
    description:
      "The receivers in {{ $labels.cluster }} turn away {{ $value | humanize }} writes a second from clients whose certificate names no tenant or one that is not in the hashring.",
  }),
  // 409 and 413 are never repeated by an agent: what is in the request is lost.
  alert("ReceiverRefusesWrites", "P1", {
    expr: `${share("cluster, tenant", writes('code=~"400|409|422"'), writes())} > 0.01`,
    for: "10m",
    missed: "a tenant's samples are lost",
    summary: "Receivers refuse a tenant's samples for good",
    description:
      "{{ $value | humanizePercentage }} of the writes of tenant {{ $labels.tenant }} are refused by the receivers in {{ $labels.cluster }} in a way that agents do not repeat.",
  }),
  alert("ReceiverRequestsSlow", "P2", {
    expr: `${slowest("cluster", `http_request_duration_seconds_bucket{${receive}, handler="receive"}`)} > 10`,
    for: "15m",
    missed: "agents fall behind under load",
    summary: "Remote writes take long",
    description:
      "One of a hundred writes to the receivers in {{ $labels.cluster }} takes {{ $value | humanizeDuration }} or more; agents fall behind.",
  }),
  alert("ReceiverTenantLimited", "P1", {
    expr: `${grown("cluster, tenant", `thanos_receive_head_series_limited_requests_total{${receive}}`, "5m")} > 0`,
    for: "10m",
    missed: "a tenant's agent falls behind until its backlog is cut",
    summary: "A tenant is limited",
    description:
      "The receivers in {{ $labels.cluster }} turned away about {{ $value | humanize }} writes of tenant {{ $labels.tenant }} in 5 minutes; its agent repeats them and falls behind.",
  }),
  alert("TenantClockAhead", "P1", {
    expr: `max by (cluster, tenant) (${headAhead}) > 30`,
    for: "15m",
    missed: "over five minutes ahead the tenant's samples are refused",
    summary: "A tenant's clock is ahead",
    description:
      "The newest sample of tenant {{ $labels.tenant }} on the receivers in {{ $labels.cluster }} is {{ $value | humanizeDuration }} ahead of their clock; over five minutes ahead samples are refused.",
  }),
  alert("ReceiverLateSamplesRefused", "P1", {
    expr: `sum by (cluster, tenant) (rate(prometheus_tsdb_too_old_samples_total{${receive}}[5m])) + sum by (cluster, tenant) (rate(prometheus_tsdb_out_of_bound_samples_total{${receive}}[5m])) > 0`,
    for: "10m",
    missed: "samples of an outage are lost",
    summary: "Samples come later than the out-of-order window allows",
    description:
      "The receivers in {{ $labels.cluster }} refuse {{ $value | humanize }} samples a second of tenant {{ $labels.tenant }} as too old; they are lost.",
  }),
];

const configurationAlerts = [
  alert("ReceiverConfigNotReloaded", "P1", {
    expr: `min by (cluster, pod) (thanos_receive_config_last_reload_successful{${receive}}) == 0`,
    for: "5m",
    missed: "a receiver forwards by an old hashring",
    summary: "A receiver cannot read its hashring",
    description:
      "{{ $labels.pod }} in {{ $labels.cluster }} goes on with the hashring it had, since reading the new one failed (last result: {{ $value }}).",
  }),
  // The file is read every minute.
  alert("ReceiverHashringFileFailing", "P2", {
    expr: `${grown("cluster, pod", `thanos_receive_hashrings_file_errors_total{${receive}}`, "5m")} > 0`,
    for: "10m",
    missed: "a later change of the hashring does not arrive",
    summary: "The hashring's file cannot be watched",
    description:
      "{{ $labels.pod }} in {{ $labels.cluster }} failed about {{ $value | humanize }} times in 5 minutes to look at its hashring file.",
  }),
  // A head is cut every two hours at most, so a failure is alone in its window. Cutting shortens the head to three hours,
  // which shows that the next attempt succeeded.
  alert("ReceiverHeadCompactionFailing", "P1", {
    expr: `${grown("cluster, pod, tenant", `prometheus_tsdb_compactions_failed_total{${receive}}`, "3h")} > 0 unless on (cluster, pod, tenant) max by (cluster, pod, tenant) (prometheus_tsdb_head_max_time{${receive}} - prometheus_tsdb_head_min_time{${receive}}) <= 3 * 3600 * 1000`,
    for: "10m",
    event: "the next attempt comes after two hours; the head's length shows that it succeeded",
    missed: "a receiver's memory grows and nothing is uploaded",
    summary: "A receiver cannot cut blocks from its head",
    description:
      "{{ $labels.pod }} in {{ $labels.cluster }} failed about {{ $value | humanize }} times in 3 hours to cut a block of tenant {{ $labels.tenant }}, whose head is longer than 3 hours; its memory grows and nothing is uploaded.",
  }),
];
