import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promtool, thanos } from "@thanos-fleet/components/tools";
import { freePort, resolveTool, run } from "@thanos-fleet/native-tool";
import { expect, onTestFinished, test } from "vitest";
import { ageMarks, bucketBlocks } from "./bucket-blocks.ts";
import { day, floor, makeHistory, ranges } from "./make-history.ts";

const hour = day / 24;
const minute = hour / 60;

/** The blocks of two days that a receiver's samples become, from two days before some 14 days to four days after them. */
async function stagedBlocks(folder: string, begin: number): Promise<void> {
  mkdirSync(folder);
  await makeHistory(
    {
      promtool: (await resolveTool(promtool)).path,
      scratch: join(folder, "../scratch"),
      bucket: folder,
      tenant: "team-a",
      cluster: "cluster-02",
      replicas: ["thanos-receive-0"],
    },
    begin + 18 * day + 3 * hour,
    20,
  );
}

/** Which days of 14 have 1h blocks after the compactor ran twice a day until five days later, as `2..14`. */
async function daysAtOneHour(fiveMinutes: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "fleet-retention-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [staged, bucket] = [join(folder, "staged"), join(folder, "bucket")];
  // All of it is past: the compactor leaves alone what was uploaded later than it believes it is.
  const begin = floor(Date.now() - 19 * day, ranges.long);
  await stagedBlocks(staged, begin);
  mkdirSync(bucket);
  writeFileSync(join(folder, "objstore.yaml"), `type: FILESYSTEM\nconfig:\n  directory: ${bucket}\n`);
  const { path } = await resolveTool(thanos);
  let waiting = bucketBlocks(staged).filter(({ from, to }) => to - from > day);
  for (let now = begin + 4 * day + 6 * hour; now < begin + 19 * day; now += 12 * hour) {
    const isDue = ({ to }: { readonly to: number }): boolean => to <= now - 3 * hour;
    for (const { id } of waiting.filter(isDue)) cpSync(join(staged, id), join(bucket, id), { recursive: true });
    waiting = waiting.filter((block) => !isDue(block));
    // The compactor knows the machine's time alone, so everything is kept for longer by what that is ahead.
    const ahead = Math.round((Date.now() - now) / minute);
    const { status, stderr } = await run(path, [
      "compact",
      `--http-address=127.0.0.1:${await freePort()}`,
      `--data-dir=${join(folder, "data")}`,
      `--retention.resolution-raw=${(7 * day) / minute + ahead}m`,
      `--retention.resolution-5m=${(fiveMinutes * day) / minute + ahead}m`,
      `--retention.resolution-1h=${(180 * day) / minute + ahead}m`,
      "--delete-delay=48h",
      `--objstore.config-file=${join(folder, "objstore.yaml")}`,
    ]);
    expect([status, stderr.split("\n").filter((line) => line.includes("level=error"))]).toEqual([0, []]);
    ageMarks(bucket, 12 * hour);
  }
  const daysIn = (at: number): number => Math.round((at - begin) / day);
  return bucketBlocks(bucket)
    .filter(({ resolution }) => resolution === hour)
    .map(({ from, to }) => `${daysIn(from)}..${daysIn(to)}`);
}

test("16 days of 5m data are enough to make 1h data of every day, and fewer are not, though Thanos takes 10", async () => {
  expect(await daysAtOneHour(16)).toEqual(["0..14"]);
  expect(await daysAtOneHour(15)).toEqual(["2..14"]);
  expect(await daysAtOneHour(10)).toEqual([]);
});
