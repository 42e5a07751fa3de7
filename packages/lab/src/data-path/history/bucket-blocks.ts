import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "./history-samples.ts";

/** A block in a bucket. */
export interface BucketBlock extends Span {
  readonly id: string;
  /** Of its samples, in milliseconds; 0 as they were scraped. */
  readonly resolution: number;
  readonly labels: Readonly<Record<string, string>>;
  /** It is to be deleted once it has been marked for long enough. */
  readonly isMarked: boolean;
}

interface Meta {
  readonly minTime: number;
  readonly maxTime: number;
  readonly thanos: { readonly labels: Readonly<Record<string, string>>; readonly downsample: { readonly resolution: number } };
}

const markName = "deletion-mark.json";

/** Every whole block in the folder of a bucket. */
export function bucketBlocks(bucket: string): BucketBlock[] {
  return readdirSync(bucket)
    .filter((id) => /^[0-9A-Z]{26}$/.test(id) && existsSync(join(bucket, id, "meta.json")))
    .map((id) => {
      const { minTime, maxTime, thanos } = JSON.parse(readFileSync(join(bucket, id, "meta.json"), "utf8")) as Meta;
      const { labels, downsample } = thanos;
      return {
        id,
        from: minTime,
        to: maxTime,
        resolution: downsample.resolution,
        labels,
        isMarked: existsSync(join(bucket, id, markName)),
      };
    });
}

/** Makes every mark for deletion in a bucket older, as if so many milliseconds had passed since it was set. */
export function ageMarks(bucket: string, by: number): void {
  const paths = bucketBlocks(bucket)
    .filter(({ isMarked }) => isMarked)
    .map(({ id }) => join(bucket, id, markName));
  for (const path of paths) {
    const mark = JSON.parse(readFileSync(path, "utf8")) as { deletion_time: number };
    writeFileSync(path, JSON.stringify({ ...mark, deletion_time: mark.deletion_time - Math.floor(by / 1000) }));
  }
}
