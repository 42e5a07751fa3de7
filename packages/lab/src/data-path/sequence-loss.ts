import type { RawSeries } from "./query.ts";

/** How the stored samples of one series differ from the numbers that were served. */
export interface SequenceLoss {
  /** The highest number that is stored; 0 when none is. */
  readonly newest: number;
  readonly missing: readonly number[];
  readonly doubled: readonly number[];
}

/** Compares stored sequence numbers with all of `from` to the newest that is stored. */
export function sequenceLoss(series: RawSeries | undefined, from = 1): SequenceLoss {
  const stored = (series?.values ?? []).map(([, value]) => Number(value)).filter((number) => number >= from);
  const newest = Math.max(0, ...stored);
  const counts = new Map<number, number>();
  for (const number of stored) counts.set(number, (counts.get(number) ?? 0) + 1);
  const all = Array.from({ length: Math.max(0, newest - from + 1) }, (_, index) => index + from);
  return { newest, missing: all.filter((number) => !counts.has(number)), doubled: all.filter((number) => (counts.get(number) ?? 0) > 1) };
}
