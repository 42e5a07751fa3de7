import { expect, test } from "vitest";
import { clusterAddresses } from "../machine/pod-networks.ts";
import { planPods } from "./plan-pods.ts";

function workload(kind: string, name: string, spec: object, containers: readonly object[]) {
  const template = { metadata: { labels: { app: name } }, spec: { containers } };
  return { apiVersion: "apps/v1", kind, metadata: { name, namespace: "monitoring" }, spec: { ...spec, template } };
}

const known = { name: "main", image: "example.org/known:v1" };
const unknown = { name: "side", image: "example.org/unknown:v1" };
const lay = {
  addresses: clusterAddresses(1),
  hasProgram: (image: string) => image.includes("/known"),
  addressOf: (pod: string) => `address of ${pod}`,
};

test("each replica is a pod with a name as Kubernetes gives it, on a node of its own", () => {
  const objects = [workload("StatefulSet", "receive", { replicas: 2 }, [known]), workload("DaemonSet", "node-exporter", {}, [known])];
  const { nodes, pods, without } = planPods("centre", objects, lay);
  expect(nodes.map(({ name }) => name)).toEqual(["centre-node-1", "centre-node-2"]);
  expect(pods.map(({ name, node, ip }) => [name, node.name, ip])).toEqual([
    ["receive-0", "centre-node-1", "address of receive-0"],
    ["receive-1", "centre-node-2", "address of receive-1"],
    ["node-exporter-centre-node-1", "centre-node-1", "address of node-exporter-centre-node-1"],
    ["node-exporter-centre-node-2", "centre-node-2", "address of node-exporter-centre-node-2"],
  ]);
  expect(without).toEqual([]);
});

test("what has no program, and what is to run another command of its image, is named", () => {
  const objects = [
    workload("Deployment", "query", {}, [known, unknown]),
    workload("Deployment", "grafana", {}, [unknown]),
    workload("Job", "once", {}, [{ ...known, command: ["sh"] }]),
  ];
  const { pods, without } = planPods("centre", objects, lay);
  expect(pods.map(({ name }) => name)).toEqual(["query-lab-0"]);
  expect(without).toEqual([
    "Deployment query (side example.org/unknown:v1)",
    "Deployment grafana (side example.org/unknown:v1)",
    "Job once (main example.org/known:v1)",
  ]);
});
