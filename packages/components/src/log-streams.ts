/**
 * All log streams of the fleet. Names are joined with a dot, which no cluster's name holds, and the patterns of the daily
 * indices of earlier releases (`logs-*`) match none of them.
 */
export const allLogStreams = "logs.*";

/** The daily indices that earlier releases wrote; they stay until they are old enough to be deleted. */
export const dailyIndices = "logs-*";

/**
 * The data stream of a cluster's logs, of all its tenants: few shards whatever the number of tenants. Clusters never
 * share one, since rights on documents filter reading only.
 */
export function logStream(cluster: string): string {
  return `logs.${cluster}`;
}
