import { silencePage } from "@thanos-fleet/fleet";
import { asCluster, firing } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const agent = 'job="prometheus-agent"';
// Any cluster that is heard; a missing cluster is another one, so one edge beside the centre is enough to tell.
const anyClusterHeard = `on () count(up{${agent}}) > 0`;
const listed = 'on (cluster) fleet_tenant_info{namespace=""}';
const newest = "cluster:newest_sample_timestamp_seconds:max";

/** What the rules of the fleet depend on. */
export interface FleetShape {
  readonly central: string;
  /** Every job that some cluster's own components bring. */
  readonly jobs: readonly string[];
}

/** Which clusters are heard. A cut-off cluster cannot say so itself, and an outage of the centre must not accuse all of them. */
export function fleetRules({ central, jobs }: FleetShape): readonly RuleGroup[] {
  const rules = [edgesSilent(central), ...clusterAlerts, ...jobAlerts(jobs), noClusterHeard(central), listMissing(central)];
  return [recording, { name: "fleet.alerts", rules }];
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
    // Handed on from evaluation to evaluation, so that it does not end however long a cluster is silent; the day is for
    // rulers that were both away.
    {
      record: newest,
      expr: `(max by (cluster) (cluster:up_timestamp_seconds:max) or max by (cluster) (max_over_time(${newest}[1d]))) and ${listed}`,
      meaning: "time of a cluster's newest sample about its own agent, kept while the cluster is silent",
    },
    {
      record: "cluster:newest_sample_timestamp_seconds:growth2m",
      expr: `max by (cluster) (${newest}) - max by (cluster) (${newest} offset 2m)`,
      meaning: "by how much a cluster's newest sample got newer in two minutes; about 0 while it is silent",
    },
    {
      record: "cluster:sample_age_seconds:min",
      expr: `time() - max by (cluster) (${newest})`,
      meaning: "age of a cluster's newest sample; it grows while the cluster is cut off",
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

// One cause, one page: the way to the centre is more likely to be broken than half of the edges at once.
function edgesSilent(central: string) {
  const edges = 'max by (cluster) (fleet_cluster_info{role="edge"})';
  const silent = `count(${edges} unless on (cluster) up{${agent}})`;
  return alert("EdgesSilent", "P0", {
    expr: asCluster(`(${silent} > 1 and ${silent} > on () count(${edges}) / 2 and ${anyClusterHeard})`, central),
    for: "3m",
    keep_firing_for: "10m",
    missed: "most of the fleet is unseen, and loses samples when the agents' backlogs are cut",
    summary: "Most edges are not heard",
    description:
      "{{ $value }} edges, more than half, have not been heard in {{ $labels.cluster }} for over 8 minutes. Their common way to the centre is the first suspect: the virtual address, the Gateway, a certificate.",
  });
}

const clusterAlerts = [
  alert("ClusterSilent", "P1", {
    expr: `max by (cluster, region, role) (fleet_cluster_info unless on (cluster) up{${agent}}) * on () group_left () count(count by (cluster) (up{${agent}}))`,
    for: "5m",
    keep_firing_for: "10m",
    missed: "a cluster is unseen, and loses samples when its agent's backlog is cut",
    summary: "A cluster is not heard",
    description:
      "No sample of {{ $labels.cluster }} (region {{ $labels.region }}, role {{ $labels.role }}) has come for over 10 minutes (clusters heard: {{ $value }}).",
  }),
  alert("ClusterSilentTooLong", "P0", {
    expr: `(cluster:sample_age_seconds:min > on (cluster) max by (cluster) (fleet_cluster_backlog_seconds) / ${silencePage.divisor}) and ${anyClusterHeard}`,
    for: `${silencePage.holdMinutes}m`,
    missed: "the cluster's samples are lost for good",
    summary: "A silent cluster will soon lose samples",
    description:
      "The newest sample of {{ $labels.cluster }} is {{ $value | humanizeDuration }} old, more than half of the time for which its agent keeps what it has not sent.",
  }),
  // Behind, cut off, or with a clock that is: all three let this grow, and none stops it.
  alert("ClusterSamplesLate", "P2", {
    expr: `cluster:sample_age_seconds:min > 120 and ${anyClusterHeard}`,
    for: "15m",
    missed: "alerts about the cluster come late",
    summary: "A cluster's samples come late, or its clock is behind",
    description:
      "The newest sample of {{ $labels.cluster }} is {{ $value | humanizeDuration }} old, and has been more than two minutes old for 15.",
  }),
];

function jobAlerts(jobs: readonly string[]) {
  // The list says which jobs a cluster must have, those that never had a target too. A cluster listed without jobs, by rules
  // older than these, is held against what it had within a day.
  const expected = jobs.map((job) => `label_replace(max by (cluster) (fleet_cluster_info{jobs=~".*,${job},.*"}), "job", "${job}", "", "")`);
  const had = `max by (cluster, job) (max_over_time(cluster_job:up:count{job!="annotated-pods"}[1d])) or ${firing("JobVanished", "cluster, job")}`;
  const known = `(${had}) unless on (cluster) fleet_cluster_info{jobs!=""}`;
  return [
    alert("JobVanished", "P1", {
      expr: `((${[...expected, known].join(" or ")}) unless on (cluster, job) count by (cluster, job) (up) unless on (cluster, job) fleet_central_job_info) and on (cluster) up{${agent}}`,
      for: "15m",
      event: "the window lists what there was; the alert ends when the job has a target again",
      missed: "what the job watches is unseen",
      summary: "All targets of a job are gone",
      description:
        "{{ $labels.cluster }} has had no target of job {{ $labels.job }} for 15 minutes, while its agent is heard (value {{ $value }}).",
    }),
    // A job that never had a target leaves no trace to miss, so the list says which must be there.
    alert("CentralJobAbsent", "P1", {
      expr: `(max by (cluster, job) (fleet_central_job_info) unless on (cluster, job) up == 1) and on (cluster) up{${agent}} == 1`,
      for: "10m",
      missed: "the component does nothing",
      summary: "A component of the centre does not run",
      description: "No pod of {{ $labels.job }} has answered in {{ $labels.cluster }} for 10 minutes: 0 of at least {{ $value }}.",
    }),
  ];
}

function noClusterHeard(central: string) {
  const newestOfAll = `max(timestamp(up{${agent}}))`;
  return alert("NobodyHeard", "P0", {
    expr: asCluster(`(time() - ${newestOfAll} > 120 or absent(up{${agent}}))`, central),
    for: "3m",
    keep_firing_for: "0s",
    missed: "nothing at all is seen",
    summary: "No cluster is heard",
    description:
      "Not one agent's samples have reached {{ $labels.cluster }} for over 5 minutes. The fault is in the centre: the receivers, what leads to them, or Query.",
  });
}

// Whose series count is told by this list alone: without it no other alert sees anything.
function listMissing(central: string) {
  return alert("TenantListMissing", "P0", {
    expr: asCluster('absent(fleet_tenant_info{namespace=""})', central),
    for: "5m",
    keep_firing_for: "0s",
    missed: "no alert fires",
    summary: "Every alert is blind",
    description:
      "Query in {{ $labels.cluster }} gives the rulers no list of the tenants that speak for clusters (absent: {{ $value }}), so no alert takes any series.",
  });
}
