import { expect, test } from "vitest";
import { until } from "@thanos-fleet/native-tool";
import { metricsOf, runWritePath, startTarget, type RunningWritePath, type ScrapeConfig } from "./running-agent.ts";

const many = 200_000;

/** The rendered job of annotated pods on a target; its limits are as rendered. */
function annotatedPods(target: string, rendered: readonly ScrapeConfig[], changes: object = {}): readonly ScrapeConfig[] {
  const job = rendered.find(({ job_name: name }) => name === "annotated-pods");
  if (job === undefined) throw new Error("annotated pods are scraped");
  const { kubernetes_sd_configs: _sd, relabel_configs: _relabel, ...rest } = job;
  return [{ ...rest, scrape_interval: "5s", scrape_timeout: "5s", static_configs: [{ targets: [target] }], ...changes }];
}

async function gauge({ agent }: RunningWritePath, name: string): Promise<number> {
  return Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, "m").exec(await metricsOf(agent, 9090))?.[1]);
}

const ofSeries = (count: number, labels = ""): string =>
  Array.from({ length: count }, (_, index) => `many{i="${index}"${labels}} 1\n`).join("");

test.each([
  ["samples", ofSeries(many), "prometheus_target_scrapes_exceeded_sample_limit_total", { body_size_limit: 0 }],
  ["bytes", ofSeries(many, `,padding="${"x".repeat(40)}"`), "prometheus_target_scrapes_exceeded_body_size_limit_total", {}],
  ["bytes of a label", `many{i="${"x".repeat(3000)}"} 1\n`, "prometheus_target_scrape_pool_exceeded_label_limits_total", {}],
])("a pod with too many %s costs the agent nothing but itself", async (_, text, counter, changes) => {
  const target = await startTarget(() => text);
  const path = await runWritePath("cluster-03", (rendered) => annotatedPods(target, rendered, changes));
  await until("the limit bites", async () => (await gauge(path, counter)) >= 2);
  expect(await gauge(path, "prometheus_agent_active_series")).toBeLessThan(6000);
  expect(await gauge(path, "process_resident_memory_bytes")).toBeLessThan(path.memoryLimit);
});

test("a pod on its node's network is no target, another pod is", async () => {
  const own = await startTarget(() => "own 1\n");
  const hosts = await startTarget(() => "hosts 1\n");
  const pod = (address: string, ip: string) => ({
    targets: [address],
    labels: {
      __meta_kubernetes_pod_annotation_prometheus_io_scrape: "true",
      __meta_kubernetes_namespace: "shop",
      __meta_kubernetes_pod_phase: "Running",
      __meta_kubernetes_pod_ip: ip,
      __meta_kubernetes_pod_host_ip: "192.0.2.1",
    },
  });
  const { agent } = await runWritePath("cluster-03", (rendered) => {
    const [job] = annotatedPods(own, rendered, { static_configs: [pod(own, "10.0.0.1"), pod(hosts, "192.0.2.1")] });
    return job === undefined
      ? []
      : [{ ...job, relabel_configs: rendered.find(({ job_name: name }) => name === "annotated-pods")?.["relabel_configs"] }];
  });
  const targets = async (): Promise<string[]> => {
    const answer = await fetch(`http://127.0.0.1:${agent.port(9090)}/api/v1/targets?state=active`);
    return ((await answer.json()) as { data: { activeTargets: { labels: { instance: string } }[] } }).data.activeTargets.map(
      ({ labels }) => labels.instance,
    );
  };
  await until("a target is there", async () => (await targets()).length > 0);
  expect(await targets()).toEqual([own]);
});
