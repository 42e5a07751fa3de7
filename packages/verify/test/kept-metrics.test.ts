import { expect, test } from "vitest";
import { parse } from "yaml";
import { podContainers } from "../src/index.ts";
import { familyOf, readMetricLists } from "@thanos-fleet/components/metrics";
import { sharedFleet } from "./rendered-project.ts";
import { containerOf } from "./running-receiver.ts";

const shared = sharedFleet();
const lists = readMetricLists();

test("every metric that a job keeps is one that its program exposes", () => {
  const { deploy, fleet } = shared.current;
  const edge = fleet.edges.find(({ name }) => name === "cluster-03");
  if (edge === undefined) throw new Error("cluster-03 is there");
  const agent = containerOf(
    podContainers(deploy, edge, () => "sample"),
    "prometheus-agent",
  );
  const { scrape_configs: jobs } = parse(agent.files.get("/etc/prometheus/config/prometheus.yml")?.content ?? "") as {
    scrape_configs: { job_name: string; metric_relabel_configs: { action: string; regex: string }[] }[];
  };
  const kept = jobs.flatMap(({ job_name: job, metric_relabel_configs: [first] }) =>
    first?.action === "keep" ? [[job, first.regex.split("|")] as const] : [],
  );
  expect(kept.map(([job]) => job).sort()).toEqual(["cadvisor", "kube-apiserver", "kube-state-metrics", "kubelet", "node-exporter"]);
  for (const [job, names] of kept) {
    const list = lists.get(job);
    if (list === undefined) throw new Error(`there is no list of metrics for ${job}`);
    expect(
      names.filter((name) => familyOf(list, name) === undefined),
      job,
    ).toEqual([]);
  }
});
