import { kubeStateMetricsMemory } from "@thanos-fleet/fleet";
import { follows, form, is, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { nobody } from "../src/expected/expected-shape.ts";
import { one } from "../src/expected/expected-workload.ts";
import { row, asksApiServer } from "../src/expected/expected-flow.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

const kubeStateMetrics: ArgumentTable = [
  follows("--port", ({ cluster }) => cluster.values["kube-state-metrics"]?.port ?? "", "as the values have it"),
  is("--telemetry-port", "8081", "its own metrics are at a port of their own; the documented one"),
  follows(
    "--resources",
    ({ cluster }) => (cluster.values["kube-state-metrics"]?.collectors ?? []).toSorted().join(","),
    "its ClusterRole allows these alone",
  ),
  form("--metric-allowlist", /^\^kube_\w+\$(?:,\^kube_\w+\$)*$/, "series that nothing asks for cost memory everywhere"),
];

export const expected: ExpectedComponent = {
  apps: {
    "kube-state-metrics": {
      arguments: kubeStateMetrics,
      workload: { kind: "Deployment", replicas: one, replaces: "Recreate", why: "two would report every object twice" },
      probes: {
        readiness: { asks: "GET /readyz", port: "telemetry", seconds: 30, why: "documented at the port of its own metrics" },
        liveness: {
          asks: "GET /livez",
          port: "metrics",
          seconds: 30,
          why: "documented at the port of the metrics, which asks the API server",
        },
        startup: { asks: "GET /healthz", port: "metrics", seconds: 300, why: "all objects are listed first" },
      },
      shape: {
        ...nobody,
        hasToken: true,
        image: ({ values }) => values["kube-state-metrics"]?.image,
        resources: (cluster) => {
          const resources = cluster.values["kube-state-metrics"]?.resources;
          return resources === undefined ? undefined : { memoryLimit: `${kubeStateMetricsMemory(cluster)}Mi`, ...resources };
        },
      },
      listeners: ({ values }) => [
        { port: values["kube-state-metrics"]?.port ?? 8080, speaks: "http", why: "metrics of objects" },
        { port: 8081, speaks: "http", why: "metrics of the program itself, at its documented port" },
      ],
    },
  },
  flows: ({ values }) => [
    row(
      "prometheus-agent",
      "kube-state-metrics",
      "objects and the program's own metrics",
      values["kube-state-metrics"]?.port ?? 8080,
      8081,
    ),
    asksApiServer("kube-state-metrics"),
  ],
  clusterRoles: {
    // One by one they follow from the collectors; reading Secrets or ConfigMaps is never among them.
    "monitoring-kube-state-metrics": {
      rights: /^(?:list|watch) (?!\/(?:secrets|configmaps)$)[\w.]*\/[a-z]+$/,
      why: "it lists and watches what it counts, and reads nothing secret",
    },
  },
  scrapes: () => [
    {
      job: "kube-state-metrics-telemetry",
      app: "kube-state-metrics",
      port: () => 8081,
      why: "the program's own metrics have a port of their own",
    },
  ],
};
