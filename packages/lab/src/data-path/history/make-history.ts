import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@thanos-fleet/native-tool";
import { blockId } from "./block-id.ts";
import { historyText, interval, type Span } from "./history-samples.ts";

const hour = 3_600_000;
export const day = 24 * hour;
/** The spans of the blocks that the compactor makes: pkg/compact in Thanos, levels of `cmd/thanos/compact.go`. */
export const ranges = { short: 2 * hour, middle: 2 * day, long: 14 * day } as const;
/** A receiver leaves out so many samples one after the other, each in its turn, so that only all of them together have every sample. */
const gap = 1000;

/** Where blocks of the past come from and go to. */
export interface HistoryMaker {
  /** Path of promtool. */
  readonly promtool: string;
  /** A folder that may be filled; what is in it goes. */
  readonly scratch: string;
  /** The folder of the bucket. */
  readonly bucket: string;
  readonly tenant: string;
  readonly cluster: string;
  /** Names of the receivers, which are labels of their blocks. */
  readonly replicas: readonly string[];
}

/**
 * Puts blocks of so many days into a bucket, as receivers that ran all the while would have uploaded them: each receiver's own,
 * with its labels, some samples missing in each. What is older than the current two days comes in blocks of two days, so that the
 * bucket need not hold thousands of them. Gives the span that they hold.
 */
export async function makeHistory(maker: HistoryMaker, now: number, days: number): Promise<Span & { readonly blocks: number }> {
  const from = floor(now - days * day, ranges.middle);
  const recent = floor(now, ranges.middle);
  // A block is uploaded some minutes after its end; the newest that is surely there is the one before.
  const to = floor(now, ranges.short) - ranges.short;
  const spans: (Span & { readonly length: number })[] = [];
  for (let at = from; at < recent; at += ranges.long)
    spans.push({ from: at, to: Math.min(recent, at + ranges.long), length: ranges.middle });
  spans.push({ from: recent, to, length: ranges.short });
  let blocks = 0;
  for (const [index, replica] of maker.replicas.entries()) {
    // One receiver alone has everything.
    const isThere = (number: number): boolean =>
      maker.replicas.length === 1 || Math.floor(number / gap) % (maker.replicas.length + 2) !== index;
    for (const span of spans.filter((candidate) => candidate.to > candidate.from)) {
      const made = await makeBlocks(maker, span, isThere);
      for (const name of made) place(maker, { name, replica, number: blocks++ });
    }
  }
  rmSync(maker.scratch, { recursive: true, force: true });
  return { from, to, blocks };
}

/** Lets promtool make the blocks of a span, and gives their names. */
async function makeBlocks(
  { promtool, scratch, cluster }: HistoryMaker,
  { from, to, length }: Span & { readonly length: number },
  isThere: (number: number) => boolean,
): Promise<string[]> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const input = join(scratch, "history.txt");
  writeFileSync(input, historyText({ from, to }, cluster, isThere));
  const lengths = [`--max-block-duration=${length / hour}h`, "--allow-incompatible-block-duration"];
  const { status, stderr } = await run(promtool, [
    "tsdb",
    "create-blocks-from",
    "openmetrics",
    "--quiet",
    ...lengths,
    input,
    join(scratch, "blocks"),
  ]);
  if (status !== 0) throw new Error(`promtool makes no blocks: ${stderr}`);
  return readdirSync(join(scratch, "blocks"));
}

interface Placed {
  readonly name: string;
  readonly replica: string;
  readonly number: number;
}

/** Puts a block into the bucket as a receiver does: its labels, its name and its upload are of the time when it ended. */
function place({ scratch, bucket, tenant }: HistoryMaker, { name, replica, number }: Placed): void {
  const folder = join(scratch, "blocks", name);
  const meta = JSON.parse(readFileSync(join(folder, "meta.json"), "utf8")) as { maxTime: number; compaction: object };
  const end = Math.ceil(meta.maxTime / interval) * interval;
  const id = blockId(end, number);
  const thanos = {
    version: 1,
    labels: { replica, tenant_id: tenant },
    downsample: { resolution: 0 },
    source: "receive",
    upload_time: new Date(end).toISOString(),
  };
  writeFileSync(
    join(folder, "meta.json"),
    JSON.stringify({ ...meta, ulid: id, compaction: { ...meta.compaction, sources: [id] }, thanos }),
  );
  cpSync(folder, join(bucket, id), { recursive: true });
}

/** The beginning of the block of a length that a moment is in. */
export function floor(at: number, length: number): number {
  return Math.floor(at / length) * length;
}
