import { parseDuration, parseQuantity } from "@thanos-fleet/schema";
import type { Difference } from "../diff/difference.ts";

/** True where the time after a change is shorter than before, or is not known to be as long. `--flag=` and such may stand before it. */
export function isShorter({ before, after }: Pick<Difference, "before" | "after">): boolean {
  const [old, next] = [before, after].map(durationOf);
  return old === undefined || next === undefined || next < old;
}

/** True where a quantity shrinks, or is not known to stay as large. */
export function isSmaller({ before, after }: Pick<Difference, "before" | "after">): boolean {
  if (typeof before !== "string" || typeof after !== "string") return true;
  const [old, next] = [before, after].map(quantityOf);
  return old === undefined || next === undefined || next < old;
}

function durationOf(value: unknown): number | undefined {
  const text = String(value).replace(/^-[^=]*=/, "");
  // Retention of 0 is for ever.
  if (/^0(?:ms|[ywdhms])?$/.test(text)) return Number.POSITIVE_INFINITY;
  return /^(?:[0-9]+(?:ms|[ywdhms]))+$/.test(text) ? parseDuration(text) : undefined;
}

function quantityOf(text: string): number | undefined {
  try {
    return parseQuantity(text);
  } catch {
    return undefined;
  }
}
