import { expect, test } from "vitest";
import { until } from "@thanos-fleet/native-tool";
import { metricsOf, runWritePath, startTarget } from "./running-agent.ts";

test("the agent of cluster-02 sends each team's series with the team's certificate, and the rest with its own", async () => {
  const namespaces = ["team-a", "team-b", "kube-system"];
  const target = await startTarget(() => namespaces.map((namespace) => `scraped{namespace="${namespace}"} 1\n`).join(""));
  const { receiver } = await runWritePath("cluster-02", () => [
    { job_name: "target", honor_labels: true, scrape_interval: "1s", scrape_timeout: "1s", static_configs: [{ targets: [target] }] },
  ]);

  const heads = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      [...(await metricsOf(receiver, 10902)).matchAll(/^prometheus_tsdb_head_series\{tenant="([^"]+)"\} ([0-9]+)$/gm)].map(
        ([, tenant, series]) => [tenant, Number(series)],
      ),
    );
  await until("every tenant has series", async () => Object.keys(await heads()).length === 4);
  // The target's series of kube-system, and six that Prometheus makes for each scrape.
  await until("the cluster's own are complete", async () => ((await heads())["cluster-02"] ?? 0) >= 6);
  expect(await heads()).toEqual({ "cluster-02": expect.any(Number), "team-a": 1, "team-b": 1, unassigned: 0 });
});
