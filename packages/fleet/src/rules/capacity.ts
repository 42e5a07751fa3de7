import { memoryLimitOf } from "../memory-limit.ts";
import { parseDuration, parseQuantity } from "@thanos-fleet/schema";
import { agentBacklog } from "../capacity/agent-backlog.ts";
import { centralDemand, samplesPerSecondOf, shardsPerHeapGibibyte, shardsPerNode, type CentralDemand } from "../capacity/central-demand.ts";
import { formatNumber, toGibibytes, toMebibytes } from "../capacity/figure.ts";
import type { CentralCluster, Cluster } from "../fleet.ts";
import type { Place, Rule, RuleReport } from "./rule.ts";

/** A component of the central cluster whose volume must hold what the fleet's budgets ask for. */
interface Demand {
  readonly component: "thanos-receiver" | "thanos-compactor" | "thanos-store" | "opensearch";
  readonly budget: Budget;
  /** What else it follows from, in the central cluster. */
  readonly inputs: readonly string[];
  of(demand: CentralDemand): number;
}

type Budget = "seriesBudget" | "logBudget";

const receiverInputs = ["thanos-receiver.replicationFactor", "thanos-receiver.ringMembers", "thanos-receiver.replicas"];
const retentions = ["retention.oneHour", "retention.fiveMinutes", "retention.raw"];

const demands: readonly Demand[] = [
  {
    component: "thanos-receiver",
    budget: "seriesBudget",
    inputs: ["thanos-receiver.retention", "objectStorage.outageBudget", ...receiverInputs],
    of: ({ receiverVolume }) => receiverVolume,
  },
  {
    component: "thanos-compactor",
    budget: "seriesBudget",
    inputs: ["thanos-compactor.concurrency"],
    of: ({ compactorVolume }) => compactorVolume,
  },
  { component: "thanos-store", budget: "seriesBudget", inputs: retentions, of: ({ storeVolume }) => storeVolume },
  {
    component: "opensearch",
    budget: "logBudget",
    inputs: ["retention.logs", "opensearch.replicas", "opensearch.rollover.age"],
    of: ({ opensearchVolume }) => opensearchVolume,
  },
];

export const capacity: Rule = {
  name: "capacity",
  summary: "volumes, memory, shards and backlogs hold what the series and log budgets ask for (docs/capacity.md)",
  fix: "raise the volume, memory or number of nodes that the message names, or lower a budget; `pnpm explain <cluster> capacity` shows the computation",
  check({ clusters, centrals }, report) {
    for (const cluster of clusters) checkBacklog(cluster, report);
    for (const central of centrals) {
      const demand = centralDemand(central, clusters);
      for (const of of demands) checkVolume({ cluster: central, clusters, demand, report }, of);
      checkReceiverMemory({ cluster: central, clusters, demand, report });
      checkShards({ cluster: central, clusters, demand, report });
    }
  },
};

function checkBacklog(cluster: Cluster, report: RuleReport): void {
  const agent = cluster.values["prometheus-agent"];
  if (agent === undefined) return;
  const { hours, bytes } = agentBacklog(cluster);
  if (hours * 3600 < parseDuration(cluster.values.outageBudget))
    report(
      [
        { cluster, path: "prometheus-agent.walTruncateFrequency" },
        { cluster, path: "outageBudget" },
      ],
      {
        message: `the agent's log reaches back ${formatNumber(hours)} hours right after it was cut, less than the ${cluster.values.outageBudget} that an outage may last`,
        hint: "leave `walTruncateFrequency` out to have it follow the budget",
      },
    );
  if (bytes > parseQuantity(agent.storage.size))
    report(
      [
        { cluster, path: "prometheus-agent.storage.size" },
        { cluster, path: "seriesBudget" },
        { cluster, path: "outageBudget" },
        { cluster, path: "prometheus-agent.scrapeInterval" },
        { cluster, path: "prometheus-agent.walTruncateFrequency" },
      ],
      { message: `the agent's log grows to ${formatNumber(toGibibytes(bytes))} GiB, more than its volume of ${agent.storage.size}` },
    );
}

interface Subject {
  readonly cluster: CentralCluster;
  readonly clusters: readonly Cluster[];
  readonly demand: CentralDemand;
  readonly report: RuleReport;
}

function checkVolume({ cluster, clusters, demand, report }: Subject, { component, budget, inputs, of }: Demand): void {
  const size = cluster.values[component]?.storage.size;
  if (size === undefined || parseQuantity(size) >= of(demand)) return;
  report([{ cluster, path: `${component}.storage.size` }, ...largest(clusters, budget), ...inputs.map((path) => ({ cluster, path }))], {
    message: `a volume of ${size} is less than the ${formatNumber(toGibibytes(of(demand)))} GiB that all clusters' budgets ask of ${component}`,
    hint,
  });
}

function checkReceiverMemory({ cluster, clusters, demand, report }: Subject): void {
  const resources = cluster.values["thanos-receiver"]?.resources;
  if (resources === undefined) return;
  const limit = memoryLimitOf(resources);
  if (parseQuantity(limit) >= demand.receiverMemory) return;
  const path = resources.memoryLimit === undefined ? "thanos-receiver.resources.memory" : "thanos-receiver.resources.memoryLimit";
  report([{ cluster, path }, ...largest(clusters, "seriesBudget"), ...receiverInputs.map((input) => ({ cluster, path: input }))], {
    message: `${limit} is less than the ${formatNumber(toMebibytes(demand.receiverMemory))} MiB that all clusters' budgets ask of each receiver`,
    hint,
  });
}

function checkShards({ cluster, demand, report }: Subject): void {
  const { logShardsPerNode } = demand;
  const { opensearch } = cluster.values;
  if (opensearch === undefined) return;
  const places = [
    { cluster, path: "opensearch.replicas" },
    { cluster, path: "opensearch.rollover.age" },
    { cluster, path: "retention.logs" },
  ] as const;
  const heap = toGibibytes(parseQuantity(opensearch.resources.memory) / 2);
  const guidance = Math.floor(heap * shardsPerHeapGibibyte);
  if (logShardsPerNode > shardsPerNode)
    report(places, {
      message: `with one node away each OpenSearch node would hold ${logShardsPerNode} shards of log streams, and refuses more than ${shardsPerNode}`,
      hint,
    });
  else if (logShardsPerNode > guidance)
    report([...places, { cluster, path: "opensearch.resources.memory" }], {
      severity: "warning",
      message: `with one node away each OpenSearch node would hold ${logShardsPerNode} shards of log streams; OpenSearch advises ${guidance} at most for a heap of ${formatNumber(heap)} GiB`,
      hint: "raise `opensearch.resources.memory`, `replicas` or `rollover.age`",
    });
}

/** The budgets that ask for the most, and how often those clusters scrape: one of them was raised, if a budget was. */
function largest(clusters: readonly Cluster[], budget: Budget): Place[] {
  const of = (cluster: Cluster): number =>
    budget === "seriesBudget" ? samplesPerSecondOf(cluster) : parseQuantity(cluster.values.logBudget);
  const most = clusters
    .filter(({ values }) => !values.decommission)
    .toSorted((a, b) => of(b) - of(a))
    .slice(0, 3);
  const paths = budget === "seriesBudget" ? ["seriesBudget", "prometheus-agent.scrapeInterval"] : [budget];
  return most.flatMap((cluster) => paths.map((path) => ({ cluster, path })));
}

const hint = "`pnpm explain <cluster> capacity` shows the computation";
