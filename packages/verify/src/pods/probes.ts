/** What a probe asks, and after how many seconds without an answer it counts as failed. */
export interface ExpectedProbe {
  /** `GET /path`, `connect`, or the command that is run. */
  readonly asks: string;
  /** The container's port that is asked; a command says it itself. */
  readonly port?: string;
  readonly seconds: number;
  readonly why: string;
}

/** Probes of one workload's server; a kind that is absent must be absent. */
export interface ExpectedProbes {
  readonly readiness: ExpectedProbe;
  readonly liveness?: ExpectedProbe;
  readonly startup?: ExpectedProbe;
}

const thanos: ExpectedProbes = {
  readiness: { asks: "GET /-/ready", port: "http", seconds: 30, why: "Thanos' documented answer once it can serve" },
  liveness: { asks: "GET /-/healthy", port: "http", seconds: 240, why: "Thanos' documented answer while it runs; busy is not dead" },
  startup: { asks: "GET /-/ready", port: "http", seconds: 1200, why: "a log of hours is read again, and a bucket listed, first" },
};

/** A login is asked for at every path, so no path can be asked. */
const login: ExpectedProbes = {
  readiness: { asks: "connect", port: "http", seconds: 30, why: "each path asks for a login" },
  liveness: { asks: "connect", port: "http", seconds: 240, why: "each path asks for a login" },
  startup: { asks: "connect", port: "http", seconds: 1200, why: "each path asks for a login" },
};

const exporter = (path: string): ExpectedProbe => ({ asks: `GET ${path}`, port: "metrics", seconds: 30, why: "the exporter's page" });

/** Every workload that serves, by its pods' label `app`, with the endpoints that its program documents. */
export const probesByApp: Readonly<Record<string, ExpectedProbes>> = {
  "thanos-receive": thanos,
  "thanos-store": thanos,
  "thanos-compactor": thanos,
  "thanos-ruler": thanos,
  "thanos-query": thanos,
  "thanos-query-rulers": thanos,
  "thanos-query-tenants": thanos,
  "thanos-query-frontend": thanos,
  "thanos-query-login": login,
  "prometheus-agent": {
    readiness: { asks: "GET /-/ready", port: "http", seconds: 30, why: "Prometheus' management API" },
    liveness: { asks: "GET /-/healthy", port: "http", seconds: 120, why: "Prometheus' management API" },
    startup: { asks: "GET /-/ready", port: "http", seconds: 600, why: "the log of an outage is read again first" },
  },
  alertmanager: {
    readiness: { asks: "GET /-/ready", port: "http", seconds: 15, why: "Alertmanager's management API" },
    liveness: { asks: "GET /-/healthy", port: "http", seconds: 120, why: "Alertmanager's management API" },
    startup: { asks: "GET /-/ready", port: "http", seconds: 120, why: "its cluster settles for a minute first" },
  },
  grafana: {
    readiness: { asks: "GET /api/health", port: "http", seconds: 30, why: "Grafana's documented answer without a login" },
    liveness: { asks: "GET /api/health", port: "http", seconds: 150, why: "Grafana's documented answer without a login" },
    startup: { asks: "GET /api/health", port: "http", seconds: 600, why: "a new version changes its database first" },
  },
  opensearch: {
    readiness: {
      asks: `[ "$(curl --silent --insecure --output /dev/null --max-time 8 --write-out '%{http_code}' https://localhost:9200/)" = 401 ]`,
      seconds: 30,
      why: "a node that asks for a login has its security index, and can serve",
    },
    startup: { asks: "connect", port: "http", seconds: 900, why: "shards are recovered first" },
  },
  "opensearch-exporter": {
    readiness: exporter("/healthz"),
    liveness: exporter("/healthz"),
    startup: { asks: "GET /healthz", port: "metrics", seconds: 60, why: "the exporter's page" },
  },
  "kube-state-metrics": {
    readiness: { asks: "GET /readyz", port: "telemetry", seconds: 30, why: "documented at the port of its own metrics" },
    liveness: { asks: "GET /livez", port: "metrics", seconds: 30, why: "documented at the port of the metrics, which asks the API server" },
    startup: { asks: "GET /healthz", port: "metrics", seconds: 300, why: "all objects are listed first" },
  },
  "node-exporter": { readiness: exporter("/"), liveness: exporter("/") },
  fluentbit: {
    readiness: { asks: "GET /", port: "http", seconds: 30, why: "no update may wait for an output that is away" },
    liveness: { asks: "GET /", port: "http", seconds: 30, why: "an output that is away must not restart it, or it would read again" },
  },
};
