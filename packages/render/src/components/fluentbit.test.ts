import { expect, test } from "vitest";
import { contextFor } from "../../test/rendered.ts";
import { fluentbit, type FluentbitView } from "./fluentbit.ts";

type Patch = Parameters<typeof contextFor>[1];

function view(cluster: string, patch: Patch = {}): FluentbitView {
  return fluentbit.derive(contextFor(cluster, patch)) as FluentbitView;
}

const edges = "clusters/roles/edge.yaml";

test("chunks in memory take a quarter of the memory limit, two mebibytes each", () => {
  expect(view("cluster-03").chunksInMemory).toBe(16);
  const resources = { cpu: "100m", memory: "128Mi", memoryLimit: "512Mi" };
  expect(view("cluster-03", { [edges]: { fluentbit: { resources } } }).chunksInMemory).toBe(64);
});

test("the outputs share the disk that backlogs may take", () => {
  const { outputs } = view("cluster-02", { [edges]: { fluentbit: { bufferLimit: "3Gi" } } });
  expect(outputs.map(({ limit }) => Number(limit))).toEqual([2 ** 30, 2 ** 30, 2 ** 30]);
});

test("the centre's shipper stays inside, an edge goes to the virtual address by OpenSearch's name", () => {
  expect(view("cluster-01")).toMatchObject({ hostAliases: [], outputs: [{ host: "opensearch.monitoring.svc.cluster.local", port: 9200 }] });
  const host = "opensearch.k8s-cluster-01.miribit.lab";
  expect(view("cluster-03")).toMatchObject({ hostAliases: [{ ip: "192.168.101.210", hostnames: [host] }], outputs: [{ host, port: 443 }] });
});

test.each([
  ["team-a", ["team-a"]],
  ["team-b", ["team-b"]],
  ["team-ab", []],
  ["my-team-a", []],
  ["kube-system", []],
])("logs of the namespace %s go to the tenants %j", (namespace, expected) => {
  // Onigmo, which Fluent Bit uses, and JavaScript read such an expression alike: anchors, a group, names without dots.
  const found = view("cluster-02").tenantRules.filter((rule) => new RegExp(rule.split(" ")[1] ?? "").test(namespace));
  expect(found.map((rule) => /tenant\.([a-z-]+)\./.exec(rule)?.[1])).toEqual(expected);
});

test("a new script restarts the pods, since Fluent Bit reads it once", () => {
  const { redactScript, redactChecksum, scriptFile } = view("cluster-03");
  expect(redactChecksum).toMatch(/^[0-9a-f]{64}$/);
  expect(redactScript).toContain("function redact(");
  expect(scriptFile).toBe("/etc/fluentbit/config/redact.lua");
});
