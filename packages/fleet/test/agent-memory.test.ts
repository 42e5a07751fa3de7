import { expect, test } from "vitest";
import { agentMemory } from "../src/index.ts";
import { loadPatched, type Patch } from "./patched-fleet.ts";

function memoryOf(patch: Patch): number {
  const { fleet, diagnostics } = loadPatched(patch);
  const cluster = fleet?.clusters.find(({ name }) => name === "cluster-03");
  if (cluster === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return agentMemory(cluster).mebibytes;
}

const team = (index: number) => ({ name: `team-${index}`, namespaces: [`team-${index}`] });
const edge = "clusters/cluster-03.yaml";

test("every tenant is a queue with a copy of the series' references", () => {
  const alone = memoryOf({});
  const three = memoryOf({ [edge]: { tenants: [team(1), team(2), team(3)] } });
  // 20,000 series, three queues more, 0.3 MiB a thousand, and a quarter on top.
  expect(three - alone).toBeGreaterThanOrEqual(16);
  expect(three - alone).toBeLessThanOrEqual(32);
});

test("a shard holds what is pending in it, so a queue that needs one more needs more memory", () => {
  expect(memoryOf({ [edge]: { "prometheus-agent": { queue: { maxShards: 8 } } } }) - memoryOf({})).toBeGreaterThanOrEqual(32);
});
