import { expectedComponents } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import type { ClusterSet } from "../references/cluster-set.ts";
import type { Question } from "./ask-prometheus.ts";
import { expectedJobs } from "./expected-jobs.ts";
import { expectedSeries } from "./expected-series.ts";
import { jobSettings } from "./job-settings.ts";
import { expectedWrites, falseClaims } from "./expected-writes.ts";
import type { JobExpectation } from "./job-findings.ts";
import { sampleCluster } from "./sample-cluster.ts";

type Settings = Readonly<Record<string, unknown>>;

/** All that the tables say of one agent. */
export interface ScrapingExpectation {
  readonly question: Omit<Question, "config">;
  readonly jobs: readonly JobExpectation[];
  /** Settings of each remote write by its name. */
  readonly writes: ReadonlyMap<string, Settings>;
  /** What the expectation says, in a form that can be compared. */
  readonly known: unknown;
  /** What becomes of a stored series. */
  readonly sent: JobExpectation["sent"];
}

export function scrapingExpectation(set: ClusterSet, cluster: Cluster, clusters: readonly Cluster[]): ScrapingExpectation {
  const sample = sampleCluster(set, cluster);
  const sent: JobExpectation["sent"] = (stored) => expectedWrites(stored, cluster);
  const stored = falseClaims(cluster);
  const jobs = expectedJobs(cluster, clusters).map((job): JobExpectation => {
    const targets = job.targets(sample, cluster);
    return { job, settings: jobSettings(job, cluster), targets, series: expectedSeries(job, targets[0]?.labels ?? {}, cluster), sent };
  });
  const writes = new Map(expectedComponents.flatMap(([, { remoteWrites }]) => Array.from(remoteWrites?.(cluster) ?? [])));
  const expected = jobs.map(({ job, settings, targets, series }) => [
    job.job,
    settings,
    targets,
    series,
    series.map((each) => sent(each.stored)),
  ]);
  return {
    question: {
      objects: sample.objects,
      series: Object.fromEntries(jobs.map(({ job, series }) => [job.job, series.map(({ exposed }) => exposed)])),
      stored,
    },
    jobs,
    writes,
    known: [expected, [...writes], stored.map((each) => sent(each))],
    sent,
  };
}
