import { expect, test } from "vitest";
import type { ApiObject } from "./kubernetes/api-object.ts";
import { leftovers } from "./leftovers.ts";

function pod(volumes: readonly string[], extra: object = {}): ApiObject {
  return { apiVersion: "v1", kind: "Pod", metadata: { name: "agent" }, spec: { volumes: volumes.map((name) => ({ name })), ...extra } };
}

test("a volume that is rendered no more and still mounted is left over", () => {
  expect(leftovers(pod(["config", "team-a"]), pod(["config"]), pod(["config", "team-a"]))).toEqual(["spec.volumes.[team-a]"]);
});

test("what the API server adds by itself is no leftover, nor what went", () => {
  expect(leftovers(pod(["config", "team-a"]), pod(["config"]), pod(["config"], { schedulerName: "default" }))).toEqual([]);
});
