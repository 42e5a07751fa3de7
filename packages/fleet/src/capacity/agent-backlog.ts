import { parseDuration } from "@thanos-fleet/schema";
import type { Cluster } from "../fleet.ts";

const hour = 3600;
const mebibyte = 2 ** 20;

/**
 * Bytes that a sample takes in a write-ahead log: 7.2 were measured on a Prometheus v3.16.0 agent with 100,000 series, a
 * quarter each of fast and slow counters, gauges and constants; half as much again is added for new series.
 */
export const walBytesPerSample = 11;

/** Prometheus' own size of a segment (tsdb/wlog, DefaultSegmentSize). */
const segmentBytes = 128 * mebibyte;

/** What an agent can send later, after the way to the centre was cut. */
export interface AgentBacklog {
  /** How often the log is cut, in hours: as declared, or as rarely as the outage budget asks for. */
  readonly truncateHours: number;
  /** Age of the oldest sample that is still in the log in the worst moment, right after a cut. */
  readonly hours: number;
  /** Bytes of the log in the worst moment, right before a cut. */
  readonly bytes: number;
  readonly bytesPerHour: number;
}

/** By what they follow from: most clusters have the same backlog, and several rules ask for it. */
const backlogs = new Map<string, AgentBacklog>();

/** The backlog of a cluster's agent at its series budget. A restart loses it, whatever the log holds (prometheus/prometheus#8809). */
export function agentBacklog({ values }: Cluster): AgentBacklog {
  const agent = values["prometheus-agent"];
  const source = {
    series: values.seriesBudget,
    interval: agent?.scrapeInterval ?? "15s",
    budget: values.outageBudget,
    declared: agent?.walTruncateFrequency,
  };
  const key = Object.values(source).join();
  const known = backlogs.get(key);
  if (known !== undefined) return known;
  const backlog = computeBacklog(source);
  backlogs.set(key, backlog);
  return backlog;
}

interface BacklogSource {
  readonly series: number;
  readonly interval: string;
  readonly budget: string;
  readonly declared: string | undefined;
}

function computeBacklog({ series, interval, budget, declared }: BacklogSource): AgentBacklog {
  const samplesPerSecond = series / parseDuration(interval);
  const bytesPerHour = samplesPerSecond * walBytesPerSample * hour;
  const truncateHours = declared === undefined ? rarestCut(parseDuration(budget) / hour, bytesPerHour) : parseDuration(declared) / hour;
  return { truncateHours, bytesPerHour, ...spanOfLog(truncateHours, bytesPerHour) };
}

/** The shortest interval of whole hours, Prometheus' own two at least, after which the log still reaches back as far as the budget. */
function rarestCut(budget: number, bytesPerHour: number): number {
  let hours = 2;
  while (spanOfLog(hours, bytesPerHour).hours < budget) hours += 1;
  return hours;
}

/**
 * What the log holds when it is cut again and again, as the agent cuts it (tsdb/agent, `truncate`): it starts a segment,
 * leaves the last one alone, and drops the lower two thirds of the others, whether they were sent or not.
 */
export function spanOfLog(truncateHours: number, bytesPerHour: number): { readonly hours: number; readonly bytes: number } {
  const perCut = Math.max(1, Math.ceil((truncateHours * bytesPerHour) / segmentBytes));
  let segments = 0;
  let least = Infinity;
  let most = 0;
  // The counts repeat after a few rounds; the first ones are those of a log that fills.
  // Stryker disable next-line EqualityOperator: one round more changes nothing
  for (let round = 0; round < 64; round += 1) {
    segments += perCut;
    most = Math.max(most, segments);
    const dropped = Math.floor(((segments - 2) * 2) / 3);
    if (dropped <= 0) continue;
    segments -= dropped + 1;
    least = Math.min(least, segments);
  }
  const hoursPerSegment = truncateHours / perCut;
  return { hours: least * hoursPerSegment, bytes: most * hoursPerSegment * bytesPerHour };
}
