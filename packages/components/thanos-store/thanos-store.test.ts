import { expect, test } from "vitest";
import { manifestsOf } from "../test/rendered.ts";
import { thanosStore } from "./thanos-store.ts";

const role = "clusters/roles/central.yaml";
type Patch = Parameters<typeof manifestsOf>[1];

function argsOf(patch: Patch = {}): string[] {
  return manifestsOf(thanosStore, patch)["stateful-set"].spec.template.spec.containers[0].args;
}

test("sizes are written in the only units that Thanos reads", () => {
  expect(argsOf()).toEqual(expect.arrayContaining(["--index-cache-size=250MiB", "--chunk-pool-size=512MiB"]));
  expect(argsOf({ [role]: { "thanos-store": { indexCacheSize: "300M" } } })).toContain("--index-cache-size=300000000B");
});

test.each([
  ["the default", {}, "86400s"],
  ["a shorter delay", { "thanos-compactor": { deleteDelay: "12h" } }, "21600s"],
  ["no compactor here", { "thanos-compactor": null }, "86400s"],
])("a block leaves the stores halfway before it leaves the bucket: %s", (_, values, delay) => {
  expect(argsOf({ [role]: values })).toContain(`--ignore-deletion-marks-delay=${delay}`);
});

test("pods start side by side and get nothing from the environment but the bucket's keys", () => {
  const { spec } = manifestsOf(thanosStore)["stateful-set"];
  expect(spec.podManagementPolicy).toBe("Parallel");
  expect(spec.template.spec.containers[0].env.map(({ name }: { name: string }) => name)).toEqual([
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
  ]);
});
