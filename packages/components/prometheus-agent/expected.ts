import { agentBacklog, agentMemory, tenantsOf } from "@thanos-fleet/fleet";
import { parseDuration } from "@thanos-fleet/schema";
import { follows, form, is, logLevel, type ArgumentTable, type Given } from "../src/expected/argument-rule.ts";
import { inCentre, isEdge } from "../src/expected/dial.ts";
import { claim } from "../src/expected/documented-path.ts";
import type { ExpectedCertificate } from "../src/expected/expected-certificate.ts";
import { nobody } from "../src/expected/expected-shape.ts";
import { one } from "../src/expected/expected-workload.ts";
import { row, asksApiServer } from "../src/expected/expected-flow.ts";
import { readAgain } from "../src/expected/file-effect.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";
import { remoteWrites } from "./expected/remote-writes.ts";
import { prometheus } from "./tools/prometheus.ts";
import { promtool } from "./tools/promtool.ts";

const agent: ArgumentTable = [
  follows(
    "--agent",
    ({ cluster }) => (majorOf(cluster.values["prometheus-agent"]?.image.tag) >= 3 ? [""] : []),
    "it stores nothing and answers no query",
  ),
  follows("--enable-feature", enabledFeatures, "what later versions have a flag of its own for"),
  is("--config.file", "/etc/prometheus/config/prometheus.yml", "its configuration"),
  form("--config.auto-reload", /^$/, "another configuration needs no restart"),
  is("--config.auto-reload-interval", "30s", "another configuration needs no restart"),
  is("--storage.agent.path", "/prometheus", "what is not sent yet outlives the pod"),
  follows(
    "--storage.agent.wal-truncate-frequency",
    ({ cluster }) => cluster.values["prometheus-agent"]?.walTruncateFrequency ?? `${agentBacklog(cluster).truncateHours}h`,
    "what is truncated before it was sent is lost",
  ),
  follows(
    "--storage.remote.flush-deadline",
    ({ cluster }) => cluster.values["prometheus-agent"]?.queue.flushDeadline ?? "",
    "a pod that ends gives up the rest",
  ),
  logLevel("--log.level"),
  follows(
    "--web.user-assets",
    (given) => (copies(given).length === 0 ? [] : ["/etc/prometheus/copies"]),
    "what it serves there without a login is the ends of certificates",
  ),
];

/** The Secrets of an agent that somebody copies. */
function copies({ cluster }: Pick<Given, "cluster">): readonly string[] {
  const clients =
    cluster.values.remoteWrite.clientAuthentication !== "certificate"
      ? []
      : tenantsOf(cluster).map(({ name }) => `remote-write-client-${name}`);
  if (cluster.role === "edge") return ["remote-write-ca", ...clients];
  return cluster.values.certificates.source === "existing" ? clients : [];
}

function majorOf(tag = ""): number {
  return Number.parseInt(tag.replace(/^v/, ""), 10);
}

function enabledFeatures({ cluster }: Given): readonly string[] {
  return majorOf(cluster.values["prometheus-agent"]?.image.tag) >= 3 ? [] : ["agent"];
}

const watching = (resource: string): string[] => ["get", "list", "watch"].map((verb) => `${verb} ${resource}`);

export const expected: ExpectedComponent = {
  apps: {
    "prometheus-agent": {
      arguments: agent,
      workload: {
        kind: "StatefulSet",
        replicas: one,
        keeps: { claim: "data", component: "prometheus-agent" },
        replaces: "OrderedReady",
        why: "two agents would write every sample twice",
      },
      probes: {
        readiness: { asks: "GET /-/ready", port: "http", seconds: 30, why: "Prometheus' management API" },
        liveness: { asks: "GET /-/healthy", port: "http", seconds: 120, why: "Prometheus' management API" },
        startup: { asks: "GET /-/ready", port: "http", seconds: 600, why: "the log of an outage is read again first" },
      },
      shape: {
        ...nobody,
        hasToken: true,
        image: ({ values }) => values["prometheus-agent"]?.image,
        resources: (cluster) => {
          const resources = cluster.values["prometheus-agent"]?.resources;
          return resources === undefined ? undefined : { memoryLimit: `${agentMemory(cluster).mebibytes}Mi`, ...resources };
        },
        // Samples and metadata are flushed one after the other.
        grace: ({ values }) => Math.ceil(2 * parseDuration(values["prometheus-agent"]?.queue.flushDeadline ?? "0s")) + 30,
      },
      files: [readAgain(["prometheus-agent/*"], "`--config.auto-reload` looks at it and what it names each 30 s")],
      details: { containers: ["prometheus"] },
      listeners: () => [{ port: 9090, speaks: "http", why: "Prometheus' documented port" }],
      dials: [
        {
          where: "prometheus.yml",
          to: ["thanos-receive"],
          speaks: "https",
          path: "/api/v1/receive",
          isNeeded: inCentre,
          why: "the centre's samples need no way round through the Gateway",
        },
      ],
      outsideDials: [
        {
          where: "prometheus.yml",
          to: "thanos-receive",
          path: "/api/v1/receive",
          isNeeded: isEdge,
          why: "samples are written to Receive, which answers remote write there",
        },
      ],
      paths: [{ where: "--storage.agent.path", ...claim, why: "samples that are not sent yet" }],
    },
  },
  flows: (cluster) => [
    row("prometheus-agent", "node", "metrics of kubelets and containers", 10250),
    row("prometheus-agent", "prometheus-agent", "its own metrics", 9090),
    ...(cluster.values.argocd.destinationName === "in-cluster"
      ? [row("prometheus-agent", "argocd", "state of the Applications", 8082)]
      : []),
    ...(cluster.values["prometheus-agent"]?.annotatedPods === true
      ? [row("prometheus-agent", "foreign-pod", "pods that ask for it", 8080)]
      : []),
    cluster.role === "edge"
      ? row("prometheus-agent", "central-address", "remote write", cluster.values.remoteWrite.port)
      : row("prometheus-agent", "thanos-receive", "remote write of the centre itself", 19291),
    asksApiServer("prometheus-agent"),
  ],
  foreignPods: ({ values: { argocd } }) => [
    // With the labels of Argo CD's own manifests.
    { name: "argocd", namespace: argocd.namespace, labels: { "app.kubernetes.io/name": "argocd-application-controller" } },
  ],
  forbidden: [
    {
      from: ["world", "foreign-pod", "node"],
      to: "prometheus-agent",
      ports: [9090],
      why: "it shows targets and configuration without a login",
    },
  ],
  clusterRoles: {
    "monitoring-prometheus-agent": {
      rights: [
        ...["/nodes", "/services", "/pods", "discovery.k8s.io/endpointslices"].flatMap(watching),
        "get /nodes/metrics",
        "get /metrics",
      ],
      why: "targets are found by these objects, and kubelets and the API server ask for the right to be scraped",
    },
  },
  certificates: (_central, { clusters }) =>
    Object.fromEntries(
      clusters
        .flatMap((sender) => tenantsOf(sender))
        .map(({ name }): [string, ExpectedCertificate] => [`remote-write-client-${name}`, clientCertificate(name)]),
    ),
  filesWithPaths: ["prometheus.yml"],
  configurations: [
    {
      name: "agent configurations",
      tool: promtool,
      image: "prometheus/prometheus",
      args: (path) => ["check", "config", "--agent", "--lint=all", "--lint-fatal", path],
    },
  ],
  servers: [
    {
      tool: prometheus,
      image: "prometheus/prometheus",
      started:
        /msg="(?:Server is ready to receive web requests\.|Agent WAL storage started)"[^]*msg="Completed loading of configuration file"|msg="Completed loading of configuration file"[^]*msg="(?:Server is ready to receive web requests\.|Agent WAL storage started)"/,
      // The agent has no flag for its address; two must not fight for the default one.
      extraArguments: ["--web.listen-address=127.0.0.1:9090"],
    },
  ],
  remoteWrites,
  scrapes: (cluster) => [
    { job: "prometheus-agent", port: () => 9090, why: "Prometheus' documented port" },
    ...copies({ cluster }).map((name) => ({
      job: `certificate-copies/${name}`,
      app: "prometheus-agent",
      port: () => 9090,
      path: `/user/${name}/certificate.prom`,
      addedLabels: { job: "certificate-copies", name },
      why: "the file of a copied Secret that says until when its certificate is valid",
    })),
  ],
};

/** Receive takes the organizational unit for the tenant, so there is one, and it is the tenant's name. */
function clientCertificate(tenant: string): ExpectedCertificate {
  const name = `remote-write-client-${tenant}`;
  return {
    secretName: name,
    commonName: name,
    units: [tenant],
    dnsNames: [tenant],
    usages: ["client auth"],
    encoding: "PKCS1",
    isOfClient: true,
    why: "Receive stores samples as the tenant that the unit names",
  };
}
