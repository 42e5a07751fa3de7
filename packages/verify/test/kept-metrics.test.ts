import { seriesOf } from "@thanos-fleet/fleet";
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

test("capacity counts what is kept of kubelets and of cAdvisor: one series of each metric", () => {
  const { deploy, fleet } = shared.current;
  const edge = fleet.edges.find(({ name }) => name === "cluster-03");
  if (edge === undefined) throw new Error("cluster-03 is there");
  const agent = containerOf(
    podContainers(deploy, edge, () => "sample"),
    "prometheus-agent",
  );
  const { scrape_configs: jobs } = parse(agent.files.get("/etc/prometheus/config/prometheus.yml")?.content ?? "") as {
    scrape_configs: { job_name: string; metric_relabel_configs: { regex: string }[] }[];
  };
  const namesOf = (job: string) => jobs.find(({ job_name }) => job_name === job)?.metric_relabel_configs[0]?.regex.split("|") ?? [];
  const ofVolumes = namesOf("kubelet").filter((name) => name.startsWith("kubelet_volume_stats_"));
  // One and a half containers a pod, a volume to three pods; a kubelet's own are taken twice.
  expect(seriesOf.cadvisor.pod).toBe(namesOf("cadvisor").length * 1.5);
  expect(seriesOf.kubelet.pod).toBe(Math.ceil(ofVolumes.length / 3));
  expect(seriesOf.kubelet.each).toBe((namesOf("kubelet").length - ofVolumes.length) * 2);
});

test("every metric that is kept of a receiver's tenants is one that it exposes by tenant", () => {
  const { deploy, fleet } = shared.current;
  const [centre] = fleet.centrals;
  if (centre === undefined) throw new Error("there is a centre");
  const agent = containerOf(
    podContainers(deploy, centre, () => "sample"),
    "prometheus-agent",
  );
  const { scrape_configs: jobs } = parse(agent.files.get("/etc/prometheus/config/prometheus.yml")?.content ?? "") as {
    scrape_configs: { job_name: string; metric_relabel_configs: { source_labels?: readonly string[]; regex: string }[] }[];
  };
  const byTenant = jobs.flatMap(({ job_name: job, metric_relabel_configs: [first] }) =>
    first?.source_labels?.join() === "tenant,__name__"
      ? [[job, /^;\.\+\|\.\+;\(\?:(.+)\)$/.exec(first.regex)?.[1]?.split("|") ?? []] as const]
      : [],
  );
  expect(byTenant.map(([job]) => job)).toEqual(["thanos-receive"]);
  const list = lists.get("thanos-receive");
  if (list === undefined) throw new Error("there is a list of the receivers' metrics");
  const names = byTenant.flatMap(([, kept]) => kept);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => familyOf(list, name)?.labels?.includes("tenant") !== true)).toEqual([]);
});
