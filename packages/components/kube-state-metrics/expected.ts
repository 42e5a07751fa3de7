import { kubeStateMetricsMemory } from "@thanos-fleet/fleet";
import { follows, form, is, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { nobody } from "../src/expected/expected-shape.ts";
import { one } from "../src/expected/expected-workload.ts";
import { row, asksApiServer } from "../src/expected/expected-flow.ts";
import { names } from "../src/expected/kept-names.ts";
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

/** What rules and dashboards ask for, and the few beside that people look at first. */
const keeps = [
  ...names("kube_cronjob_", "spec_suspend status_last_successful_time"),
  ...names("kube_daemonset_status_", "desired_number_scheduled number_available updated_number_scheduled"),
  ...names("kube_deployment_", "spec_replicas status_condition status_replicas_available status_replicas_unavailable"),
  ...names("kube_horizontalpodautoscaler_", "spec_max_replicas spec_min_replicas status_current_replicas status_desired_replicas"),
  ...names("kube_job_", "failed owner status_start_time"),
  ...names("kube_node_", "info spec_taint spec_unschedulable status_allocatable status_condition"),
  "kube_persistentvolume_status_phase",
  ...names("kube_persistentvolumeclaim_", "access_mode resource_requests_storage_bytes status_phase"),
  ...names("kube_pod_container_", "resource_limits resource_requests"),
  ...names("kube_pod_container_status_", "last_terminated_reason restarts_total waiting_reason"),
  ...names("kube_pod_", "created info owner start_time status_phase status_ready"),
  ...names("kube_", "namespace_status_phase poddisruptionbudget_status_pod_disruptions_allowed resourcequota"),
  ...names("kube_statefulset_", "replicas status_replicas_ready status_replicas_updated"),
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
      needs: ({ values }) =>
        (values["kube-state-metrics"]?.collectors ?? []).flatMap((resource) =>
          ["list", "watch"].map((verb) => ({ verb, resource, why: "a collector whose objects it cannot read counts nothing" })),
        ),
      why: "it lists and watches what it counts, and reads nothing secret",
    },
  },
  scrapes: () => [
    {
      job: "kube-state-metrics",
      port: ({ values }) => values["kube-state-metrics"]?.port ?? 8080,
      describesObjects: "kube_pod_info",
      keeps,
      why: "one of the two ports of its only pod: figures of objects",
    },
    {
      job: "kube-state-metrics-telemetry",
      app: "kube-state-metrics",
      port: () => 8081,
      why: "the program's own metrics have a port of their own",
    },
  ],
};
