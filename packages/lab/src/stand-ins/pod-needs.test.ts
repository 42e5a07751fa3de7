import { expect, test } from "vitest";
import { podNeeds } from "./pod-needs.ts";

test("a pod needs what its volumes, projections and variables name, with the keys that they pick", () => {
  const spec = {
    initContainers: [{ name: "init", env: [{ name: "A", valueFrom: { secretKeyRef: { name: "login", key: "password" } } }] }],
    containers: [{ name: "main", envFrom: [{ configMapRef: { name: "settings", optional: true } }] }],
    volumes: [
      { name: "tls", secret: { secretName: "leaf", items: [{ key: "tls.crt" }] } },
      { name: "all", projected: { sources: [{ configMap: { name: "rules" } }] } },
      { name: "scratch", emptyDir: {} },
    ],
  };
  const needs = podNeeds({ apiVersion: "v1", kind: "Pod", metadata: { name: "p" }, spec });
  expect(needs.map(({ kind, name, keys, isOptional, volume }) => [kind, name, keys.join(), isOptional, volume])).toEqual([
    ["Secret", "leaf", "tls.crt", false, "tls"],
    ["ConfigMap", "rules", "", false, "all"],
    ["Secret", "login", "password", false, undefined],
    ["ConfigMap", "settings", "", true, undefined],
  ]);
});
