/** The ways that data takes, in the order in which people ask for them. */
export const paths = {
  write: { title: "Metrics: write path", summary: "from the agents into the bucket" },
  read: { title: "Metrics: read path", summary: "from a person to the samples" },
  alert: { title: "Rules and alerts", summary: "from samples to those who are called" },
  log: { title: "Logs", summary: "from the nodes into OpenSearch" },
} as const;

export type PathName = keyof typeof paths;

/**
 * A connection that belongs to a path, by the names of its ends. An end at an edge is `edge:<app>`, and what follows a `#` tells
 * ends apart that are one address.
 */
export interface PathRow {
  readonly path: PathName;
  readonly from: string;
  readonly to: string;
  /** Which of the flow's ports; all of them when undefined. */
  readonly port: "remoteWrite" | number | undefined;
  /** What travels on it. */
  readonly what: string;
}

/**
 * Which of the declared flows people look at. What is left out: scrapes, gossip between the pods of one workload, questions to
 * API servers; a test holds the list of these against the declarations.
 */
export const pathRows: readonly PathRow[] = [
  ...along("write", [
    ["edge:prometheus-agent", "entrance", "remote write over TLS, each tenant as itself", "remoteWrite"],
    ["entrance", "thanos-receive", "passed through; Receive ends TLS and finds the tenant's receivers in the hashring", 19291],
    ["prometheus-agent", "thanos-receive", "remote write inside the cluster", 19291],
    ["thanos-receive", "object-storage", "blocks of two hours"],
    ["thanos-compactor", "object-storage", "merges copies, downsamples, and deletes what is past its retention"],
  ]),
  ...along("read", [
    ["entrance", "grafana", "dashboards; TLS ends at the entrance"],
    ["entrance", "thanos-query-login", "PromQL with a login; TLS ends at the entrance"],
    ["grafana", "thanos-query-frontend", "queries of operators, cached"],
    ["grafana", "thanos-query-tenants", "queries of a team, as its tenant alone"],
    ["thanos-query-login", "thanos-query", "queries from outside"],
    ["thanos-query-frontend", "thanos-query", "what no cache answers"],
    ["thanos-query", "thanos-receive", "recent samples"],
    ["thanos-query", "thanos-store", "older samples"],
    ["thanos-query", "thanos-ruler", "recorded series and the state of rules"],
    ["thanos-query-tenants", "thanos-receive", "recent samples of the tenant"],
    ["thanos-query-tenants", "thanos-store", "older samples of the tenant"],
    ["thanos-store", "object-storage", "blocks"],
  ]),
  ...along("alert", [
    ["thanos-ruler", "thanos-query-rulers", "expressions of rules"],
    ["thanos-query-rulers", "thanos-receive", "recent samples"],
    ["thanos-query-rulers", "thanos-store", "older samples"],
    ["thanos-query-rulers", "thanos-ruler", "recorded series"],
    ["thanos-ruler", "alertmanager", "alerts"],
    ["thanos-ruler", "object-storage", "recorded series, as blocks"],
    ["alertmanager", "world", "notifications"],
  ]),
  ...along("log", [
    ["edge:fluentbit", "entrance", "over TLS, each cluster as its own user", 443],
    ["entrance", "opensearch", "passed through; OpenSearch ends TLS and checks the user"],
    ["fluentbit", "opensearch", "inside the cluster"],
    ["opensearch", "object-storage#snapshots", "snapshots"],
  ]),
];

type Way = readonly [from: string, to: string, what: string, port?: "remoteWrite" | number];

function along(path: PathName, ways: readonly Way[]): PathRow[] {
  return ways.map(([from, to, what, port]) => ({ path, from, to, what, port }));
}
