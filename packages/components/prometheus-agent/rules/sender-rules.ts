import type { ScrapeTarget, Sender } from "../../src/component-definition.ts";
import type { RecordingRule, RuleGroup } from "../../src/rules/rule-group.ts";

/** Rules in one group, which the rulers evaluate one after the other; a file takes as many groups as fit into it. */
const rulesPerGroup = 800;

/** What never changes need not be recorded often, only often enough for a query's five minutes of looking back. */
const listInterval = "2m";

/** Who should be heard, as series to compare with what is. */
export function senderRules(senders: readonly Sender[]): readonly RuleGroup[] {
  const rules = senders.flatMap((sender) => rulesOf(sender));
  const groups: RuleGroup[] = [];
  for (let start = 0; start < rules.length; start += rulesPerGroup)
    groups.push({ name: `senders-${start / rulesPerGroup + 1}`, interval: listInterval, rules: rules.slice(start, start + rulesPerGroup) });
  return groups;
}

function rulesOf({ name, region, role, tenants, jobs, backlogHours, seriesBudget }: Sender): RecordingRule[] {
  const info: RecordingRule = {
    record: "fleet_cluster_info",
    expr: "vector(1)",
    labels: { cluster: name, region, role, jobs: `,${jobs.join(",")},` },
    meaning: "1 for each cluster that should be heard, with the jobs that must have targets there",
  };
  const speakers = tenants.flatMap((tenant) =>
    (tenant.namespaces ?? [undefined]).map((namespace) => speaker(name, tenant.name, namespace)),
  );
  if (backlogHours === undefined) return [info, ...speakers];
  return [
    info,
    ...speakers,
    {
      record: "fleet_cluster_series_budget",
      expr: `vector(${seriesBudget})`,
      labels: { cluster: name },
      meaning: "series that a cluster's agent may hold",
    },
    {
      record: "fleet_cluster_backlog_seconds",
      expr: `vector(${Math.floor(backlogHours * 3600)})`,
      labels: { cluster: name },
      meaning: "seconds for which a cluster's agent can keep what it has not sent",
    },
  ];
}

/** A tenant that may speak for a cluster, or about one of its namespaces. */
function speaker(cluster: string, tenant: string, namespace: string | undefined): RecordingRule {
  return {
    record: "fleet_tenant_info",
    expr: "vector(1)",
    labels: namespace === undefined ? { cluster, tenant } : { cluster, tenant, namespace },
    meaning: "1 for each tenant and the cluster it may speak for; with a namespace, for a team and what it may speak about",
  };
}

/** The jobs of the central cluster, whose components are all known. */
export function centralJobRules(cluster: string, targets: readonly ScrapeTarget[]): readonly RuleGroup[] {
  const jobs = [...new Set(targets.map(({ job }) => job))].sort();
  return [
    {
      name: "central-jobs",
      interval: listInterval,
      rules: jobs.map((job): RecordingRule => ({
        record: "fleet_central_job_info",
        expr: "vector(1)",
        labels: { cluster, job },
        meaning: "1 for each job that the central cluster should have targets of",
      })),
    },
  ];
}
