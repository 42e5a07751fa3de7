import { parseQuantity } from "@thanos-fleet/schema";
import type { CentralCluster, Cluster } from "../fleet.ts";
import { limitOf, tenantsOf, type Tenant, type TenantLimits } from "../tenants.ts";
import type { Place, Rule, RuleReport } from "./rule.ts";

/** Bytes of one series in a request, its labels included: a generous bound for series of Kubernetes, not a measured one. */
const bytesPerSeries = 1024;

export const tenantLimits: Rule = {
  name: "tenant-limits",
  summary: "what an agent may hold and send fits the limits of its tenants, and limits on head series can be counted",
  fix: "raise the limit that the message names, or lower what the agent holds or sends",
  check({ clusters, centrals }, report) {
    const [central] = centrals;
    if (central?.values["thanos-receiver"] === undefined) return;
    for (const cluster of clusters) {
      if (cluster.values.decommission) continue;
      tenantsOf(cluster).forEach((tenant, index) => {
        const subject = { cluster, central, tenant, path: index === 0 ? "limits" : `tenants.${index - 1}.limits` };
        checkRequests(subject, report);
        checkTeam(subject, report);
      });
      if (cluster.role === "edge") checkBudget(cluster, central, report);
    }
    checkCounting(central, clusters, report);
  },
};

interface Subject {
  readonly cluster: Cluster;
  readonly central: CentralCluster;
  readonly tenant: Tenant;
  /** Dotted path of the tenant's own limits. */
  readonly path: string;
}

/** A request over a limit is answered 413, and Prometheus drops what it held. */
function checkRequests(subject: Subject, report: RuleReport): void {
  const { cluster, central, tenant } = subject;
  const send = cluster.values["prometheus-agent"]?.queue.maxSamplesPerSend;
  if (send === undefined) return;
  const fleet = central.values["thanos-receiver"]?.limits;
  const size = limitOf("requestSize", tenant.limits, fleet);
  const limits = [
    ["seriesPerRequest", limitOf("seriesPerRequest", tenant.limits, fleet), send],
    ["samplesPerRequest", limitOf("samplesPerRequest", tenant.limits, fleet), send],
    ["requestSize", size === undefined ? undefined : parseQuantity(size), send * bytesPerSeries],
  ] as const;
  for (const [name, limit, needed] of limits) {
    if (limit === undefined || limit >= needed) continue;
    report([placeOf(subject, name), { cluster, path: "prometheus-agent.queue.maxSamplesPerSend" }], {
      message: `a request of ${send} samples of ${tenant.name} may need ${needed}, but ${name} allows ${limit}: it would be refused with 413, and its samples lost`,
      hint: `raise \`${name}\`, or lower \`maxSamplesPerSend\``,
    });
  }
}

function checkTeam(subject: Subject, report: RuleReport): void {
  const { cluster, tenant } = subject;
  const { headSeries } = tenant.limits;
  if (headSeries === undefined || tenant.namespaces === undefined || headSeries <= cluster.values.seriesBudget) return;
  report([placeOf(subject, "headSeries"), { cluster, path: "seriesBudget" }], {
    message: `${tenant.name} may have ${headSeries} series, more than the ${cluster.values.seriesBudget} of its whole cluster: the limit would never be reached`,
  });
}

/** What the agent may hold, all its tenants together must be allowed to store. */
function checkBudget(cluster: Cluster, central: CentralCluster, report: RuleReport): void {
  const fleet = central.values["thanos-receiver"]?.limits;
  const limits = tenantsOf(cluster).map(({ limits: own }) => limitOf("headSeries", own, fleet));
  const known = limits.filter((limit) => limit !== undefined);
  if (known.length < limits.length) return;
  const allowed = known.reduce((sum, limit) => sum + limit, 0);
  if (allowed >= cluster.values.seriesBudget) return;
  report(
    [
      { cluster, path: "seriesBudget" },
      ...(cluster.values.limits.headSeries === undefined
        ? [{ cluster: central, path: "thanos-receiver.limits.headSeries" }]
        : [{ cluster, path: "limits.headSeries" }]),
    ],
    {
      message: `the agent may hold ${cluster.values.seriesBudget} series, but Receive takes ${allowed} of ${cluster.name}'s tenants: the rest would be refused with 429 until the backlog is lost`,
      hint: "raise `headSeries`, which also counts series that ended within the last hours, or lower the budget",
    },
  );
}

/** How many series a tenant has is a metric of Receive, scraped by the central agent and read through Query. */
function checkCounting(central: CentralCluster, clusters: readonly Cluster[], report: RuleReport): void {
  if (limitOf("headSeries", central.values.limits, undefined) !== undefined)
    report([{ cluster: central, path: "limits.headSeries" }], {
      message: `the series of ${central.name} say how many series each tenant has: refused once, they would be refused for ever`,
      hint: "leave `headSeries` out of the central cluster's `limits`",
    });
  const limited = clusters
    .filter(({ role }) => role === "edge")
    .flatMap((cluster) => tenantsOf(cluster).map(({ limits }) => limits))
    .some((limits: TenantLimits) => limitOf("headSeries", limits, central.values["thanos-receiver"]?.limits) !== undefined);
  if (!limited) return;
  for (const component of ["prometheus-agent", "thanos-query"] as const)
    if (central.values[component] === undefined)
      report([{ cluster: central, path: "thanos-receiver.limits.headSeries" }], {
        message: `head series are limited by what ${component} says of them, which ${central.name} does not run: nothing would be limited`,
      });
}

/** The limit where it was set: for the tenant, or for the fleet. */
function placeOf({ cluster, central, tenant, path }: Subject, name: keyof TenantLimits): Place {
  return tenant.limits[name] === undefined
    ? { cluster: central, path: `thanos-receiver.limits.${name}` }
    : { cluster, path: `${path}.${name}` };
}
