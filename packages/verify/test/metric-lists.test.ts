import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { everything } from "@thanos-fleet/components/edits";
import { beforeAll, expect, test } from "vitest";
import { podContainers } from "../src/index.ts";
import { configurationFiles } from "../src/check-configurations.ts";
import { familyOf, metricListFiles, printMetricList, readMetricLists, type MetricList } from "@thanos-fleet/components/metrics";
import { scrapeJobs } from "../src/promql/scrape-jobs.ts";
import type { PodContainer } from "../src/programs/pod-containers.ts";
import { sharedFleet } from "./rendered-project.ts";

const lists = readMetricLists();
const files = metricListFiles().map((path) => ({ name: basename(path), path }));
const shared = sharedFleet(everything);
let containers: readonly PodContainer[] = [];

beforeAll(() => {
  const { deploy, fleet } = shared.current;
  containers = fleet.clusters.flatMap((cluster) => podContainers(deploy, cluster, () => "sample"));
});

test.each(files)("$name is written as the script writes it", ({ path }) => {
  const text = readFileSync(path, "utf8");
  expect(printMetricList(JSON.parse(text) as MetricList)).toBe(text);
});

test("every job that an agent scrapes has its list", () => {
  const jobs = scrapeJobs(configurationFiles(containers, "prometheus/prometheus").map(({ content }) => content));
  expect([...jobs.keys()].filter((job) => !lists.has(job))).toEqual([]);
  expect(jobs.size).toBeGreaterThan(15);
});

test("a list is of the version that is deployed", () => {
  const deployed = containers.flatMap(({ workload, image, index }) => {
    const version = lists.get(workload)?.version;
    return version === undefined || index < 0 ? [] : [{ workload, image, version }];
  });
  expect(deployed.length).toBeGreaterThan(10);
  for (const { workload, image, version } of deployed)
    expect(`${workload} ${image}`).toMatch(new RegExp(`:${version.replaceAll(".", "\\.")}$`));
});

test("series of histograms and summaries are found by the names of their parts, with the labels of the part", () => {
  const receive = lists.get("thanos-receive");
  if (receive === undefined) throw new Error("no list of the receivers");
  expect(familyOf(receive, "http_request_duration_seconds_bucket")?.labels).toContain("le");
  expect(familyOf(receive, "http_request_duration_seconds_count")?.labels).not.toContain("le");
  expect(familyOf(receive, "http_request_duration_seconds")).toBeUndefined();
  expect(familyOf(receive, "go_gc_duration_seconds")?.labels).toContain("quantile");
  expect(familyOf(receive, "go_gc_duration_seconds_bucket")).toBeUndefined();
  expect(familyOf(receive, "prometheus_tsdb_blocks_loaded_sum")).toBeUndefined();
});
