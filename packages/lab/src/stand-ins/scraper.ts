import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@thanos-fleet/native-tool";
import { parse, stringify } from "yaml";
import type { Lab } from "../boot-lab.ts";
import { deployedApplications } from "../deploy-objects.ts";
import { until } from "../until.ts";

/** A job of a cluster's rendered agent. */
export interface ScrapeJob {
  readonly job_name: string;
  readonly metric_relabel_configs?: readonly object[];
}

/** A program to scrape, and how to reach it. */
export interface ScrapeTarget {
  readonly job: ScrapeJob;
  readonly address: string;
  /** Scheme and credentials, in Prometheus' own words. */
  readonly access?: object;
}

/** Samples of one scrape, before and after `metric_relabel_configs`. */
export interface ScrapedSamples {
  readonly exposed: number;
  readonly kept: number;
}

/** The scrape jobs of the agent of a cluster, by name. */
export function agentJobs(deploy: string, cluster: string): ReadonlyMap<string, ScrapeJob> {
  const maps = deployedApplications(deploy, cluster).flatMap(({ objects }) => objects.filter(({ kind }) => kind === "ConfigMap"));
  const texts = maps
    .flatMap((map) => Object.values((map["data"] ?? {}) as Record<string, string>))
    .filter((text) => text.includes("scrape_configs:"));
  const jobs = texts.flatMap((text) => (parse(text) as { scrape_configs?: ScrapeJob[] }).scrape_configs ?? []);
  return new Map(jobs.map((job) => [job.job_name, job]));
}

/** Scrapes programs once each with a real Prometheus, as the rendered jobs say but for their discovery; gives the samples by job. */
export async function scrapeOnce(lab: Lab, targets: readonly ScrapeTarget[]): Promise<ReadonlyMap<string, ScrapedSamples>> {
  const port = await freePort();
  // A folder of its own: what another one scraped under the same names would be found for five minutes.
  const folder = lab.folder.sub(`scraper-${port}`);
  const scrape_configs = targets.map(({ job: { job_name, metric_relabel_configs = [] }, address, access }) => ({
    job_name,
    metric_relabel_configs,
    static_configs: [{ targets: [address] }],
    ...access,
  }));
  writeFileSync(join(folder, "prometheus.yml"), stringify({ global: { scrape_interval: "2s", scrape_timeout: "2s" }, scrape_configs }));
  const program = lab.group.start({
    name: "scraper",
    path: lab.programs.deployed("prometheus"),
    args: ["--config.file=prometheus.yml", "--storage.tsdb.path=data", `--web.listen-address=127.0.0.1:${port}`],
    cwd: folder,
  });
  try {
    return await until("every target is scraped", () => samplesOf(port, targets), { seconds: 90, alive: () => lab.group.assertRunning() });
  } finally {
    await lab.group.stop(program);
  }
}

async function samplesOf(port: number, targets: readonly ScrapeTarget[]): Promise<ReadonlyMap<string, ScrapedSamples> | undefined> {
  const [exposed, kept] = [await valuesOf(port, "scrape_samples_scraped"), await valuesOf(port, "scrape_samples_post_metric_relabeling")];
  const found = targets.map(
    ({ job: { job_name } }) => [job_name, { exposed: exposed.get(job_name) ?? 0, kept: kept.get(job_name) ?? 0 }] as const,
  );
  return found.every(([, samples]) => samples.exposed > 0) ? new Map(found) : undefined;
}

async function valuesOf(port: number, metric: string): Promise<ReadonlyMap<string, number>> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/query?query=${metric}`).catch(() => undefined);
  if (answer?.ok !== true) return new Map();
  const { data } = (await answer.json()) as { data: { result: { metric: { job: string }; value: [number, string] }[] } };
  return new Map(data.result.map(({ metric: { job }, value }) => [job, Number(value[1])]));
}
