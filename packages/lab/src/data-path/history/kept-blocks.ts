import type { BucketBlock } from "./bucket-blocks.ts";
import type { Span } from "./history-samples.ts";
import { floor, ranges } from "./make-history.ts";

/** How long the values say that each resolution is kept, in milliseconds. */
export interface DeclaredRetention {
  readonly raw: number;
  readonly fiveMinutes: number;
  readonly oneHour: number;
}

/** A resolution of blocks, and what of the history must be there in it. */
export interface KeptResolution {
  readonly name: string;
  /** In milliseconds, as a block says it. */
  readonly resolution: number;
  /** As Query is asked for it. */
  readonly asked: string;
  /** What ended before is no longer kept. */
  readonly oldest: number;
  /** What must be there: not older than what is kept, and not newer than what the compactor has made into this resolution. */
  readonly needed: Span;
}

const minute = 60_000;

/** The three resolutions of a history, at a moment. */
export function keptResolutions({ raw, fiveMinutes, oneHour }: DeclaredRetention, { from, to }: Span, now: number): KeptResolution[] {
  // The newest block is never compacted, so what ends with it is not yet whole.
  const before = to - ranges.short;
  const kept = (time: number, madeTo: number): Pick<KeptResolution, "oldest" | "needed"> => ({
    oldest: now - time,
    needed: { from: Math.max(from, now - time), to: madeTo },
  });
  return [
    { name: "raw", resolution: 0, asked: "0s", ...kept(raw, to) },
    { name: "5m", resolution: 5 * minute, asked: "5m", ...kept(fiveMinutes, floor(before, ranges.middle)) },
    { name: "1h", resolution: 60 * minute, asked: "1h", ...kept(oneHour, floor(before, ranges.long)) },
  ];
}

/** What is wrong about the blocks of a tenant in a resolution: of it exactly what is declared must be there, each sample once. */
export function wrongBlocks(blocks: readonly BucketBlock[], { name, resolution, oldest, needed }: KeptResolution): string[] {
  const sorted = blocks.filter((block) => block.resolution === resolution && !block.isMarked).toSorted((a, b) => a.from - b.from);
  const inside = sorted.filter(({ from, to }) => to > needed.from && from < needed.to);
  const holes = [needed.from, ...inside.map(({ to }) => to)].flatMap((end, index) => {
    const next = inside[index]?.from ?? needed.to;
    // A block ends with its last sample, a minute before the next begins.
    return next - end > minute ? [`${name}: nothing is there from ${moment(end)} to ${moment(next)}`] : [];
  });
  const doubled = sorted.filter(({ from }, index) => from < (sorted[index - 1]?.to ?? 0));
  const copies = sorted.filter(({ labels }) => Object.keys(labels).join() !== "tenant_id");
  return [
    ...holes,
    ...sorted.filter(({ to }) => to < oldest).map(({ to }) => `${name}: a block that ends on ${moment(to)} is still kept`),
    ...doubled.map(({ from }) => `${name}: two blocks hold what follows ${moment(from)}`),
    ...copies.map(({ labels }) => `${name}: a block has the labels ${JSON.stringify(labels)}, not the tenant alone`),
  ];
}

function moment(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}
