import { loadPatched, type Patch } from "@thanos-fleet/fleet/testing";
import { contextOf } from "@thanos-fleet/components";
import { expect, test } from "vitest";
import { configurationFiles } from "../src/check-configurations.ts";
import { podContainers } from "../src/index.ts";
import { scrapeJobs } from "../src/promql/scrape-jobs.ts";
import { renderPatched } from "./rendered-project.ts";

const none = (component: string) => ({
  "clusters/fleet.yaml": { [component]: null },
  "clusters/roles/central.yaml": { [component]: null },
  "clusters/roles/edge.yaml": { [component]: null },
});

// Rules and dashboards follow the jobs that components declare; what the agents really scrape is in their configuration.
test.each<[string, Patch]>([
  ["the specification's fleet", {}],
  ["a fleet without annotated pods", { "clusters/fleet.yaml": { "prometheus-agent": { annotatedPods: false } } }],
  ["a fleet without teams", { "clusters/cluster-02.yaml": { tenants: null } }],
  ["a centre without kube-state-metrics", { "clusters/roles/central.yaml": { "kube-state-metrics": null } }],
  ["a centre without an agent", { "clusters/cluster-01.yaml": { "prometheus-agent": null } }],
  ...["fluentbit", "node-exporter", "kube-state-metrics", "opensearch", "thanos-store"].map((component): [string, Patch] => [
    `a fleet without ${component}`,
    none(component),
  ]),
])("%s is said to scrape exactly the jobs that its agents are configured with", async (_name, patch) => {
  const { deploy, fleet } = await renderPatched(patch);
  const containers = fleet.clusters.flatMap((cluster) => podContainers(deploy, cluster, () => "sample"));
  const configured = scrapeJobs(configurationFiles(containers, "prometheus/prometheus").map(({ content }) => content));
  const [central] = loadPatched(patch).fleet?.centrals ?? [];
  if (central === undefined) throw new Error("there is no central cluster");
  expect([...contextOf(central, fleet).jobs].sort()).toEqual([...configured.keys()].sort());
});
