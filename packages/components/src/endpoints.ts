import { kubernetesPorts } from "@thanos-fleet/fleet";
import { flow, workload, type Flow, type Peer, type WorkloadPeer } from "./flows.ts";
import { grpcPort, httpPort, remoteWritePort } from "./thanos/ports.ts";

/** Where a workload listens for others. Its Service has the port of its pods. */
export interface Endpoint {
  readonly pods: WorkloadPeer;
  readonly service: string;
  readonly port: number;
}

/** What more than one component names: the one that listens, and those that connect to it. Other ports are declared by their component alone. */
export const endpoints = {
  alertmanager: endpoint("alertmanager", 9093),
  grafana: endpoint("grafana", 3000),
  opensearch: endpoint("opensearch", 9200),
  /** Every node, ready or not. */
  opensearchNodes: { ...endpoint("opensearch", 9200), service: "opensearch-nodes" },
  receiver: endpoint("thanos-receive", grpcPort),
  /** A Service apart from the headless one, which names pods to each other. */
  remoteWrite: { ...endpoint("thanos-receive", remoteWritePort), service: "thanos-receive-remote-write" },
  store: endpoint("thanos-store", grpcPort),
  ruler: endpoint("thanos-ruler", grpcPort),
  query: endpoint("thanos-query", httpPort),
  /** The Query for the rulers alone: a user's heavy query must not stop alerting. */
  rulerQuery: endpoint("thanos-query-rulers", httpPort),
  /** The Query that teams' datasources ask: every answer holds the series of the tenant in the request's header alone. */
  tenantQuery: endpoint("thanos-query-tenants", httpPort),
  queryFrontend: endpoint("thanos-query-frontend", httpPort),
  /** The frontend that the Gateway leads to; the other one asks for no login and answers Grafana alone. */
  queryLogin: endpoint("thanos-query-login", httpPort),
} as const satisfies Record<string, Endpoint>;

/** Pods that the agent scrapes by a job of its own, at the port that values set. */
export const kubeStateMetricsPods = workload("kube-state-metrics");

/** Ports of an API server: its own, and its Service's. */
export const apiServerPorts = [kubernetesPorts.apiServer, 443] as const;

/** A flow to where an endpoint listens. */
export function flowTo(from: Peer, { pods, port }: Endpoint): Flow {
  return flow(from, pods, port);
}

/** Host and port of an endpoint, from anywhere in its cluster. */
export function hostAndPort({ pods, service, port }: Endpoint): string {
  return `${hostOf({ pods, service })}:${port}`;
}

/** The name by which an endpoint is found from anywhere in its cluster. */
export function hostOf({ pods, service }: Pick<Endpoint, "pods" | "service">): string {
  return `${service}.${pods.namespace}.svc.cluster.local`;
}

function endpoint(app: string, port: number): Endpoint {
  return { pods: workload(app), service: app, port };
}
