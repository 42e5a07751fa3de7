import { is, logLevel, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { inCentre, isEdge } from "../src/expected/dial.ts";
import { sendsLogs, type ExpectedLogRole } from "../src/expected/expected-log-role.ts";
import { seconds } from "../src/expected/expected-shape.ts";
import { none } from "../src/expected/expected-workload.ts";
import { filters, input, judgedBySamples, multilineParsers, output, parsers, service } from "./expected/parts.ts";
import { leftChunks, sampleLogs } from "./expected/sample-logs.ts";
import { sampleRecords } from "./expected/sample-records.ts";
import { tracebackStates } from "./expected/traceback-states.ts";
import { row, asksApiServer } from "../src/expected/expected-flow.ts";
import { readAtStart } from "../src/expected/file-effect.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

const fluentbit: ArgumentTable = [
  is("--config", "/etc/fluentbit/config/fluent-bit.yaml", "its configuration"),
  logLevel("LOG_LEVEL"),
  is("OPENSEARCH_USERNAME", "secret username", "a user of this cluster"),
  is("OPENSEARCH_PASSWORD", "secret password", "a user of this cluster"),
];

const watching = (resource: string): string[] => ["get", "list", "watch"].map((verb) => `${verb} ${resource}`);

export const expected: ExpectedComponent = {
  apps: {
    fluentbit: {
      arguments: fluentbit,
      workload: { kind: "DaemonSet", replicas: none, replaces: "10% missing", why: "a fleet's nodes are not replaced one by one" },
      probes: {
        readiness: { asks: "GET /", port: "http", seconds: 30, why: "no update may wait for an output that is away" },
        liveness: { asks: "GET /", port: "http", seconds: 30, why: "an output that is away must not restart it, or it would read again" },
      },
      shape: {
        user: 0,
        ownsVolumes: false,
        hasToken: true,
        hostPaths: ["/var/log", "/var/lib/fluentbit"],
        image: ({ values }) => values.fluentbit?.image,
        resources: ({ values }) => values.fluentbit?.resources,
        grace: seconds(30),
        why: "container logs belong to root",
      },
      files: [
        readAtStart("config", ["fluentbit/fluent-bit.yaml"], "Fluent Bit reads it again only when it is told to"),
        readAtStart("redact", ["fluentbit/redact.lua"], "a script is loaded when its filter starts"),
      ],
      listeners: () => [{ port: 2020, speaks: "http", why: "Fluent Bit's documented port of its own figures" }],
      dials: [
        {
          where: "fluent-bit.yaml",
          to: ["opensearch"],
          speaks: "https",
          isNeeded: inCentre,
          why: "the centre's logs need no way round through the Gateway",
        },
      ],
      outsideDials: [{ where: "fluent-bit.yaml", to: "opensearch", path: "/", isNeeded: isEdge, why: "logs are stored in the centre" }],
      paths: [
        {
          path: "/var/lib/fluentbit/buffer",
          kind: "node",
          isWritten: true,
          why: "what is not sent yet outlives the pod on its node",
        },
        {
          path: "/var/lib/fluentbit/tail.db",
          kind: "node",
          isWritten: true,
          why: "what was read outlives the pod on its node",
        },
        { path: "/var/log/containers", kind: "node", isWritten: false, why: "where kubelets link every container's log" },
      ],
      exceptions: {
        allowed: ["hostPath", "imageUser", "root"],
        why: "the containers' logs belong to root on the node, and its buffer must outlive the pod there",
      },
    },
  },
  flows: (cluster) => [
    row("prometheus-agent", "fluentbit", "metrics of the log shipper", 2020),
    cluster.role === "edge"
      ? row("fluentbit", "log-address", "logs", 443)
      : row("fluentbit", "opensearch", "logs of the centre itself", 9200),
    asksApiServer("fluentbit"),
  ],
  forbidden: [{ from: ["world", "foreign-pod", "node"], to: "fluentbit", ports: [2020], why: "it has no login" }],
  clusterRoles: {
    "monitoring-fluentbit": { rights: ["/namespaces", "/pods"].flatMap(watching), why: "records get their pod's labels" },
  },
  logRoles: ({ clusters }) =>
    Object.fromEntries(
      clusters.map((cluster): [string, ExpectedLogRole] => [
        `fluentbit-${cluster.name}`,
        {
          allows: {
            cluster_permissions: ["indices:data/write/bulk"],
            index_permissions: [
              { index_patterns: [`logs.${cluster.name}`], allowed_actions: ["indices:data/write/index", "indices:data/write/bulk*"] },
            ],
          },
          heldBy: { users: [`fluentbit-${cluster.name}`] },
          mayBeMissing: !sendsLogs(cluster),
          why: "a shipper adds to its cluster's stream and reads nothing",
        },
      ]),
    ),
  filesWithPaths: ["fluent-bit.yaml"],
  schemas: {
    "fluent-bit.yaml": "fluent-bit",
  },
  pipeline: {
    service,
    parsers,
    multilineParsers,
    input,
    filters,
    output,
    judgedBySamples,
    logs: sampleLogs,
    leftChunks,
    multilineStates: tracebackStates,
    records: sampleRecords,
  },
  namespace: "monitoring-node",
  scrapes: () => [
    {
      job: "fluentbit",
      namespace: "monitoring-node",
      port: () => 2020,
      path: "/api/v2/metrics/prometheus",
      why: "Fluent Bit's documented port and path; version 1 of the path lacks most figures",
    },
  ],
};
