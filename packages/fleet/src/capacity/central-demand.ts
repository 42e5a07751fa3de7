import { parseDuration, parseQuantity } from "@thanos-fleet/schema";
import type { CentralCluster, Cluster } from "../fleet.ts";
import { sendingTenants } from "../tenants.ts";
import { walBytesPerSample } from "./agent-backlog.ts";

const day = 86_400;
const mebibyte = 2 ** 20;

/** Bytes of a sample in a block, index included: Prometheus' storage documentation says one to two. */
export const blockBytesPerSample = 2;
/** Hours of samples that are in the log and in no block yet: the head is cut every two hours, and keeps three. */
const headHours = 5;
/**
 * Resident bytes of a series in a receiver's head. On Thanos v0.42.5 a receiver of 100,200 series and 8,000 samples a
 * second had 338 MB after five minutes, about 2.5 KiB a series above an empty one; churn, late samples' chunks and the
 * cutting of blocks are not in that figure, so it is taken two and a half times.
 */
export const headBytesPerSeries = 6 * 1024;
/** Of a tenant's database beside its series: 20 more tenants of 1,443 series each took 238 MB more, 8 MiB each. */
export const bytesPerTenant = 12 * mebibyte;
/** What a receiver needs before it holds anything: program, buffers, requests under way. */
export const receiverBaseBytes = 150 * mebibyte;
/**
 * Size of a resolution's blocks against raw ones at a scrape interval of 15 s. A five-minute window replaces 20 samples
 * by five aggregates, and an hour replaces twelve windows by one; the index stays (Thanos, components/compact.md: space
 * is not saved by downsampling).
 */
export const downsampledShare = { fiveMinutes: 0.6, oneHour: 0.15 } as const;
/** Days for which every receiver's copy of a block is in the bucket: until it is compacted, and then until it is deleted. */
const copiedDays = 2;
/** Thanos, components/compact.md: in the worst case two weeks of a group's blocks twice, for each group at once. */
const compactedDays = 14;
/** Part of the blocks' bytes that a store gateway keeps of every block on its volume, its index header. */
export const indexHeaderShare = 0.01;
/** Lucene's size of a log record against its text, with `best_compression`; and what OpenSearch leaves free by its watermark. */
export const logIndexShare = 1.1;
export const diskWatermark = 0.85;
/** OpenSearch's guidance: at most so many shards for each GiB of a node's heap. */
export const shardsPerHeapGibibyte = 25;

/** OpenSearch's own limit of a node (cluster.max_shards_per_node). */
export const shardsPerNode = 1000;

/** What the whole fleet asks of the central cluster, in bytes and series, at every cluster's budget. */
export interface CentralDemand {
  readonly series: number;
  readonly samplesPerSecond: number;
  readonly tenants: number;
  /** Copies of a series that one receiver holds: with as many members as copies, all of them. */
  readonly shareOfReceiver: number;
  readonly receiverMemory: number;
  readonly receiverVolume: number;
  readonly rawBytesPerDay: number;
  readonly bucket: number;
  readonly compactorVolume: number;
  readonly storeVolume: number;
  readonly logBytesPerDay: number;
  readonly opensearchVolume: number;
  /** Indices of all streams when the oldest records are about to go. */
  readonly logIndices: number;
  /** Shards of a node, copies included, while one node is away. */
  readonly logShardsPerNode: number;
}

/** Computes it for a central cluster and all that send to it, itself included. */
export function centralDemand(central: CentralCluster, clusters: readonly Cluster[]): CentralDemand {
  const senders = clusters.filter(({ values }) => !values.decommission);
  const series = sum(senders, ({ values }) => values.seriesBudget);
  const samplesPerSecond = sum(senders, samplesPerSecondOf);
  const tenants = sendingTenants(clusters);
  const rawBytesPerDay = samplesPerSecond * day * blockBytesPerSample;
  return {
    series,
    samplesPerSecond,
    tenants,
    rawBytesPerDay,
    ...receiverDemand(central, { series, samplesPerSecond, tenants }),
    ...blockDemand(central, senders, rawBytesPerDay),
    ...logDemand(central, senders),
  };
}

/** Samples a second of a cluster's agent at its series budget. */
export function samplesPerSecondOf({ values }: Cluster): number {
  return values.seriesBudget / parseDuration(values["prometheus-agent"]?.scrapeInterval ?? "15s");
}

function receiverDemand(
  { values }: CentralCluster,
  { series, samplesPerSecond, tenants }: { series: number; samplesPerSecond: number; tenants: number },
) {
  const receiver = values["thanos-receiver"];
  const members = receiver?.ringMembers ?? receiver?.replicas ?? 1;
  const shareOfReceiver = Math.min(1, (receiver?.replicationFactor ?? 1) / members);
  const kept = parseDuration(receiver?.retention ?? "24h") + parseDuration(values.objectStorage.outageBudget);
  const inBlocks = samplesPerSecond * kept * blockBytesPerSample;
  const inLog = samplesPerSecond * headHours * 3600 * walBytesPerSample;
  // The default tenant has a database too, whether anybody writes to it or not.
  return {
    shareOfReceiver,
    receiverMemory: receiverBaseBytes + series * shareOfReceiver * headBytesPerSeries + (tenants + 1) * bytesPerTenant,
    receiverVolume: shareOfReceiver * (inBlocks + inLog),
  };
}

function blockDemand({ values }: CentralCluster, senders: readonly Cluster[], rawBytesPerDay: number) {
  const { raw, fiveMinutes, oneHour } = values.retention;
  const days =
    parseDuration(raw) / day +
    (parseDuration(fiveMinutes) / day) * downsampledShare.fiveMinutes +
    (parseDuration(oneHour) / day) * downsampledShare.oneHour;
  const copies = (values["thanos-receiver"]?.replicationFactor ?? 1) - 1;
  const deleteDelay = parseDuration(values["thanos-compactor"]?.deleteDelay ?? "48h") / day;
  const bucket = rawBytesPerDay * (days + copies * (copiedDays + deleteDelay));
  const largestTenant = Math.max(...senders.map(samplesPerSecondOf)) * day * blockBytesPerSample;
  const concurrency = values["thanos-compactor"]?.concurrency ?? 1;
  return { bucket, compactorVolume: 2 * compactedDays * largestTenant * concurrency, storeVolume: bucket * indexHeaderShare };
}

/**
 * What the streams take on OpenSearch's nodes. An index is deleted whole when the last of its records is old enough, so
 * the oldest records stay as long again as the index was written. All copies must fit below the watermark on all nodes.
 * While a node is away one copy of two fits on the others, from two nodes on: then every record is there, and what is new
 * has a place. Shards are counted with a node away, since OpenSearch counts its limit by the nodes that are present.
 */
function logDemand({ values }: CentralCluster, senders: readonly Cluster[]) {
  const days = parseDuration(values.retention.logs) / day;
  const nodes = values.opensearch?.replicas ?? 1;
  const copies = nodes > 1 ? 2 : 1;
  const streams = senders.map((cluster) => streamDemand(parseQuantity(cluster.values.logBudget) * logIndexShare, values.opensearch, days));
  const bytes = streams.reduce((total, stream) => total + stream.bytes, 0);
  const logIndices = streams.reduce((total, { indices }) => total + indices, 0);
  return {
    logBytesPerDay: sum(senders, (cluster) => parseQuantity(cluster.values.logBudget)),
    opensearchVolume: (bytes * copies) / nodes / diskWatermark,
    logIndices,
    logShardsPerNode: Math.ceil((logIndices * copies) / Math.max(1, nodes - 1)),
  };
}

/** Bytes and indices of a stream that grows by so many bytes a day, one copy, when its oldest records are about to go. */
function streamDemand(bytesPerDay: number, opensearch: CentralCluster["values"]["opensearch"], days: number) {
  const age = parseDuration(opensearch?.rollover.age ?? "15d") / day;
  const written = Math.min(age, parseQuantity(opensearch?.rollover.size ?? "30Gi") / bytesPerDay);
  // The one that is written to, those that were closed within the retention, and the one that is about to be deleted.
  return { bytes: bytesPerDay * (days + written), indices: Math.floor(days / written) + 2 };
}

function sum(clusters: readonly Cluster[], of: (cluster: Cluster) => number): number {
  return clusters.reduce((total, cluster) => total + of(cluster), 0);
}
