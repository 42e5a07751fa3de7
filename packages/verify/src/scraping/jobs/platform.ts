import { componentJob, runs, type ExpectedJob } from "../expected-job.ts";

/** Jobs of the platform's other servers, each at its program's documented port and path. */
export const platformJobs: readonly ExpectedJob[] = [
  componentJob({
    job: "prometheus-agent",
    port: () => 9090,
    isThere: runs("prometheus-agent"),
    why: "Prometheus' documented port",
  }),
  componentJob({ job: "alertmanager", port: () => 9093, isThere: runs("alertmanager"), why: "Alertmanager's documented port" }),
  componentJob({ job: "grafana", port: () => 3000, isThere: runs("grafana"), why: "Grafana's documented port" }),
  componentJob({ job: "opensearch-exporter", port: () => 9114, isThere: runs("opensearch"), why: "the exporter's documented port" }),
  componentJob({
    job: "fluentbit",
    namespace: "monitoring-node",
    port: () => 2020,
    path: "/api/v2/metrics/prometheus",
    isThere: runs("fluentbit"),
    why: "Fluent Bit's documented port and path; version 1 of the path lacks most figures",
  }),
  componentJob({
    job: "kube-state-metrics-telemetry",
    app: "kube-state-metrics",
    port: () => 8081,
    isThere: runs("kube-state-metrics"),
    why: "the program's own metrics have a port of their own",
  }),
];
