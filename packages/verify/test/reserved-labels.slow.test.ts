import { thanos } from "@thanos-fleet/components/tools";
import { expect, test } from "vitest";
import { until } from "@thanos-fleet/native-tool";
import { program } from "./rendered-project.ts";
import { runContainer } from "./running-container.ts";
import { metricsOf, runWritePath, startTarget, type ScrapeConfig } from "./running-agent.ts";
import { containerOf } from "./running-receiver.ts";

type Labels = Readonly<Record<string, string>>;

const reserved = ["cluster", "region", "replica", "tenant_id", "site"];

/** What a pod exposes, and what is stored of it beside the labels that every series gets: each label's name moves by one. */
const cases: readonly (readonly [exposed: Labels, stored: Labels])[] = [
  ...reserved.flatMap((label) => [
    [{ [label]: "a" }, { [`exported_${label}`]: "a" }] as const,
    [{ [label]: "b" }, { [`exported_${label}`]: "b" }] as const,
    [{ [`exported_${label}`]: "a" }, { [`exported_exported_${label}`]: "a" }] as const,
    [
      { [label]: "a", [`exported_${label}`]: "b" },
      { [`exported_${label}`]: "a", [`exported_exported_${label}`]: "b" },
    ] as const,
    [
      { [label]: "b", [`exported_${label}`]: "a" },
      { [`exported_${label}`]: "b", [`exported_exported_${label}`]: "a" },
    ] as const,
    [
      { [label]: "a", [`exported_exported_${label}`]: "b" },
      { [`exported_${label}`]: "a", [`exported_exported_exported_${label}`]: "b" },
    ] as const,
  ]),
  [{}, {}],
  [
    { cluster_name: "a", my_region: "b", exported_job: "c" },
    { cluster_name: "a", my_region: "b", exported_job: "c" },
  ],
];

const print = (labels: Labels): string =>
  Object.entries(labels)
    .toSorted()
    .map(([name, value]) => `${name}="${value}"`)
    .join(",");

/** The rendered job without its discovery and its list of metrics to keep: what it does with labels is as rendered. */
function jobOn(target: string, { job_name, honor_labels = false, metric_relabel_configs = [] }: ScrapeConfig): ScrapeConfig {
  const static_configs = [{ targets: [target], labels: { job: job_name } }];
  const relabelling = metric_relabel_configs.filter(({ action }) => action !== "keep");
  return { job_name, honor_labels, metric_relabel_configs: relabelling, scrape_interval: "1s", scrape_timeout: "1s", static_configs };
}

test("series that differ in a label of the platform's own stay as many, in every job", async () => {
  // Nothing but these labels tells the series of one metric apart.
  const target = await startTarget(() => cases.map(([exposed]) => `pods_own{${print(exposed)}} 1\n`).join(""));
  const jobs: string[] = [];
  const { central, receiver, agent } = await runWritePath(
    "cluster-03",
    (rendered) =>
      rendered.map((job) => {
        jobs.push(job.job_name);
        return jobOn(target, job);
      }),
    { "clusters/cluster-03.yaml": { externalLabels: { site: "here" } } },
  );
  const endpoints = { "/etc/thanos/query/endpoints.yaml": `endpoints:\n- address: 127.0.0.1:${receiver.port(10901)}\n` };
  const query = await runContainer(await program(thanos), containerOf(central, "thanos-query"), { files: endpoints });
  const stored = async (): Promise<Labels[]> => {
    const answer = await fetch(`http://127.0.0.1:${query.port(10902)}/api/v1/query?query=pods_own&dedup=false`);
    return ((await answer.json()) as { data: { result: { metric: Labels }[] } }).data.result.map(({ metric }) => metric);
  };
  expect(jobs.length).toBeGreaterThan(5);
  await until("every series is stored", async () => (await stored()).length >= jobs.length * cases.length);
  const common = { __name__: "pods_own", cluster: "cluster-03", region: "edge", site: "here", tenant_id: "cluster-03", instance: target };
  const expected = jobs.flatMap((job) => cases.map(([, labels]) => ({ ...common, job, replica: "thanos-receive-0", ...labels })));
  expect((await stored()).map(print).toSorted()).toEqual(expected.map(print).toSorted());
  // Nothing that was sent was a duplicate of something else.
  expect(await metricsOf(receiver, 10902)).toMatch(/thanos_receive_write_timeseries_count\{code="200",tenant="cluster-03"\} [1-9]/);
  expect(await metricsOf(receiver, 10902)).not.toMatch(/thanos_receive_write_timeseries_count\{code="409"/);
  expect(await metricsOf(agent, 9090)).toMatch(/^prometheus_target_scrapes_sample_duplicate_timestamp_total 0$/m);
});
