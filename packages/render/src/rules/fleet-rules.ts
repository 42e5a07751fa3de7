import { asCluster } from "./expressions.ts";
import { alert, type RuleGroup } from "./rule-group.ts";

const agent = 'job="prometheus-agent"';
// Any cluster that is heard; whoever is missing is another one, so one edge beside the centre is enough to tell.
const somebodyHeard = `on () count(up{${agent}}) > 0`;

/** Which clusters are heard. A cut-off cluster cannot say so itself, and an outage of the centre must not accuse all of them. */
export function fleetRules(central: string): readonly RuleGroup[] {
  return [recording, { name: "fleet.alerts", rules: [...alerts, nobodyHeard(central), listMissing(central)] }];
}

// What the rulers record is in their own storage: it is still there when the receivers have lost their memory of an outage.
const recording: RuleGroup = {
  name: "fleet.recording",
  rules: [
    {
      record: "cluster:up_timestamp_seconds:max",
      expr: `max by (cluster) (timestamp(up{${agent}}))`,
      meaning: "time of a cluster's newest sample about its own agent; gone five minutes after the last one",
    },
    {
      record: "cluster:sample_age_seconds:min",
      expr: "time() - max by (cluster) (max_over_time(cluster:up_timestamp_seconds:max[1d]))",
      meaning: "age of a cluster's newest sample; it grows while the cluster is cut off, for a day",
    },
    {
      record: "cluster:up:ratio",
      about: "namespaces",
      expr: "avg by (cluster) (up)",
      meaning: "share of a cluster's targets that answer",
    },
    {
      record: "cluster_job:up:count",
      about: "namespaces",
      expr: "count by (cluster, job) (up)",
      meaning: "targets of a job",
    },
  ],
};

const alerts = [
  alert("ClusterSilent", "P1", {
    expr: `(fleet_cluster_info unless on (cluster) up{${agent}}) * on () group_left () count(count by (cluster) (up{${agent}}))`,
    for: "5m",
    summary: "A cluster is not heard",
    description:
      "No sample of {{ $labels.cluster }} (region {{ $labels.region }}, role {{ $labels.role }}) has come for over 10 minutes (clusters heard: {{ $value }}).",
  }),
  alert("ClusterSilentTooLong", "P0", {
    expr: `(cluster:sample_age_seconds:min > on (cluster) max by (cluster) (fleet_cluster_backlog_seconds) / 2) and ${somebodyHeard}`,
    for: "10m",
    summary: "A silent cluster will soon lose samples",
    description:
      "The newest sample of {{ $labels.cluster }} is {{ $value | humanizeDuration }} old, more than half of the time for which its agent keeps what it has not sent.",
  }),
  // Behind, cut off, or with a clock that is: all three let this grow, and none stops it.
  alert("ClusterSamplesLate", "P2", {
    expr: `cluster:sample_age_seconds:min > 120 and ${somebodyHeard}`,
    for: "15m",
    summary: "A cluster's samples come late, or its clock is behind",
    description:
      "The newest sample of {{ $labels.cluster }} is {{ $value | humanizeDuration }} old, and has been more than two minutes old for 15.",
  }),
  alert("JobVanished", "P1", {
    expr: `(max by (cluster, job) (max_over_time(cluster_job:up:count{job!="annotated-pods"}[1d])) unless on (cluster, job) count by (cluster, job) (up)) and on (cluster) up{${agent}}`,
    for: "15m",
    summary: "All targets of a job are gone",
    description:
      "{{ $labels.cluster }} had up to {{ $value }} targets of job {{ $labels.job }} within a day and has none for 15 minutes, while its agent is heard.",
  }),
  // A job that never had a target leaves no trace to miss, so the list says which must be there.
  alert("CentralJobAbsent", "P1", {
    expr: `(fleet_central_job_info unless on (cluster, job) up == 1) and on (cluster) up{${agent}} == 1`,
    for: "10m",
    summary: "A component of the centre does not run",
    description: "No pod of {{ $labels.job }} has answered in {{ $labels.cluster }} for 10 minutes: 0 of at least {{ $value }}.",
  }),
];

function nobodyHeard(central: string) {
  return alert("NobodyHeard", "P0", {
    expr: asCluster(`absent(up{${agent}})`, central),
    for: "5m",
    summary: "No cluster is heard",
    description:
      "Not one agent's samples have reached {{ $labels.cluster }} for over 10 minutes. The fault is in the centre: the receivers, what leads to them, or Query.",
  });
}

// Whose series count is told by this list alone: without it no other alert sees anything.
function listMissing(central: string) {
  return alert("TenantListMissing", "P0", {
    expr: asCluster('absent(fleet_tenant_info{namespace=""})', central),
    for: "5m",
    summary: "Every alert is blind",
    description:
      "Query in {{ $labels.cluster }} gives the rulers no list of the tenants that speak for clusters (absent: {{ $value }}), so no alert takes any series.",
  });
}
