import { parseDuration } from "@thanos-fleet/schema";
import type { Rule, RuleReport } from "./rule.ts";
import type { CentralCluster } from "../fleet.ts";

const day = 86_400;

/**
 * Thanos makes 5m blocks of blocks of 40h and more, and refuses to start with less. It asks for 10d of 5m data, which is not enough:
 * 1h blocks are made of 5m blocks of 14 days alone, which come about once the first two days after them are compacted. The oldest
 * of the blocks that they are made of is 16 days old by then: with 14d the first two of each 14 days never got 1h blocks, with 10d
 * none did (five-minute-retention.slow.test.ts of the lab).
 */
const minimums = [
  { path: "retention.raw", seconds: 40 * 3600, text: "40h", because: "no 5m blocks could be made, and the compactor would not start" },
  {
    path: "retention.fiveMinutes",
    seconds: 16 * day,
    text: "16d",
    because: "5m blocks would be deleted before the 14 days are whole that 1h blocks are made of, and nothing older would be left",
  },
] as const;

export const retentionOrder: Rule = {
  name: "retention-order",
  summary: "raw, 5m and 1h data are kept long enough to make the next resolution, each not longer than the next",
  fix: "keep each resolution at least as long as the one before, raw for 40h and 5m for 16d at least, and logs for whole days",
  check({ centrals }, report) {
    for (const cluster of centrals) checkCluster(cluster, report);
  },
};

function checkCluster(cluster: CentralCluster, report: RuleReport): void {
  const { raw, fiveMinutes, oneHour, logs } = cluster.values.retention;
  const seconds = { "retention.raw": parseDuration(raw), "retention.fiveMinutes": parseDuration(fiveMinutes) };
  for (const { path, seconds: minimum, text, because } of minimums) {
    if (seconds[path] < minimum) report([{ cluster, path }], { message: `less than ${text}: ${because}` });
  }
  if (seconds["retention.raw"] > seconds["retention.fiveMinutes"]) {
    report(
      [
        { cluster, path: "retention.raw" },
        { cluster, path: "retention.fiveMinutes" },
      ],
      { message: `raw data is kept longer (${raw}) than its 5m downsampling (${fiveMinutes})` },
    );
  }
  if (seconds["retention.fiveMinutes"] > parseDuration(oneHour)) {
    report(
      [
        { cluster, path: "retention.fiveMinutes" },
        { cluster, path: "retention.oneHour" },
      ],
      { message: `5m data is kept longer (${fiveMinutes}) than its 1h downsampling (${oneHour})` },
    );
  }
  for (const [path, value] of [
    ["retention.logs", logs],
    ["opensearch.rollover.age", cluster.values.opensearch?.rollover.age],
    ["opensearch.snapshots.retention", cluster.values.opensearch?.snapshots.retention],
  ] as const) {
    if (value !== undefined && parseDuration(value) % day !== 0)
      report([{ cluster, path }], {
        message: `${value} is not a whole number of days, which OpenSearch's policies count in`,
        hint: "write it as 90d",
      });
  }
}
