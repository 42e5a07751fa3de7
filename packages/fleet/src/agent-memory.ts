import type { Cluster } from "./fleet.ts";
import { tenantsOf } from "./tenants.ts";

const mebibyte = 1024 * 1024;

/** Mebibytes of an empty agent, of each thousand series, of each shard and of each further queue's thousand series; and the factor for the rest. */
export const agentMemoryTerms = { empty: 105, thousandSeries: 1.2, shard: 8, queueThousand: 0.3, reserve: 1.25 } as const;

/**
 * Resident memory of an agent in its worst minute, the catch-up after an outage. Fitted to runs of Prometheus v3.16
 * agents with 5,000 to 100,000 series and 4 to 50 shards: an empty agent holds about 105 MiB, a thousand series 1.2 MiB,
 * and a shard that catches up 8 MiB (about 14,000 pending samples). A quarter is added for churn and checkpoints, which
 * those runs did not have. The budget counts every series that the agent holds, ended ones included: they stay until the
 * log is cut (capacity/series-demand.ts). Every further queue keeps its own copy of the series references, about 0.3 MiB a thousand.
 */
export function agentMemory(cluster: Cluster): { readonly bytes: number; readonly mebibytes: number } {
  const agent = cluster.values["prometheus-agent"];
  const thousands = cluster.values.seriesBudget / 1000;
  const shards = agent?.queue.maxShards ?? 0;
  const pendingPerShard = ((agent?.queue.capacity ?? 0) + 2 * (agent?.queue.maxSamplesPerSend ?? 0)) / 14_000;
  const queues = tenantsOf(cluster).length;
  const { empty, thousandSeries, shard, queueThousand, reserve } = agentMemoryTerms;
  const measured = empty + thousandSeries * thousands + shard * shards * pendingPerShard + queueThousand * thousands * (queues - 1);
  const mebibytes = Math.ceil((measured * reserve) / 16) * 16;
  return { bytes: mebibytes * mebibyte, mebibytes };
}
