import { parseDuration, parseQuantity } from "@thanos-fleet/schema";
import { agentBacklog } from "../capacity/agent-backlog.ts";
import { centralDemand, shardsPerHeapGibibyte, type CentralDemand } from "../capacity/central-demand.ts";
import { formatNumber, toGibibytes, toMebibytes } from "../capacity/figure.ts";
import type { CentralCluster, Cluster } from "../fleet.ts";
import type { Rule, RuleReport } from "./rule.ts";

/** OpenSearch's own limit (cluster.max_shards_per_node). */
const maximumShards = 1000;

/** A component of the central cluster whose volume must hold what the fleet's budgets ask for. */
interface Demand {
  readonly component: "thanos-receiver" | "thanos-compactor" | "thanos-store" | "opensearch";
  readonly budgets: "seriesBudget" | "logBudget";
  of(demand: CentralDemand): number;
}

const demands: readonly Demand[] = [
  { component: "thanos-receiver", budgets: "seriesBudget", of: ({ receiverVolume }) => receiverVolume },
  { component: "thanos-compactor", budgets: "seriesBudget", of: ({ compactorVolume }) => compactorVolume },
  { component: "thanos-store", budgets: "seriesBudget", of: ({ storeVolume }) => storeVolume },
  { component: "opensearch", budgets: "logBudget", of: ({ opensearchVolume }) => opensearchVolume },
];

export const capacity: Rule = {
  name: "capacity",
  summary: "volumes, memory, shards and backlogs hold what the series and log budgets ask for (docs/capacity.md)",
  check({ clusters, centrals }, report) {
    for (const cluster of clusters) checkBacklog(cluster, report);
    for (const central of centrals) {
      const demand = centralDemand(central, clusters);
      for (const of of demands) checkVolume(central, of, demand, report);
      checkReceiverMemory(central, demand, report);
      checkShards(central, demand, report);
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
      ],
      { message: `the agent's log grows to ${formatNumber(toGibibytes(bytes))} GiB, more than its volume of ${agent.storage.size}` },
    );
}

function checkVolume(cluster: CentralCluster, { component, budgets, of }: Demand, demand: CentralDemand, report: RuleReport): void {
  const size = cluster.values[component]?.storage.size;
  if (size === undefined || parseQuantity(size) >= of(demand)) return;
  report(
    [
      { cluster, path: `${component}.storage.size` },
      { cluster, path: budgets },
    ],
    {
      message: `a volume of ${size} is less than the ${formatNumber(toGibibytes(of(demand)))} GiB that all clusters' budgets ask of ${component}`,
      hint,
    },
  );
}

function checkReceiverMemory(cluster: CentralCluster, { receiverMemory }: CentralDemand, report: RuleReport): void {
  const resources = cluster.values["thanos-receiver"]?.resources;
  if (resources === undefined) return;
  const limit = resources.memoryLimit ?? resources.memory;
  if (parseQuantity(limit) >= receiverMemory) return;
  report(
    [
      { cluster, path: resources.memoryLimit === undefined ? "thanos-receiver.resources.memory" : "thanos-receiver.resources.memoryLimit" },
      { cluster, path: "seriesBudget" },
    ],
    {
      message: `${limit} is less than the ${formatNumber(toMebibytes(receiverMemory))} MiB that all clusters' budgets ask of each receiver`,
      hint,
    },
  );
}

function checkShards(cluster: CentralCluster, { logShardsPerNode }: CentralDemand, report: RuleReport): void {
  const { opensearch } = cluster.values;
  if (opensearch === undefined) return;
  const places = [
    { cluster, path: "opensearch.replicas" },
    { cluster, path: "opensearch.rollover.age" },
  ] as const;
  const heap = toGibibytes(parseQuantity(opensearch.resources.memory) / 2);
  const guidance = Math.floor(heap * shardsPerHeapGibibyte);
  if (logShardsPerNode > maximumShards)
    report(places, {
      message: `with one node away each OpenSearch node would hold ${logShardsPerNode} shards of log streams, and refuses more than ${maximumShards}`,
      hint,
    });
  else if (logShardsPerNode > guidance)
    report([...places, { cluster, path: "opensearch.resources.memory" }], {
      severity: "warning",
      message: `with one node away each OpenSearch node would hold ${logShardsPerNode} shards of log streams; OpenSearch advises ${guidance} at most for a heap of ${formatNumber(heap)} GiB`,
      hint: "raise `opensearch.resources.memory`, `replicas` or `rollover.age`",
    });
}

const hint = "`pnpm explain <cluster> capacity` shows the computation";
