import { parseDuration, parseQuantity } from "@thanos-fleet/schema";
import type { Cluster } from "../fleet.ts";
import { tenantsOf } from "../tenants.ts";

const day = 86_400;

/**
 * Bytes of a chunk on a node's disk for each byte of a record's text: 150,000 lines of 117 bytes took 75 MiB on Fluent Bit
 * 5.1.1, 4.5 bytes each, since every record carries its pod's names and labels. Longer lines take less, more labels more.
 */
export const chunkBytesPerTextByte = 5;

/** What waits on one node while OpenSearch is away, in bytes. */
export interface LogBacklog {
  /** Room of one tenant's output; the tenants share the node's evenly. */
  readonly room: number;
  /** What an outage of the budget's length makes, when one tenant writes the cluster's whole log budget. */
  readonly bytes: number;
}

/** Computes it for logs that the cluster's nodes share evenly. */
export function logBacklog(cluster: Cluster): LogBacklog {
  const { fluentbit, logBudget, logOutageBudget, nodes } = cluster.values;
  const text = (parseQuantity(logBudget) * parseDuration(logOutageBudget)) / day / Math.max(1, nodes.count);
  return {
    room: fluentbit === undefined ? 0 : parseQuantity(fluentbit.bufferLimit) / tenantsOf(cluster).length,
    bytes: text * chunkBytesPerTextByte,
  };
}
