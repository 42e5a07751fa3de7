import { parseDuration } from "@thanos-fleet/schema";
import type { Cluster } from "./fleet.ts";

/** Fluent Bit's `scheduler.base` and `scheduler.cap`, in seconds: the shortest and the longest wait between two tries. */
export const retryWait = { base: 5, cap: 60 } as const;

/**
 * Seconds between two tries on average: a random number between base and cap, and one second more (Fluent Bit 5.1.1,
 * src/flb_scheduler.c). The first three waits are shorter.
 */
const averageWait = (retryWait.base + retryWait.cap) / 2 + 1;

/** Waits are random: with a quarter more of them than the average asks for, all of them together outlast the budget. */
const reserve = 1.25;

/** How often a shipper of the cluster sends a chunk again before it sets it aside: as declared, or as the outage budget asks for. */
export function logRetries(cluster: Cluster): number {
  return cluster.values.fluentbit?.retryLimit ?? retriesFor(cluster.values.logOutageBudget);
}

/** Retries that outlast an outage of this duration. */
export function retriesFor(outage: string): number {
  return Math.ceil((parseDuration(outage) * reserve) / averageWait);
}
