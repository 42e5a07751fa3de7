import type { ApiObject } from "../../kubernetes/api-object.ts";
import type { LabNode, LabPod } from "./lab-pod.ts";
import { endpointsOf, podsBehind, type LabService } from "./services.ts";

/** What a cluster's API server would say about itself, from what was rendered and what runs. */
export interface ClusterState {
  readonly objects: readonly ApiObject[];
  readonly nodes: readonly LabNode[];
  readonly pods: readonly LabPod[];
  readonly services: readonly LabService[];
  /** Of the API server itself. */
  readonly api: { readonly ip: string; readonly port: number };
}

/** Gives the same value for an object until it changes, so that who watches sees changes only. */
export class ApiObjects {
  readonly #state: () => ClusterState;
  readonly #known = new Map<string, { readonly text: string; readonly object: ApiObject }>();

  constructor(state: () => ClusterState) {
    this.#state = state;
  }

  list(): ApiObject[] {
    const { objects, nodes, pods, services, api } = this.#state();
    const made = [
      ...nodes.map(nodeObject),
      ...pods.filter(({ isRunning }) => isRunning).map(podObject),
      ...services.flatMap((service) => sliceObjects(service, pods)),
      apiSlice(api),
    ];
    return [...objects, ...made.map((object) => this.#same(object))];
  }

  #same(object: ApiObject): ApiObject {
    const key = `${object.kind}/${object.metadata.namespace ?? ""}/${object.metadata.name}`;
    const text = JSON.stringify(object);
    const known = this.#known.get(key);
    if (known?.text === text) return known.object;
    this.#known.set(key, { text, object });
    return object;
  }
}

function nodeObject({ name, ip }: LabNode): ApiObject {
  const addresses = [
    { type: "InternalIP", address: ip },
    { type: "Hostname", address: name },
  ];
  const status = { addresses, daemonEndpoints: { kubeletEndpoint: { Port: 10250 } }, conditions: [{ type: "Ready", status: "True" }] };
  return { apiVersion: "v1", kind: "Node", metadata: { name, uid: name, labels: { "kubernetes.io/hostname": name } }, spec: {}, status };
}

function podObject({ namespace, name, labels, annotations, ip, node, ports, isReady, rendered, kind, workload }: LabPod): ApiObject {
  const containers = rendered?.spec.containers ?? [
    {
      name: "target",
      image: "target",
      ports: ports.map(({ name: port, port: containerPort, protocol }) => ({ name: port, containerPort, protocol })),
    },
  ];
  const owner = {
    apiVersion: "apps/v1",
    kind: kind === "Deployment" ? "ReplicaSet" : kind,
    name: workload,
    uid: workload,
    controller: true,
  };
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, namespace, uid: `${namespace}-${name}`, labels, annotations, ownerReferences: [owner] },
    spec: { nodeName: node.name, containers, hostNetwork: rendered?.spec.hostNetwork === true },
    status: {
      phase: "Running",
      podIP: ip,
      podIPs: [{ ip }],
      hostIP: node.ip,
      conditions: [{ type: "Ready", status: isReady ? "True" : "False" }],
      containerStatuses: containers.map((container) => ({
        name: container.name,
        ready: isReady,
        restartCount: 0,
        image: container.image,
        imageID: "",
        state: {},
      })),
    },
  };
}

function sliceObjects(service: LabService, pods: readonly LabPod[]): ApiObject[] {
  const { namespace, name, ports } = service;
  const endpoints = podsBehind({ ...service, takesUnready: true }, pods).map((pod) => ({
    addresses: [pod.ip],
    conditions: { ready: pod.isReady || service.takesUnready, serving: pod.isReady, terminating: false },
    nodeName: pod.node.name,
    targetRef: { kind: "Pod", namespace, name: pod.name },
  }));
  const listed = ports.map((port) => ({
    name: port.name ?? "",
    protocol: port.protocol ?? "TCP",
    port: endpointsOf({ ...service, takesUnready: true }, port, pods)[0]?.port ?? port.port,
  }));
  return [slice({ namespace, service: name }, listed, endpoints)];
}

function apiSlice({ ip, port }: ClusterState["api"]): ApiObject {
  return slice(
    { namespace: "default", service: "kubernetes" },
    [{ name: "https", protocol: "TCP", port }],
    [{ addresses: [ip], conditions: { ready: true } }],
  );
}

function slice(
  { namespace, service }: { readonly namespace: string; readonly service: string },
  ports: unknown,
  endpoints: unknown,
): ApiObject {
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name: `${service}-lab`, namespace, uid: `${service}-slice`, labels: { "kubernetes.io/service-name": service } },
    addressType: "IPv4",
    ports,
    endpoints,
  };
}
