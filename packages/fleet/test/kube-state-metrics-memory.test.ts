import { expect, test } from "vitest";
import { kubeStateMetricsMemory } from "../src/index.ts";
import { loadPatched, type Patch } from "./patched-fleet.ts";

function memoryOf(patch: Patch): number {
  const { fleet, diagnostics } = loadPatched(patch);
  const cluster = fleet?.clusters.find(({ name }) => name === "cluster-03");
  if (cluster === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return kubeStateMetricsMemory(cluster);
}

// 128 MiB and a quarter of one a pod, in steps of 32. 300 pods, which passed 128 MiB elsewhere, have room for two thirds more.
test.each([
  [1, 1, 160], // 128.25
  [3, 30, 160], // 150.5
  [4, 32, 160], // 160, a whole step
  [4, 33, 192], // 161
  [10, 30, 224], // 203
  [10, 110, 416], // 403
])("kube-state-metrics on %i nodes of %i pods may have %i MiB", (count, podsPerNode, mebibytes) => {
  const patch: Patch = { "clusters/cluster-03.yaml": { nodes: { count, podsPerNode }, seriesBudget: 200_000 } };
  expect(memoryOf(patch)).toBe(mebibytes);
});
