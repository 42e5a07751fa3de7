import { expect, test } from "vitest";
import { manifestsOf } from "../test/rendered.ts";
import { thanosCompactor } from "./thanos-compactor.ts";

const role = "clusters/roles/central.yaml";
type Patch = Parameters<typeof manifestsOf>[1];

function argsOf(patch: Patch = {}): string[] {
  return manifestsOf(thanosCompactor, patch)["stateful-set"].spec.template.spec.containers[0].args;
}

test("keeps each resolution as long as the fleet says, and merges the receivers' copies one to one", () => {
  expect(argsOf()).toEqual(
    expect.arrayContaining([
      "--wait",
      "--retention.resolution-raw=7d",
      "--retention.resolution-5m=30d",
      "--retention.resolution-1h=180d",
      "--deduplication.replica-label=replica",
      "--delete-delay=48h",
      "--compact.concurrency=1",
    ]),
  );
  // `penalty` is made for scraping pairs; naming no algorithm is the one-to-one merge.
  expect(argsOf().filter((argument) => argument.startsWith("--deduplication.func"))).toEqual([]);
  expect(argsOf({ "clusters/fleet.yaml": { retention: { raw: "14d" } } })).toContain("--retention.resolution-raw=14d");
});

test("exactly one runs, or none while it is paused, and nothing keeps its node from being drained", () => {
  const objects = manifestsOf(thanosCompactor);
  expect(objects["stateful-set"].spec.replicas).toBe(1);
  expect(objects["disruption-budget"]).toBeUndefined();
  expect(manifestsOf(thanosCompactor, { [role]: { "thanos-compactor": { replicas: 0 } } })["stateful-set"].spec.replicas).toBe(0);
});

test("reaches the bucket and DNS, and is reached by the scraper alone", () => {
  const { ingress, egress } = manifestsOf(thanosCompactor)["network-policy-thanos-compactor"].spec;
  expect(ingress).toHaveLength(1);
  expect(ingress[0].from[0].podSelector.matchLabels).toEqual({ app: "prometheus-agent" });
  expect(egress.map(({ ports }: { ports: { port: number }[] }) => ports[0]?.port)).toEqual([53, 9000]);
});
