import { certificateCopiesJob, copiesCertificates } from "./certificate-copies.ts";
import { argocdJob, runsArgocd } from "./scraped-argocd.ts";
import type { ClusterContext, ComponentDefinition, ScrapeTarget } from "./component-definition.ts";

/** Pods of any team that ask to be scraped. */
const annotatedJob = "annotated-pods";

/** A cluster as far as it decides what its agent scrapes. */
interface Scraping {
  readonly components: readonly string[];
  readonly hasAnnotatedPods: boolean;
  readonly runsArgocd: boolean;
  readonly copiesCertificates: boolean;
}

/**
 * The jobs that agents scrape: those of every cluster that sends, for the centre; an edge knows of its own alone. Of the
 * central cluster the targets are known one by one, of the others the jobs that their components bring.
 */
export function watchedJobs(
  context: ClusterContext,
  definitions: readonly ComponentDefinition[],
  ownTargets: readonly ScrapeTarget[],
): ReadonlySet<string> {
  const jobsOf = new Map<string, readonly string[]>(definitions.map(({ name, jobs = [] }) => [name, jobs]));
  const watched = new Set<string>();
  for (const { components, hasAnnotatedPods, runsArgocd: hasArgocd, copiesCertificates: hasCopies } of scrapingClusters(
    context,
    definitions,
  )) {
    if (!components.includes("prometheus-agent")) continue;
    for (const component of components) for (const job of jobsOf.get(component) ?? []) watched.add(job);
    if (hasAnnotatedPods) watched.add(annotatedJob);
    if (hasArgocd) watched.add(argocdJob);
    if (hasCopies) watched.add(certificateCopiesJob);
  }
  if ("prometheus-agent" in context.cluster.values) for (const { job } of ownTargets) watched.add(job);
  return watched;
}

function scrapingClusters(context: ClusterContext, definitions: readonly ComponentDefinition[]): readonly Scraping[] {
  if (context.role === "central") return context.senders;
  const { cluster } = context;
  const { values } = cluster;
  const components = definitions.map(({ name }) => name).filter((name) => name in values);
  const hasAnnotatedPods = values["prometheus-agent"]?.annotatedPods === true;
  return [{ components, hasAnnotatedPods, runsArgocd: runsArgocd(cluster), copiesCertificates: copiesCertificates(cluster) }];
}
