import type { Cluster } from "@thanos-fleet/fleet";
import type { SpokenProtocol } from "./listeners.ts";

/** Whom one text of a workload's container leads to inside its cluster. */
export interface Dial {
  readonly from: string;
  /** Who dials where it is another program that the text is handed to. */
  readonly dialledBy?: string;
  /** The flag, the variable, or the ConfigMap's key; `*` stands for any name before it. */
  readonly where: string;
  /** Every one of them, by the label `app`. */
  readonly to: readonly string[];
  readonly speaks: SpokenProtocol;
  /** Port that the program takes where its text names none. */
  readonly defaultPort?: number;
  /** What it asks for, where the program does not know itself. */
  readonly path?: string;
  /** Whether the text must be there in this cluster; otherwise it may be. */
  isNeeded(cluster: Cluster): boolean;
  readonly why: string;
}

const always = (): boolean => true;
const inCentre = ({ role }: Cluster): boolean => role === "central";
const sometimes = (): boolean => false;

/** Every address of a Service that any program is given; one that no row explains is a finding. */
export const dials: readonly Dial[] = [
  {
    from: "thanos-query-frontend",
    where: "--query-frontend.downstream-url",
    to: ["thanos-query"],
    speaks: "http",
    isNeeded: always,
    why: "the tenants' Query would show one tenant to all",
  },
  {
    from: "thanos-query-login",
    where: "--query-frontend.downstream-url",
    to: ["thanos-query"],
    speaks: "http",
    isNeeded: always,
    why: "the tenants' Query would show one tenant to all",
  },
  {
    from: "thanos-query",
    where: "endpoints.yaml",
    to: ["thanos-receive", "thanos-store", "thanos-ruler"],
    speaks: "grpc",
    isNeeded: always,
    why: "recent samples, older samples, and recorded series with the state of rules",
  },
  {
    from: "thanos-query-rulers",
    where: "endpoints.yaml",
    to: ["thanos-receive", "thanos-store", "thanos-ruler"],
    speaks: "grpc",
    isNeeded: always,
    why: "rules read recent and older samples, and recorded series",
  },
  {
    from: "thanos-query-tenants",
    where: "endpoints.yaml",
    to: ["thanos-receive", "thanos-store"],
    speaks: "grpc",
    isNeeded: always,
    why: "recorded series are of no tenant",
  },
  {
    from: "thanos-receive",
    where: "hashrings.json",
    to: ["thanos-receive"],
    speaks: "grpc",
    isNeeded: always,
    why: "receivers copy to each other",
  },
  {
    from: "thanos-receive",
    where: "--receive.local-endpoint",
    to: ["thanos-receive"],
    speaks: "grpc",
    isNeeded: always,
    why: "a receiver must find its own name in the ring",
  },
  {
    from: "thanos-receive",
    where: "limits.yaml",
    to: ["thanos-query"],
    speaks: "http",
    isNeeded: sometimes,
    why: "where heads are limited, Query counts each tenant's series",
  },
  {
    from: "thanos-ruler",
    where: "--query",
    to: ["thanos-query-rulers"],
    speaks: "http",
    isNeeded: always,
    why: "rules are about all tenants, and no dashboard may wear out their Query",
  },
  { from: "thanos-ruler", where: "--alertmanagers.url", to: ["alertmanager"], speaks: "http", isNeeded: always, why: "alerts go there" },
  {
    from: "alertmanager",
    where: "--cluster.peer",
    to: ["alertmanager"],
    speaks: "gossip",
    isNeeded: sometimes,
    why: "replicas tell each other what was sent",
  },
  {
    from: "grafana",
    where: "datasources.yaml",
    to: ["thanos-query-frontend"],
    speaks: "http",
    isNeeded: always,
    why: "dashboards of operators read through the cache",
  },
  {
    from: "grafana-organizations",
    where: "organizations.sh",
    to: ["grafana"],
    speaks: "http",
    isNeeded: always,
    why: "the script makes organizations by Grafana's API",
  },
  {
    from: "grafana-organizations",
    where: "*.json",
    dialledBy: "grafana",
    to: ["thanos-query-tenants"],
    speaks: "http",
    isNeeded: sometimes,
    why: "a team's data source shows its own tenant alone",
  },
  {
    from: "opensearch",
    where: "opensearch.yml",
    to: ["opensearch"],
    speaks: "transport",
    defaultPort: 9300,
    isNeeded: always,
    why: "nodes find each other before any of them is ready",
  },
  {
    from: "opensearch-bootstrap",
    where: "bootstrap.sh",
    to: ["opensearch"],
    speaks: "https",
    isNeeded: always,
    why: "the script writes templates and rights by OpenSearch's API",
  },
  {
    from: "opensearch-exporter",
    where: "--es.uri",
    to: ["opensearch"],
    speaks: "https",
    isNeeded: always,
    why: "figures of the log store",
  },
  {
    from: "prometheus-agent",
    where: "prometheus.yml",
    to: ["thanos-receive"],
    speaks: "https",
    path: "/api/v1/receive",
    isNeeded: inCentre,
    why: "the centre's samples need no way round through the Gateway",
  },
  {
    from: "fluentbit",
    where: "fluent-bit.yaml",
    to: ["opensearch"],
    speaks: "https",
    isNeeded: inCentre,
    why: "the centre's logs need no way round through the Gateway",
  },
];

/** The row about a text, if there is one. */
export function dialOf(app: string, name: string): Dial | undefined {
  return dials.find(({ from, where }) => from === app && (where.startsWith("*") ? name.endsWith(where.slice(1)) : name === where));
}
