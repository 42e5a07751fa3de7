import { expect, test } from "vitest";
import type { LabPod } from "./lab-pod.ts";
import { endpointsOf, labServices, serviceRecords } from "./services.ts";

const selector = { app: "receive" };
const ports = [{ name: "grpc", port: 10901, targetPort: "grpc" }];
const objects = [
  {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: "headless", namespace: "monitoring" },
    spec: { clusterIP: "None", selector, ports },
  },
  { apiVersion: "v1", kind: "Service", metadata: { name: "balanced", namespace: "monitoring" }, spec: { selector, ports } },
];
const services = labServices(objects, (name) => (name === "monitoring/balanced" ? "10.0.0.2" : "none"));

function pod(ordinal: number, state: Partial<LabPod> = {}): LabPod {
  return {
    cluster: "centre",
    namespace: "monitoring",
    name: `receive-${ordinal}`,
    workload: "receive",
    kind: "StatefulSet",
    ordinal,
    labels: selector,
    annotations: {},
    ip: `10.1.0.${ordinal}`,
    node: { name: "node", ip: "10.2.0.1" },
    ports: [{ name: "grpc", port: 10901, protocol: "TCP" }],
    rendered: undefined,
    isRunning: true,
    isReady: true,
    ...state,
  };
}

const pods = [pod(0), pod(1, { isReady: false }), pod(2, { labels: { app: "other" } })];

test("a headless Service has its ready pods' addresses, their names and their ports", () => {
  expect(serviceRecords("headless.monitoring.svc.cluster.local", services, pods)?.addresses).toEqual(["10.1.0.0"]);
  expect(serviceRecords("receive-0.headless.monitoring.svc.cluster.local", services, pods)?.addresses).toEqual(["10.1.0.0"]);
  expect(serviceRecords("_grpc._tcp.headless.monitoring.svc.cluster.local", services, pods)?.services).toEqual([
    { target: "receive-0.headless.monitoring.svc.cluster.local", port: 10901 },
  ]);
});

test("any other Service has an address of its own, and leads to its ready pods", () => {
  expect(serviceRecords("balanced.monitoring.svc.cluster.local", services, pods)?.addresses).toEqual(["10.0.0.2"]);
  const [, balanced] = services;
  if (balanced?.ports[0] === undefined) throw new Error("it is there");
  expect(endpointsOf(balanced, balanced.ports[0], pods)).toEqual([{ ip: "10.1.0.0", port: 10901 }]);
});

test("a name that no Service has does not exist", () => {
  expect(serviceRecords("absent.monitoring.svc.cluster.local", services, pods)).toBeUndefined();
  expect(serviceRecords("receive-1.headless.monitoring.svc.cluster.local", services, pods)).toBeUndefined();
  expect(serviceRecords("example.org", services, pods)).toBeUndefined();
});
