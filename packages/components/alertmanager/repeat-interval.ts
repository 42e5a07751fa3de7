import { parseDuration } from "@thanos-fleet/schema";

/**
 * The `repeat_interval` that repeats a message as often as promised. Alertmanager looks at a group once each
 * `group_interval` and repeats what is older than `repeat_interval` by then. What is exactly as old is not, by the
 * milliseconds that sending took, and waits for the next look: with both at five minutes it repeats every ten
 * (prometheus/alertmanager#676). Half a look less, and it is the promised one that finds it old enough.
 */
export function repeatInterval(promised: string, groupInterval: string): string {
  return printSeconds(parseDuration(promised) - parseDuration(groupInterval) / 2);
}

/** Seconds as a duration of Prometheus and Alertmanager, down to milliseconds. */
export function printSeconds(seconds: number): string {
  const units = [["h", 3_600_000], ["m", 60_000], ["s", 1000], ["ms", 1]] as const; // prettier-ignore
  let rest = Math.round(seconds * 1000);
  let text = "";
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text === "" ? "0s" : text;
}
