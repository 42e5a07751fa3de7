import { expect, test } from "vitest";
import { printYaml, type JsonValue } from "@thanos-fleet/yaml-source";
import { contextFor } from "../../test/rendered.ts";
import type { Sender } from "../../src/component-definition.ts";
import { centralContext } from "../../src/central-context.ts";
import { thanosRuler } from "../../thanos-ruler/thanos-ruler.ts";
import { centralJobRules, senderRules } from "./sender-rules.ts";

function senders(count: number, name = (index: number) => `edge-${index}`): Sender[] {
  return Array.from({ length: count }, (_, index) => ({
    name: name(index),
    role: "edge",
    region: "edge",
    tenants: [],
    outageBudget: "6h",
    components: [],
    jobs: ["kubelet", "node-exporter"],
    hasAnnotatedPods: false,
    runsArgocd: false,
    copiesCertificates: false,
    seriesBudget: 20000,
    backlogHours: 6,
  }));
}

test("each sender is listed once, with what an alert about it needs", () => {
  expect(senderRules(senders(1))).toEqual([
    {
      name: "senders-1",
      interval: "2m",
      rules: [
        expect.objectContaining({
          record: "fleet_cluster_info",
          labels: { cluster: "edge-0", region: "edge", role: "edge", jobs: ",kubelet,node-exporter," },
        }),
        expect.objectContaining({ record: "fleet_cluster_series_budget", expr: "vector(20000)", labels: { cluster: "edge-0" } }),
        expect.objectContaining({ record: "fleet_cluster_backlog_seconds", expr: "vector(21600)", labels: { cluster: "edge-0" } }),
      ],
    },
  ]);
});

test("a cluster without an agent has no backlog", () => {
  const groups = senderRules(senders(1).map((sender) => ({ ...sender, backlogHours: undefined })));
  expect(groups.flatMap(({ rules }) => rules)).toHaveLength(1);
});

test("a tenant is listed with the cluster it may speak for, a team with each of its namespaces", () => {
  const tenants = [
    { name: "edge-0", namespaces: undefined, limits: {} },
    { name: "team", namespaces: ["shop", "till"], limits: {} },
  ];
  const rules = senderRules(senders(1).map((sender) => ({ ...sender, tenants }))).flatMap((group) => group.rules);
  const listed = rules.flatMap((rule) => ("record" in rule && rule.record === "fleet_tenant_info" ? [rule.labels] : []));
  expect(listed).toEqual([
    { cluster: "edge-0", tenant: "edge-0" },
    { cluster: "edge-0", tenant: "team", namespace: "shop" },
    { cluster: "edge-0", tenant: "team", namespace: "till" },
  ]);
});

test("the jobs of the centre are listed once each, in order", () => {
  const pods = { kind: "workload", app: "x", namespace: "monitoring" } as const;
  const targets = ["b", "a", "b"].map((job) => ({ job, pods, port: 1 }));
  expect(centralJobRules("c", targets)[0]?.rules.map((rule) => ("labels" in rule ? rule.labels : undefined))).toEqual([
    { cluster: "c", job: "a" },
    { cluster: "c", job: "b" },
  ]);
});

// What `kubectl apply` remembers of an object must fit into an annotation of 256 KiB; a ConfigMap itself may have 1 MiB.
const annotationLimit = 256 * 1024;

test.each([
  ["names of usual length", (index: number) => `edge-${String(index).padStart(5, "0")}`],
  ["the longest names", (index: number) => `${"x".repeat(58)}${String(index).padStart(5, "0")}`],
])("5000 senders with %s are all listed, in ConfigMaps that stay small", (_, name) => {
  const context = { ...centralContext(contextFor("cluster-01")), senders: senders(5000, name) };
  const { ruleMaps } = thanosRuler.derive(context) as { ruleMaps: { name: string; configMap: string; data: Record<string, string> }[] };
  expect(new Set(ruleMaps.map(({ configMap }) => configMap)).size).toBe(ruleMaps.length);
  for (const { configMap, data } of ruleMaps) {
    const object = printYaml({ kind: "ConfigMap", metadata: { name: configMap }, data } as unknown as JsonValue);
    expect(Buffer.byteLength(JSON.stringify(object)), configMap).toBeLessThan(annotationLimit);
  }
  const text = ruleMaps.flatMap(({ data }) => Object.values(data)).join("\n");
  expect(text.match(/record: fleet_cluster_info/g)).toHaveLength(5000);
  for (const index of [0, 399, 400, 4999]) expect(text).toContain(name(index));
});
