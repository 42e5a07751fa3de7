import type { Cluster } from "@thanos-fleet/fleet";
import type { Port } from "./party.ts";

/** A connection that the platform needs, by the names of its ends. */
export interface ExpectedFlow {
  readonly from: string;
  readonly to: string;
  readonly ports: readonly Port[];
  /** What travels on it. */
  readonly what: string;
}

/**
 * The connections of a cluster, step by step as the specification's data flows have them, and the platform's own around
 * them. Written apart from what components declare: the two must agree, and whatever is not here must be refused. `isMetered` where tenants' heads are limited.
 */
export function expectedFlows(cluster: Cluster, isMetered: boolean): readonly ExpectedFlow[] {
  const flows = [
    ...scraping(cluster),
    ...remoteWriting(cluster),
    ...(cluster.role === "central" ? [...writePath(cluster), ...readPath(cluster), ...alerting(cluster)] : []),
    isMetered ? row("thanos-receive", "thanos-query", "how many series each tenant has", 10902) : undefined,
    ...logging(cluster),
    ...apiServer(cluster),
  ];
  return flows.filter((flow): flow is ExpectedFlow => flow !== undefined);
}

type Row = ExpectedFlow | undefined;

function row(from: string, to: string, what: string, ...ports: readonly (number | Port)[]): ExpectedFlow {
  return { from, to, what, ports: ports.map((port) => (typeof port === "number" ? { port, protocol: "TCP" } : port)) };
}

/** Write path 1: target → Prometheus agent. */
function scraping(cluster: Cluster): Row[] {
  const { values } = cluster;
  const own: readonly (readonly [string, number])[] = [
    ["thanos-receive", 10902],
    ["thanos-store", 10902],
    ["thanos-compactor", 10902],
    ["thanos-query", 10902],
    ["thanos-query-frontend", 10902],
    ["thanos-query-tenants", 10902],
    ["thanos-query-rulers", 10902],
    ["thanos-ruler", 10902],
    ["grafana", 3000],
    ["alertmanager", 9093],
    ["opensearch-exporter", 9114],
  ];
  return [
    row(
      "prometheus-agent",
      "kube-state-metrics",
      "objects and the program's own metrics",
      values["kube-state-metrics"]?.port ?? 8080,
      8081,
    ),
    row("prometheus-agent", "node-exporter", "metrics of the nodes", values["node-exporter"]?.port ?? 9100),
    row("prometheus-agent", "node", "metrics of kubelets and containers", 10250),
    row("prometheus-agent", "fluentbit", "metrics of the log shipper", 2020),
    row("prometheus-agent", "prometheus-agent", "its own metrics", 9090),
    values.argocd.destinationName === "in-cluster" ? row("prometheus-agent", "argocd", "state of the Applications", 8082) : undefined,
    values["prometheus-agent"]?.annotatedPods === true ? row("prometheus-agent", "foreign-pod", "pods that ask for it", 8080) : undefined,
    ...(cluster.role === "central" ? own.map(([to, port]) => row("prometheus-agent", to, "metrics of the centre", port)) : []),
  ];
}

/** Write path 2 to 5: agent → the virtual address → Receive; the centre's own agent stays inside. */
function remoteWriting(cluster: Cluster): Row[] {
  if (cluster.role === "edge") return [row("prometheus-agent", "central-address", "remote write", cluster.values.remoteWrite.port)];
  const { kind } = cluster.values.exposure;
  return [
    row("prometheus-agent", "thanos-receive", "remote write of the centre itself", 19291),
    ...(kind === "gateway"
      ? [row("gateway", "thanos-receive", "remote write of the edges", 19291)]
      : [
          row("world", "thanos-receive", "remote write of the edges, through the Service", 19291),
          row("node", "thanos-receive", "the same, where it arrived at another node", 19291),
        ]),
  ];
}

/** Write path 6 to 9: replication, upload, compaction. */
function writePath(cluster: Cluster): Row[] {
  const s3 = objectStoragePort(cluster);
  return [
    row("thanos-receive", "thanos-receive", "copies for the other receivers", 10901),
    row("thanos-receive", "object-storage", "finished blocks", s3),
    row("thanos-ruler", "object-storage", "blocks of recorded series", s3),
    row("thanos-compactor", "object-storage", "compaction and downsampling", s3),
  ];
}

/** Read path 1 to 6. */
function readPath(cluster: Cluster): Row[] {
  return [
    row("gateway", "grafana", "people", 3000),
    row("gateway", "thanos-query-login", "people with PromQL and a login", 10902),
    row("thanos-query-login", "thanos-query", "their queries", 10902),
    row("grafana", "thanos-query-frontend", "queries of dashboards", 10902),
    row("grafana", "thanos-query-tenants", "queries of teams, each with its tenant", 10902),
    row("thanos-query-tenants", "thanos-receive", "recent samples of a team", 10901),
    row("thanos-query-tenants", "thanos-store", "older samples of a team", 10901),
    row("grafana-organizations", "grafana", "organizations of teams", 3000),
    row("thanos-query-frontend", "thanos-query", "queries that no cache answers", 10902),
    row("thanos-query", "thanos-receive", "recent samples", 10901),
    row("thanos-query", "thanos-store", "older samples", 10901),
    row("thanos-query", "thanos-ruler", "recorded series and the rules' state", 10901),
    row("thanos-store", "object-storage", "blocks", objectStoragePort(cluster)),
  ];
}

function alerting(cluster: Extract<Cluster, { role: "central" }>): Row[] {
  const alertmanager = cluster.values.alertmanager;
  const smarthost = alertmanager?.email.smarthost ?? "";
  const smtp = Number(smarthost.slice(smarthost.lastIndexOf(":") + 1));
  return [
    row("thanos-ruler", "thanos-query-rulers", "the rules' queries", 10902),
    row("thanos-query-rulers", "thanos-receive", "recent samples for the rules", 10901),
    row("thanos-query-rulers", "thanos-store", "older samples for the rules", 10901),
    row("thanos-query-rulers", "thanos-ruler", "recorded series for the rules", 10901),
    row("thanos-ruler", "alertmanager", "alerts", 9093),
    (alertmanager?.replicas ?? 0) > 1
      ? row("alertmanager", "alertmanager", "what was sent and what is silenced", 9094, { port: 9094, protocol: "UDP" })
      : undefined,
    row("alertmanager", "world", "messages to Slack", 443),
    alertmanager?.email.address === undefined ? row("alertmanager", "world", "email", smtp) : undefined,
  ];
}

/** Logs: node → Fluent Bit → OpenSearch, and OpenSearch's snapshots. */
function logging(cluster: Cluster): Row[] {
  if (cluster.role === "edge") return [row("fluentbit", "log-address", "logs", 443)];
  return [
    row("fluentbit", "opensearch", "logs of the centre itself", 9200),
    row("gateway", "opensearch", "logs of the edges", 9200),
    row("opensearch", "opensearch", "copies, elections, searches", 9300),
    row("opensearch-bootstrap", "opensearch", "users, roles, templates and policies", 9200),
    row("opensearch-exporter", "opensearch", "figures of the log store", 9200),
    cluster.values.opensearch?.snapshotImage === true
      ? row("opensearch", "object-storage", "snapshots", objectStoragePort(cluster))
      : undefined,
  ];
}

/** Who lists or watches objects; nobody else has business there. */
function apiServer({ values }: Cluster): Row[] {
  return ["prometheus-agent", "kube-state-metrics", "fluentbit"]
    .filter((name) => name in values)
    .map((name) => row(name, "kube-apiserver", "objects of the cluster", 6443, 443));
}

function objectStoragePort({ values }: Cluster): number {
  return Number(values.objectStorage.endpoint.split(":").at(-1));
}
