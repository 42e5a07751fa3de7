import { matchesGlob } from "node:path/posix";
import { parseDuration } from "@thanos-fleet/schema";
import { expect, test } from "vitest";
import { contextFor } from "../test/rendered.ts";
import { fluentbit, type FluentbitView } from "./fluentbit.ts";

type Patch = Parameters<typeof contextFor>[1];

function view(cluster: string, patch: Patch = {}): FluentbitView {
  return fluentbit.derive(contextFor(cluster, patch)) as FluentbitView;
}

const edges = "clusters/roles/edge.yaml";

test("chunks in memory take a quarter of the memory limit, two mebibytes each", () => {
  expect(view("cluster-03").chunksInMemory).toBe(32);
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

/** The tenants whose inputs read a file of a namespace; Fluent Bit's globs are those of the shell. */
function readersOf(namespace: string, { inputs }: FluentbitView): string[] {
  const file = `/var/log/containers/web-1_${namespace}_app-${"a".repeat(64)}.log`;
  const takes = (paths: string) => paths.split(",").some((path) => path !== "" && matchesGlob(file, path));
  return inputs.filter(({ path, excludePath }) => takes(path) && !takes(excludePath)).map(({ tenant }) => tenant);
}

test.each([
  ["team-a", ["team-a"]],
  ["team-b", ["team-b"]],
  ["team-ab", ["cluster-02"]],
  ["my-team-a", ["cluster-02"]],
  ["kube-system", ["cluster-02"]],
  ["created-yesterday", ["cluster-02"]],
])("logs of the namespace %s are read once, for %j", (namespace, expected) => {
  expect(readersOf(namespace, view("cluster-02"))).toEqual(expected);
});

test("an excluded namespace is read for no tenant", () => {
  const excluded = view("cluster-02", { [edges]: { fluentbit: { excludeNamespaces: ["team-a", "noisy"] } } });
  for (const namespace of ["team-a", "noisy"]) expect(readersOf(namespace, excluded)).toEqual([]);
});

test("each tenant has a tag, a position file and an output of its own, and what earlier releases left on disk has one too", () => {
  const { inputs, outputs } = view("cluster-02");
  expect(new Set(inputs.map(({ positionFile }) => positionFile)).size).toBe(3);
  const outputsOf = (tag: string) => outputs.filter(({ matchRegex }) => new RegExp(matchRegex).test(tag)).map(({ tenant }) => tenant);
  for (const { tag, tenant } of inputs) expect(outputsOf(tag.replace("*", "var.log.containers.web-1_x_app-1.log"))).toEqual([tenant]);
  expect(outputsOf("kube.var.log.containers.web-1_x_app-1.log")).toEqual(["cluster-02"]);
  expect(outputsOf("tenant.team-a.kube.var.log.containers.web-1_x_app-1.log")).toEqual(["team-a"]);
});

test("a team named as a part of the path takes nothing of others", () => {
  const tenants = [{ name: "var", namespaces: ["v"] }];
  const { outputs } = view("cluster-03", { "clusters/cluster-03.yaml": { tenants } });
  const outputsOf = (tag: string) => outputs.filter(({ matchRegex }) => new RegExp(matchRegex).test(tag)).map(({ tenant }) => tenant);
  expect(outputsOf("kube.var.var.log.containers.a_v_c-1.log")).toEqual(["var"]);
  expect(outputsOf("kube.var.log.containers.a_x_c-1.log")).toEqual(["cluster-03"]);
});

test("all retries together, each of a minute at most, outlast the declared outage", () => {
  for (const logOutageBudget of ["1h", "24h", "7d"]) {
    const { outputs, retries } = view("cluster-02", { "clusters/fleet.yaml": { logOutageBudget } });
    for (const { retryLimit } of outputs) expect(retryLimit * retries.cap).toBeGreaterThan(parseDuration(logOutageBudget));
  }
});

test("a new script restarts the pods, since Fluent Bit reads it once", () => {
  const { redactScript, redactChecksum, scriptFile } = view("cluster-03");
  expect(redactChecksum).toMatch(/^[0-9a-f]{64}$/);
  expect(redactScript).toContain("function redact(");
  expect(scriptFile).toBe("/etc/fluentbit/config/redact.lua");
});
