import type { CentralCluster } from "@thanos-fleet/fleet";
import { parseDuration } from "@thanos-fleet/schema";

type Values = NonNullable<CentralCluster["values"]["alertmanager"]>;

/** When a route tells of a group: seconds, each absent where the route has its parent's. */
export interface RouteTimes {
  readonly wait?: number;
  readonly interval?: number;
  /** How often people are promised to hear of it again. */
  readonly repeats?: number;
  readonly why: string;
}

const minute = 60;
const hour = 60 * minute;
/** What the root looks at, and so whoever says nothing else. */
export const rootInterval = 5 * minute;

export const rootTimes: RouteTimes = {
  wait: 30,
  interval: rootInterval,
  repeats: 12 * hour,
  why: "what goes wrong together is one message, and is repeated twice a day",
};

/** The times of a route by the matchers that it adds; none for one that only says whose alerts are its own. */
export function timesOf(matchers: readonly string[], values: Values): RouteTimes {
  if (matchers.includes('alertname="Watchdog"')) return watchdogTimes(values);
  if (matchers.includes('severity="P0"'))
    return { wait: 10, repeats: hour, why: "people are woken at once, and each hour until it is over" };
  if (matchers.includes('severity="P2"')) {
    // Alertmanager forgets after the retention what it has sent.
    const repeats = Math.min(parseDuration(values.retention), 4 * 24 * hour);
    return { wait: 5 * minute, interval: hour, repeats, why: "it is for the weekly review" };
  }
  return { why: "it is told as its parent says" };
}

function watchdogTimes({ deadMansSwitch }: Values): RouteTimes {
  if (deadMansSwitch === undefined) return { why: "nobody is called" };
  const promised = parseDuration(deadMansSwitch.interval);
  return { wait: 0, interval: promised / 5, repeats: promised, why: "it is called as often as the values promise" };
}
