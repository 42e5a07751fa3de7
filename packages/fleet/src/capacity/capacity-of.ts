import { parseQuantity } from "@thanos-fleet/schema";
import { agentMemory, agentMemoryTerms } from "../agent-memory.ts";
import { centralOf, type CentralCluster, type Cluster, type Fleet } from "../fleet.ts";
import { tenantsOf } from "../tenants.ts";
import { agentBacklog, walBytesPerSample } from "./agent-backlog.ts";
import {
  blockBytesPerSample,
  bytesPerTenant,
  centralDemand,
  diskWatermark,
  downsampledShare,
  headBytesPerSeries,
  indexHeaderShare,
  logIndexShare,
  receiverBaseBytes,
  samplesPerSecondOf,
  shardsPerHeapGibibyte,
  shardsPerNode,
  type CentralDemand,
} from "./central-demand.ts";
import { seriesDemand } from "./series-demand.ts";
import { chunkBytesPerTextByte, logBacklog } from "./log-backlog.ts";
import { logRetries, retryWait } from "../log-retries.ts";
import { formatNumber, toGibibytes, toMebibytes, type Figure } from "./figure.ts";

const gibibyte = 2 ** 30;

/** Everything that follows from a cluster's budgets; for the central cluster also what the whole fleet asks of it. */
export function capacityOf(cluster: Cluster, fleet: Fleet): readonly Figure[] {
  const own = [...agentFigures(cluster, fleet), ...shipperFigures(cluster)];
  if (cluster.role === "edge") return own;
  const demand = centralDemand(centralOf(fleet), fleet.clusters);
  return [...own, ...receiverFigures(cluster, demand), ...blockFigures(cluster, demand), ...logFigures(cluster, demand)];
}

function agentFigures(cluster: Cluster, { clusters }: Fleet): Figure[] {
  const agent = cluster.values["prometheus-agent"];
  if (agent === undefined) return [];
  const queues = tenantsOf(cluster).length;
  const backlog = agentBacklog(cluster);
  const rate = samplesPerSecondOf(cluster);
  const demand = seriesDemand(cluster, clusters);
  const { seriesBudget, outageBudget } = cluster.values;
  return [
    figure("series", [seriesBudget, "series"], "the declared budget"),
    ...demand.jobs.map(({ job, series, formula }) => figure(`series of ${job}`, [series, "series"], formula)),
    figure(
      "series that ended",
      [demand.ended, "series"],
      `those of pods, replaced once a day, until the log is cut after ${formatNumber(backlog.truncateHours)} h`,
      "an agent forgets a series only when it cuts its log (Prometheus v3.16.0, tsdb/agent)",
    ),
    figure(
      "series for annotated pods",
      [Math.max(0, seriesBudget - demand.total), "series"],
      `${seriesBudget} - ${demand.total}`,
      "API server, cAdvisor, kube-state-metrics, node_exporter and Receive were counted; the others are kept metrics by their labels, half as much added",
    ),
    figure("samples", [rate, "samples/s"], `${seriesBudget} series / ${agent.scrapeInterval}`),
    figure("remote-write queues", [queues, "queues"], "one for the cluster's own tenant, one for each declared team"),
    figure("shards", [agent.queue.maxShards, "shards"], `in total, over ${queues} queue${queues === 1 ? "" : "s"}`),
    figure(
      "agent memory limit",
      [agentMemory(cluster).mebibytes, "MiB"],
      agentMemoryFormula(seriesBudget / 1000, agent.queue.maxShards, queues),
      "runs of Prometheus v3.16.0 agents with 5,000 to 100,000 series and 4 to 50 shards, in the catch-up after an outage",
    ),
    figure(
      "write-ahead log",
      [toMebibytes(backlog.bytesPerHour), "MiB/h"],
      `${formatNumber(rate)} samples/s × ${walBytesPerSample} bytes × 3600 s`,
      "7.2 bytes a sample were measured on a Prometheus v3.16.0 agent; half as much again for new series",
    ),
    figure(
      "write-ahead log at most",
      [toGibibytes(backlog.bytes), "GiB"],
      `cut every ${formatNumber(backlog.truncateHours)} h, right before a cut`,
      "Prometheus v3.16.0, tsdb/agent: two thirds of all segments but the last are dropped, sent or not",
    ),
    figure(
      "backlog that survives an outage",
      [backlog.hours, "h"],
      `cut every ${formatNumber(backlog.truncateHours)} h, right after a cut; the outage budget is ${outageBudget}`,
      "the same; a restart of the agent loses the whole backlog (prometheus/prometheus#8809)",
    ),
  ];
}

function shipperFigures(cluster: Cluster): Figure[] {
  const { fluentbit, logBudget, logOutageBudget, nodes } = cluster.values;
  if (fluentbit === undefined) return [];
  const { room, bytes } = logBacklog(cluster);
  const tenants = tenantsOf(cluster).length;
  return [
    figure(
      "retries of a log chunk",
      [logRetries(cluster), "retries"],
      `1.25 × ${logOutageBudget} / 33.5 s on average, ${retryWait.base} to ${retryWait.cap} s apart`,
      "Fluent Bit 5.1.1, src/flb_scheduler.c: waits are random between base and cap",
    ),
    figure(
      "log backlog of a node",
      [toGibibytes(bytes), "GiB"],
      `${logBudget} a day × ${logOutageBudget} × ${chunkBytesPerTextByte} bytes on disk for each of text / ${nodes.count} nodes`,
      "150,000 lines of 117 bytes took 75 MiB on Fluent Bit 5.1.1, their pods' names and labels with them",
    ),
    figure(
      "room for a tenant's log backlog on a node",
      [toGibibytes(room), "GiB"],
      `${fluentbit.bufferLimit} / ${tenants} tenant${tenants === 1 ? "" : "s"}`,
    ),
  ];
}

function receiverFigures({ values }: CentralCluster, demand: CentralDemand): Figure[] {
  const receiver = values["thanos-receiver"];
  if (receiver === undefined) return [];
  const share = demand.shareOfReceiver === 1 ? "" : ` × ${formatNumber(demand.shareOfReceiver)} of them on each receiver`;
  return [
    figure("series of the fleet", [demand.series, "series"], "the budgets of every cluster that sends"),
    figure("samples of the fleet", [demand.samplesPerSecond, "samples/s"], "the same, by each cluster's scrape interval"),
    figure("tenants", [demand.tenants, "tenants"], "one for each cluster, one for each declared team"),
    figure(
      "receiver memory",
      [toMebibytes(demand.receiverMemory), "MiB"],
      `${toMebibytes(receiverBaseBytes)} MiB + ${demand.series} series × ${headBytesPerSeries / 1024} KiB${share} + ${demand.tenants + 1} tenants × ${toMebibytes(bytesPerTenant)} MiB`,
      "a Thanos v0.42.5 receiver took 2.5 KiB a series and 8 MiB a tenant; two and a half times that for churn, late samples and cutting blocks",
    ),
    figure(
      "receiver volume",
      [toGibibytes(demand.receiverVolume), "GiB"],
      `${formatNumber(demand.samplesPerSecond)} samples/s × (${blockBytesPerSample} bytes × (${receiver.retention} retention + ${values.objectStorage.outageBudget} without object storage) + ${walBytesPerSample} bytes × 5 h of log)${share}`,
      "one to two bytes a sample in a block: Prometheus' documentation of its storage",
    ),
  ];
}

function blockFigures({ values }: CentralCluster, demand: CentralDemand): Figure[] {
  const { raw, fiveMinutes, oneHour } = values.retention;
  const compactor = values["thanos-compactor"];
  const copies = values["thanos-receiver"]?.replicationFactor ?? 1;
  return [
    figure(
      "new blocks",
      [toGibibytes(demand.rawBytesPerDay), "GiB/day"],
      `${formatNumber(demand.samplesPerSecond)} samples/s × 86400 s × ${blockBytesPerSample} bytes, each sample once`,
      "as above",
    ),
    figure(
      "object storage",
      [toGibibytes(demand.bucket), "GiB"],
      `new blocks × (${raw} raw + ${fiveMinutes} × ${downsampledShare.fiveMinutes} + ${oneHour} × ${downsampledShare.oneHour} + ${copies - 1} further copies until they are merged and deleted)`,
      "shares of raw blocks: an estimate from five aggregates for 20 samples, and twelve windows for one; the index stays",
    ),
    ...(compactor === undefined
      ? []
      : [
          figure(
            "compactor volume",
            [toGibibytes(demand.compactorVolume), "GiB"],
            `2 × 14 days of the largest cluster's blocks × ${compactor.concurrency} at once`,
            "Thanos' documentation of the compactor, its worst case",
          ),
        ]),
    ...(values["thanos-store"] === undefined
      ? []
      : [
          figure(
            "store volume",
            [toGibibytes(demand.storeVolume), "GiB"],
            `object storage × ${indexHeaderShare}, the index headers of all blocks`,
            "an estimate: a header holds a block's symbols and the table of its postings",
          ),
        ]),
  ];
}

function logFigures({ values }: CentralCluster, demand: CentralDemand): Figure[] {
  const { opensearch } = values;
  if (opensearch === undefined) return [];
  const copies = opensearch.replicas > 1 ? 2 : 1;
  const heap = parseQuantity(opensearch.resources.memory) / 2;
  return [
    figure("logs of the fleet", [toGibibytes(demand.logBytesPerDay), "GiB/day"], "the log budgets of every cluster that sends"),
    figure(
      "OpenSearch volume of a node",
      [toGibibytes(demand.opensearchVolume), "GiB"],
      `logs × (${values.retention.logs} and the time an index is written, ${opensearch.rollover.age} at most) × ${logIndexShare} × ${copies} cop${copies === 1 ? "y" : "ies"} / ${opensearch.replicas} nodes / ${diskWatermark}`,
      "OpenSearch stops allocating shards at 85 % (cluster.routing.allocation.disk.watermark.low); the share of index to text is an estimate",
    ),
    figure("OpenSearch heap of a node", [toMebibytes(heap), "MiB"], "half of the memory"),
    figure(
      "OpenSearch indices",
      [demand.logIndices, "indices"],
      `a stream a cluster, a new index each ${opensearch.rollover.age} or ${opensearch.rollover.size}, kept ${values.retention.logs} after it was written last`,
    ),
    figure(
      "OpenSearch shards of a node",
      [demand.logShardsPerNode, "shards"],
      `${demand.logIndices} indices × ${copies} cop${copies === 1 ? "y" : "ies"} / ${Math.max(1, opensearch.replicas - 1)} nodes, one being away`,
      `OpenSearch refuses more than ${shardsPerNode} of the nodes that are present (cluster.max_shards_per_node)`,
    ),
    figure(
      "OpenSearch shards a GiB of heap",
      [(demand.logShardsPerNode * gibibyte) / heap, "shards"],
      "shards of a node / its heap",
      `OpenSearch's guidance is at most ${shardsPerHeapGibibyte}`,
    ),
  ];
}

function figure(name: string, [value, unit]: readonly [number, Figure["unit"]], formula: string, source = ""): Figure {
  return { name, value, unit, formula, source };
}

function agentMemoryFormula(thousands: number, shards: number, queues: number): string {
  const { empty, thousandSeries, shard, queueThousand, reserve } = agentMemoryTerms;
  const further = `${queueThousand} × ${thousands} × ${queues - 1} further queues`;
  return `${reserve} × (${empty} + ${thousandSeries} × ${thousands} + ${shard} × ${shards} shards, scaled by their samples, + ${further})`;
}
