import type { Cluster } from "@thanos-fleet/fleet";
import type { ExpectedJob } from "./expected-job.ts";
import { annotatedPodsJob } from "./jobs/annotated-pods.ts";
import { argocdJob } from "./jobs/argocd.ts";
import { kubeStateMetricsJob } from "./jobs/kube-state-metrics.ts";
import { kubernetesJobs } from "./jobs/kubernetes.ts";
import { nodeExporterJob } from "./jobs/node-exporter.ts";
import { platformJobs } from "./jobs/platform.ts";
import { hasTeams, thanosJobs } from "./jobs/thanos.ts";

/** Every scrape job that the agent of a cluster has. */
export function expectedJobs(cluster: Cluster, clusters: readonly Cluster[]): readonly ExpectedJob[] {
  const all = [
    ...kubernetesJobs,
    nodeExporterJob,
    kubeStateMetricsJob,
    ...thanosJobs(hasTeams(clusters)),
    ...platformJobs,
    argocdJob,
    annotatedPodsJob,
  ];
  return all.filter((job) => job.isThere(cluster));
}
