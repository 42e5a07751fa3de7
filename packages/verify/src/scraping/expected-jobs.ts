import { expectedComponents } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import { componentJob, runs, type ExpectedJob } from "./expected-job.ts";
import { annotatedPodsJob } from "./jobs/annotated-pods.ts";
import { argocdJob } from "./jobs/argocd.ts";
import { kubeStateMetricsJob } from "./jobs/kube-state-metrics.ts";
import { kubernetesJobs } from "./jobs/kubernetes.ts";
import { nodeExporterJob } from "./jobs/node-exporter.ts";
import { hasTeams, thanosJobs } from "./jobs/thanos.ts";

/** Every scrape job that the agent of a cluster has. */
export function expectedJobs(cluster: Cluster, clusters: readonly Cluster[]): readonly ExpectedJob[] {
  const all = [
    ...kubernetesJobs,
    nodeExporterJob,
    kubeStateMetricsJob,
    ...thanosJobs(hasTeams(clusters)),
    ...componentJobs(cluster),
    argocdJob,
    annotatedPodsJob,
  ];
  return all.filter((job) => job.isThere(cluster));
}

/** Jobs that components have for their own pods. */
function componentJobs(cluster: Cluster): readonly ExpectedJob[] {
  return expectedComponents.flatMap(([name, { scrapes }]) =>
    name in cluster.values ? (scrapes?.(cluster) ?? []).map((scrape) => componentJob({ ...scrape, isThere: runs(name) })) : [],
  );
}
