import { centralOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import type { ClusterContext, ComponentDefinition, DeriveContext } from "./component-definition.ts";
import { components } from "./components.ts";
import { sendersOf } from "./senders.ts";
import { watchedJobs } from "./watched-jobs.ts";

/** The components a cluster runs: those its document has; of a cluster that is being removed, only the namespaces. */
export function componentsOf(cluster: Cluster): readonly ComponentDefinition[] {
  return components.filter(
    (component) => component.name in cluster.values && (!cluster.values.decommission || component.name === "namespaces"),
  );
}

/** What the cluster's components may look at. */
export function contextOf(cluster: Cluster, fleet: Fleet): DeriveContext {
  const central = centralOf(fleet);
  const context: ClusterContext =
    cluster.role === "central"
      ? { role: "central", cluster, central, senders: sendersOf(fleet, components) }
      : { role: "edge", cluster, central };
  const running = componentsOf(cluster);
  const scrapeTargets = running.flatMap((component) => component.scrapeTargets?.(context) ?? []);
  const flows = running.flatMap((component) => component.flows({ ...context, scrapeTargets }));
  const secrets = running.flatMap((component) => component.secrets?.(context) ?? []);
  const jobs = watchedJobs(context, components, scrapeTargets);
  return { ...context, scrapeTargets, flows, secrets, jobs, definitions: components };
}
