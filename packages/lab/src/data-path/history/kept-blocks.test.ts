import { expect, test } from "vitest";
import type { BucketBlock } from "./bucket-blocks.ts";
import { keptResolutions, wrongBlocks } from "./kept-blocks.ts";

const hour = 3_600_000;
const day = 24 * hour;
// A whole number of fourteen days, so that the blocks of the compactor begin where these do.
const now = 1460 * 14 * day;
const history = { from: now - 56 * day, to: now - 2 * hour };
const retention = { raw: 7 * day, fiveMinutes: 28 * day, oneHour: 180 * day };
const [raw, fiveMinutes, oneHour] = keptResolutions(retention, history, now);

function block(from: number, to: number, changed: Partial<BucketBlock> = {}): BucketBlock {
  return { id: "", from, to, resolution: 0, labels: { tenant_id: "team-a" }, isMarked: false, ...changed };
}

function wrong(blocks: readonly BucketBlock[], resolution = raw): string[] {
  return resolution === undefined ? ["no such resolution"] : wrongBlocks(blocks, resolution);
}

const kept = [block(now - 10 * day, now - 4 * day), block(now - 4 * day, now - 2 * hour)];

test("what is needed of each resolution begins with its retention, and ends where the compactor has made it", () => {
  expect([raw, fiveMinutes, oneHour].map((resolution) => resolution?.needed)).toEqual([
    { from: now - 7 * day, to: now - 2 * hour },
    { from: now - 28 * day, to: now - 2 * day },
    { from: history.from, to: now - 14 * day },
  ]);
});

test("blocks that hold exactly what is declared are right, also when one ends a minute before the next", () => {
  expect(wrong(kept)).toEqual([]);
  expect(wrong([block(now - 10 * day, now - 4 * day - 60_000), block(now - 4 * day, now - 2 * hour)])).toEqual([]);
});

test("a hole, its lack at the beginning and at the end, and blocks that are to be deleted, are missed", () => {
  expect(wrong([block(now - 10 * day, now - 5 * day), block(now - 4 * day, now - 2 * hour)])).toHaveLength(1);
  expect(wrong([block(now - 6 * day, now - 2 * hour)])).toHaveLength(1);
  expect(wrong([block(now - 10 * day, now - 4 * day)])).toHaveLength(1);
  expect(wrong(kept.map((one) => ({ ...one, isMarked: true })))).toHaveLength(1);
  expect(wrong(kept, fiveMinutes)).toHaveLength(1);
});

test("a block that is too old, one that another overlaps, and one that says which receiver it is of, are each named", () => {
  expect(wrong([block(now - 9 * day, now - 8 * day), ...kept])).toEqual([
    expect.stringContaining("still kept"),
    expect.stringContaining("two blocks"),
  ]);
  expect(wrong([...kept, block(now - 5 * day, now - 4 * day)])).toEqual([expect.stringContaining("two blocks hold what follows")]);
  const [first, last] = kept;
  expect(wrong([first ?? block(0, 0), { ...(last ?? block(0, 0)), labels: { replica: "r", tenant_id: "team-a" } }])).toEqual([
    expect.stringContaining('{"replica":"r","tenant_id":"team-a"}'),
  ]);
});
