import { parseDuration } from "@thanos-fleet/schema";

/**
 * When the page about a silent cluster comes: at this part of the time for which its agent keeps what it has not sent, held
 * for these minutes. The alert `ClusterSilentTooLong` and the rule `page-before-loss` both read it here.
 */
export const silencePage = { divisor: 2, holdMinutes: 10 } as const;

/** The longest time from a cluster's last sample to the page, in seconds: the rulers look once an evaluation interval. */
export function secondsUntilPage(backlogSeconds: number, evaluationInterval: string): number {
  return backlogSeconds / silencePage.divisor + silencePage.holdMinutes * 60 + 2 * parseDuration(evaluationInterval);
}
