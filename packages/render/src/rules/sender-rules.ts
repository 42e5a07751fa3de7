import { parseDuration } from "@thanos-fleet/schema";
import type { ScrapeTarget, Sender } from "../component-definition.ts";
import type { RecordingRule, RuleGroup } from "./rule-group.ts";

/** Senders in one file: its ConfigMap stays below the 256 KiB that `kubectl apply` can remember, however long their names are. */
const sendersPerFile = 400;

/** What never changes need not be recorded often, only often enough for a query's five minutes of looking back. */
const listInterval = "2m";

/** Who should be heard, as series to compare with what is: a file for every few hundred senders. */
export function senderRules(senders: readonly Sender[]): Readonly<Record<string, readonly RuleGroup[]>> {
  const files: Record<string, readonly RuleGroup[]> = {};
  for (let start = 0; start < senders.length; start += sendersPerFile) {
    const name = `senders-${start / sendersPerFile + 1}`;
    files[name] = [
      { name, interval: listInterval, rules: senders.slice(start, start + sendersPerFile).flatMap((sender) => rulesOf(sender)) },
    ];
  }
  return files;
}

function rulesOf({ name, region, role, logTruncation }: Sender): RecordingRule[] {
  const info: RecordingRule = {
    record: "fleet_cluster_info",
    expr: "vector(1)",
    labels: { cluster: name, region, role },
    meaning: "1 for each cluster that should be heard",
  };
  if (logTruncation === undefined) return [info];
  return [
    info,
    {
      record: "fleet_cluster_log_truncation_seconds",
      expr: `vector(${parseDuration(logTruncation)})`,
      labels: { cluster: name },
      meaning: "time after which a cluster's agent truncates its log, and loses what it has not sent",
    },
  ];
}

/** The jobs of the central cluster, whose components are all known. */
export function centralJobRules(cluster: string, targets: readonly ScrapeTarget[]): readonly RuleGroup[] {
  const jobs = [...new Set(targets.map(({ job }) => job))].sort();
  return [
    {
      name: "central-jobs",
      interval: listInterval,
      rules: jobs.map((job): RecordingRule => ({
        record: "fleet_central_job_info",
        expr: "vector(1)",
        labels: { cluster, job },
        meaning: "1 for each job that the central cluster should have targets of",
      })),
    },
  ];
}
