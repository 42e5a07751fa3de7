import type { Cluster } from "@thanos-fleet/fleet";
import { valueAt } from "../objects/expected-fields.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";
import type { PodContainerSpec, RenderedPod } from "../objects/rendered-pods.ts";
import { foreignPods, type ForeignPod } from "./foreign-pods.ts";

type Labels = Readonly<Record<string, string>>;

/** A pod as the API server would list it, as far as discovery reads it. */
export interface SamplePod {
  readonly metadata: { readonly name: string; readonly namespace: string; readonly labels: Labels; readonly annotations: Labels };
  readonly spec: {
    readonly nodeName: string;
    readonly hostNetwork: boolean;
    readonly containers: readonly Pick<PodContainerSpec, "name" | "image" | "ports">[];
    readonly initContainers: readonly Pick<PodContainerSpec, "name" | "image" | "ports">[];
  };
  readonly status: { readonly phase: string; readonly podIP: string; readonly hostIP: string };
}

/** Objects that an agent could discover: every rendered workload's pod, nodes, API servers, and pods of others. */
export interface SampleCluster {
  readonly objects: {
    readonly pods: readonly SamplePod[];
    readonly nodes: readonly unknown[];
    readonly services: readonly unknown[];
    readonly endpointSlices: readonly unknown[];
  };
  readonly rendered: readonly { readonly app: string; readonly pod: SamplePod }[];
  readonly foreign: readonly ForeignPod[];
}

/** Addresses are those that RFC 5737 and RFC 3849 keep for documentation. */
export const sampleNodes = [
  { name: "node-1", address: "192.0.2.1", hostPort: "192.0.2.1" },
  { name: "node-2", address: "2001:db8::2", hostPort: "[2001:db8::2]" },
] as const;

export const apiServers = ["203.0.113.1", "203.0.113.2"] as const;

const kubeletPort = 10250;

export function sampleCluster(set: ClusterSet, cluster: Cluster): SampleCluster {
  const rendered = set.pods.map((pod, index) => ({ app: pod.app, pod: renderedPod(pod, index) }));
  const foreign = foreignPods(cluster);
  return {
    objects: {
      pods: [...rendered.map(({ pod }) => pod), ...foreign.map((each, index) => foreignPod(each, index))],
      nodes: sampleNodes.map(({ name, address }) => ({
        metadata: { name, labels: { "kubernetes.io/hostname": name } },
        status: { addresses: [{ type: "InternalIP", address }], daemonEndpoints: { kubeletEndpoint: { Port: kubeletPort } } },
      })),
      services: [service("kubernetes", "default"), service("web", "default"), service("kubernetes", "elsewhere")],
      endpointSlices: [
        slice("kubernetes", "default", [...apiServers]),
        slice("web", "default", ["203.0.113.11"]),
        slice("kubernetes", "elsewhere", ["203.0.113.12"]),
      ],
    },
    rendered,
    foreign,
  };
}

function renderedPod({ at, kind, namespace, labels, spec, path }: RenderedPod, index: number): SamplePod {
  const isOnHost = spec.hostNetwork === true;
  const annotations = valueAt(at.object, [...path.slice(0, -1), "metadata", "annotations"]) as Labels | undefined;
  return {
    metadata: { name: `${nameOf(at)}-0`, namespace, labels, annotations: annotations ?? {} },
    spec: {
      nodeName: sampleNodes[0].name,
      hostNetwork: isOnHost,
      containers: spec.containers.map(portsOf),
      initContainers: (spec.initContainers ?? []).map(portsOf),
    },
    status: {
      phase: kind === "Job" || kind === "CronJob" ? "Succeeded" : "Running",
      podIP: isOnHost ? sampleNodes[0].address : `198.51.100.${index + 1}`,
      hostIP: sampleNodes[0].address,
    },
  };
}

function portsOf({ name, image, ports = [] }: PodContainerSpec): Pick<PodContainerSpec, "name" | "image" | "ports"> {
  return { name, image, ports };
}

function foreignPod({ name, namespace, labels = {}, annotations = {}, phase = "Running", ...pod }: ForeignPod, index: number): SamplePod {
  return {
    metadata: { name, namespace, labels, annotations },
    spec: {
      nodeName: sampleNodes[0].name,
      hostNetwork: pod.isOnHost ?? false,
      containers: [foreignContainer("app", pod.ports)],
      initContainers: pod.initPorts === undefined ? [] : [foreignContainer("init", pod.initPorts)],
    },
    status: {
      phase,
      podIP: pod.isOnHost === true ? sampleNodes[0].address : (pod.address ?? foreignAddress(index)),
      hostIP: sampleNodes[0].address,
    },
  };
}

function foreignContainer(name: string, ports: readonly number[]) {
  return { name, image: "example.org/app:1", ports: ports.map((containerPort) => ({ containerPort })) };
}

/** The address of a pod of others by its place in their list. */
function foreignAddress(index: number): string {
  return `198.51.100.${index + 101}`;
}

function service(name: string, namespace: string): unknown {
  return { metadata: { name, namespace }, spec: { ipFamilies: ["IPv4"] } };
}

function slice(name: string, namespace: string, addresses: readonly string[]): unknown {
  return {
    metadata: { name: `${name}-1`, namespace, labels: { "kubernetes.io/service-name": name } },
    addressType: "IPv4",
    endpoints: addresses.map((address) => ({ addresses: [address], conditions: { ready: true } })),
    ports: [
      { name: "https", port: 6443, protocol: "TCP" },
      { name: "metrics", port: 6444, protocol: "TCP" },
    ],
  };
}
