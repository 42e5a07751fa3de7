import { chunkBytesPerTextByte, logBacklog } from "../capacity/log-backlog.ts";
import { formatNumber, toGibibytes } from "../capacity/figure.ts";
import type { Cluster } from "../fleet.ts";
import { retriesFor, retryWait } from "../log-retries.ts";
import type { Rule, RuleReport } from "./rule.ts";

export const logOutage: Rule = {
  name: "log-outage",
  summary: "the log shippers' retries and backlogs outlast the declared outage of OpenSearch",
  fix: "raise `fluentbit.bufferLimit` or `retryLimit`, or lower `logOutageBudget` or `logBudget`",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      checkRetries(cluster, report);
      checkRoom(cluster, report);
    }
  },
};

function checkRetries(cluster: Cluster, report: RuleReport): void {
  const declared = cluster.values.fluentbit?.retryLimit;
  const { logOutageBudget } = cluster.values;
  const needed = retriesFor(logOutageBudget);
  if (declared === undefined || declared >= needed) return;
  const least = formatNumber((declared * retryWait.base) / 3600);
  const most = formatNumber((declared * retryWait.cap) / 3600);
  report(
    [
      { cluster, path: "fluentbit.retryLimit" },
      { cluster, path: "logOutageBudget" },
    ],
    {
      message: `${declared} retries, ${retryWait.base} to ${retryWait.cap} seconds apart, are used up after ${least} to ${most} hours, but OpenSearch may be away for ${logOutageBudget}: the logs of the rest would be set aside`,
      hint: `leave \`retryLimit\` out, or set it to at least ${needed}`,
    },
  );
}

function checkRoom(cluster: Cluster, report: RuleReport): void {
  const limit = cluster.values.fluentbit?.bufferLimit;
  const { room, bytes } = logBacklog(cluster);
  if (limit === undefined || room >= bytes) return;
  report(
    [
      { cluster, path: "fluentbit.bufferLimit" },
      { cluster, path: "logBudget" },
      { cluster, path: "logOutageBudget" },
      { cluster, path: "nodes.count" },
    ],
    {
      message: `a tenant's backlog has room for ${formatNumber(toGibibytes(room))} GiB on a node, but ${cluster.values.logBudget} of logs a day become ${formatNumber(toGibibytes(bytes))} GiB there in ${cluster.values.logOutageBudget} (${chunkBytesPerTextByte} bytes on disk for each of text)`,
      hint: `raise \`fluentbit.bufferLimit\`, which is ${limit} for all tenants together`,
    },
  );
}
