import { expectedComponents } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import { componentJob } from "./component-job.ts";
import type { ExpectedJob } from "./expected-job.ts";
import { annotatedPodsJob } from "./jobs/annotated-pods.ts";
import { argocdJob } from "./jobs/argocd.ts";
import { kubernetesJobs } from "./jobs/kubernetes.ts";

/** Every scrape job that the agent of a cluster has: of what nobody here renders, and of the components that run. */
export function expectedJobs(cluster: Cluster, clusters: readonly Cluster[]): readonly ExpectedJob[] {
  const ofComponents = expectedComponents.flatMap(([name, { scrapes }]) =>
    name in cluster.values ? (scrapes?.(cluster, clusters) ?? []).map((scrape) => componentJob(scrape)) : [],
  );
  const all: readonly ExpectedJob[] = [...kubernetesJobs, argocdJob, annotatedPodsJob, ...ofComponents];
  return all.filter(({ isThere }) => isThere?.(cluster) !== false);
}
