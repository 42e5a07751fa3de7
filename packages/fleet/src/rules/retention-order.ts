import { parseDuration } from "@thanos-fleet/schema";
import type { Rule, RuleReport } from "./rule.ts";
import type { CentralCluster } from "../fleet.ts";

const day = 86_400;

/** Thanos refuses to start below these: pkg/compact downsampling needs blocks of 40h and 10d. */
const minimums = [
  { path: "retention.raw", seconds: 40 * 3600, text: "40h", because: "no 5m blocks could be made" },
  { path: "retention.fiveMinutes", seconds: 10 * day, text: "10d", because: "no 1h blocks could be made" },
] as const;

export const retentionOrder: Rule = {
  name: "retention-order",
  summary: "raw, 5m and 1h data are kept long enough to make the next resolution, each not longer than the next",
  fix: "keep each resolution at least as long as the one before, raw for 40h and 5m for 10d at least, and logs for whole days",
  check({ centrals }, report) {
    for (const cluster of centrals) checkCluster(cluster, report);
  },
};

function checkCluster(cluster: CentralCluster, report: RuleReport): void {
  const { raw, fiveMinutes, oneHour, logs } = cluster.values.retention;
  const seconds = { "retention.raw": parseDuration(raw), "retention.fiveMinutes": parseDuration(fiveMinutes) };
  for (const { path, seconds: minimum, text, because } of minimums) {
    if (seconds[path] < minimum)
      report([{ cluster, path }], { message: `less than ${text}: ${because}, and the compactor would not start` });
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
