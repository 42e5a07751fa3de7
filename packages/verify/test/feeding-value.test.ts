import { expect, test, vi } from "vitest";
import { feedingValue } from "../src/provenance/feeding-value.ts";
import { renderPatched } from "./rendered-project.ts";

async function setting(name = "cluster-03") {
  const { fleet, renderer } = await renderPatched();
  const cluster = fleet.clusters.find((each) => each.name === name);
  if (cluster === undefined) throw new Error(`${name} is there`);
  const render = vi.spyOn(renderer, "renderManifests");
  const feeds = (component: string, object: string, path: readonly (string | number)[]) =>
    feedingValue(renderer, fleet, { cluster, component, object, path })?.path;
  return { render, feeds };
}

test("the value that feeds a place is found, also after another place was asked for", async () => {
  const { feeds } = await setting();
  const container = ["spec", "template", "spec", "containers", 0] as const;
  expect(feeds("node-exporter", "daemonset.yaml", [...container, "resources", "requests", "cpu"])).toBe("node-exporter.resources.cpu");
  expect(feeds("node-exporter", "daemonset.yaml", [...container, "ports", 0, "containerPort"])).toBe("node-exporter.port");
  expect(feeds("node-exporter", "daemonset.yaml", [...container, "resources", "requests", "memory"])).toBe(
    "node-exporter.resources.memory",
  );
  expect(feeds("node-exporter", "daemonset.yaml", ["kind"])).toBeUndefined();
});

test("a component is rendered once for each value, however many places are asked for", async () => {
  const { render, feeds } = await setting();
  expect(feeds("node-exporter", "daemonset.yaml", ["kind"])).toBeUndefined();
  const first = render.mock.calls.length;
  for (const place of ["apiVersion", "metadata", "kind"]) feeds("node-exporter", "daemonset.yaml", [place, "no-such-key"]);
  expect(render.mock.calls.length).toBe(first);
});

test("a fleet with findings everywhere is not rendered without end", async () => {
  const { render, feeds } = await setting("cluster-01");
  const components = ["node-exporter", "fluentbit", "kube-state-metrics", "thanos-store", "thanos-compactor", "alertmanager", "platform"];
  for (const component of components) feeds(component, "any.yaml", ["kind"]);
  // 1500, and one of each component as it is.
  expect(render.mock.calls.length).toBe(1500 + components.length);
});
