import type { Cluster } from "@thanos-fleet/fleet";
import type { Protocol as Transport } from "../rendered-pods.ts";

/** What is spoken at a port. */
export type SpokenProtocol = "http" | "https" | "grpc" | "gossip" | "transport";

/** A port at which a program listens in its pod. */
export interface Listener {
  readonly app: string;
  readonly port: number;
  readonly speaks: SpokenProtocol;
  readonly transport?: Transport;
  readonly why: string;
}

const storeApi = "Thanos' documented port of the StoreAPI";
const thanosHttp = "Thanos' documented port of its API, probes and metrics";
const both = ["thanos-query", "thanos-query-rulers", "thanos-query-tenants", "thanos-receive", "thanos-store", "thanos-ruler"];
const httpAlone = ["thanos-query-frontend", "thanos-query-login", "thanos-compactor"];

/** Every listener there is; a container declares these ports and no other. */
export function listeners({ values }: Cluster): readonly Listener[] {
  return [
    ...both.map((app): Listener => ({ app, port: 10901, speaks: "grpc", why: storeApi })),
    ...[...both, ...httpAlone].map((app): Listener => ({ app, port: 10902, speaks: "http", why: thanosHttp })),
    { app: "thanos-receive", port: 19291, speaks: "https", why: "the specification's port of remote write, whose TLS ends in Receive" },
    { app: "prometheus-agent", port: 9090, speaks: "http", why: "Prometheus' documented port" },
    { app: "alertmanager", port: 9093, speaks: "http", why: "Alertmanager's documented port" },
    { app: "alertmanager", port: 9094, speaks: "gossip", why: "Alertmanager's documented port of its cluster" },
    { app: "alertmanager", port: 9094, speaks: "gossip", transport: "UDP", why: "its cluster gossips by UDP too" },
    { app: "grafana", port: 3000, speaks: "http", why: "Grafana's documented port" },
    { app: "opensearch", port: 9200, speaks: "https", why: "OpenSearch's documented port; its security plugin ends TLS" },
    { app: "opensearch", port: 9300, speaks: "transport", why: "OpenSearch's documented port between nodes" },
    { app: "opensearch-exporter", port: 9114, speaks: "http", why: "the exporter's documented port" },
    { app: "kube-state-metrics", port: values["kube-state-metrics"]?.port ?? 8080, speaks: "http", why: "metrics of objects" },
    { app: "kube-state-metrics", port: 8081, speaks: "http", why: "metrics of the program itself, at its documented port" },
    { app: "node-exporter", port: values["node-exporter"]?.port ?? 9100, speaks: "http", why: "metrics of the node" },
    { app: "fluentbit", port: 2020, speaks: "http", why: "Fluent Bit's documented port of its own figures" },
  ];
}
