import { thanos } from "@thanos-fleet/components/tools";
import { until } from "@thanos-fleet/native-tool";
import { expect, test } from "vitest";
import { program } from "./rendered-project.ts";
import { runWritePath, startTarget } from "./running-agent.ts";
import { runContainer, type RunningContainer } from "./running-container.ts";
import { containerOf } from "./running-receiver.ts";

/** Series that the target has, three times what Query may load at once. */
const many = 3000;
const allowed = 1000;

async function countOn(query: RunningContainer): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${query.port(10902)}/api/v1/query?query=count(many)`);
  const { data } = (await response.json()) as { data?: { result: readonly { value: readonly [number, string] }[] } };
  return Number(data?.result[0]?.value[1] ?? 0);
}

// Once it fails the limits hold: docs/upgrading.md, thanos-query's schema and `limitArguments` say since which version.
test("Thanos 0.42 counts no series that come in batches, so Query's limits hold nothing yet; the rulers' Query has none", async () => {
  const text = Array.from({ length: many }, (_, index) => `many{i="${index}"} 1\n`).join("");
  const target = await startTarget(() => text);
  const { central, receiver } = await runWritePath(
    "cluster-03",
    () => [{ job_name: "many", scrape_interval: "1s", scrape_timeout: "1s", static_configs: [{ targets: [target] }] }],
    { "clusters/roles/central.yaml": { "thanos-query": { limits: { seriesPerRequest: allowed } } } },
  );
  const files = { "/etc/thanos/query/endpoints.yaml": `endpoints:\n- address: 127.0.0.1:${receiver.port(10901)}\n` };
  const binary = await program(thanos);
  const people = containerOf(central, "thanos-query");
  const rulers = containerOf(central, "thanos-query-rulers");
  expect(people.args).toContain(`--store.limits.request-series=${allowed}`);
  expect(rulers.args.filter((argument) => argument.startsWith("--store.limits"))).toEqual([]);
  const [queries, rules] = [await runContainer(binary, people, { files }), await runContainer(binary, rulers, { files })];
  await until("the rulers' Query has all series", async () => (await countOn(rules)) === many);
  await until("people's Query has all series", async () => (await countOn(queries)) === many);
});
