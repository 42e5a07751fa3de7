import { agentBacklog, tenantsOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { componentNames } from "@thanos-fleet/schema";
import { copiesCertificates } from "./certificate-copies.ts";
import { runsArgocd } from "./scraped-argocd.ts";
import type { ComponentDefinition, Sender } from "./component-definition.ts";

/** What the central cluster's documents know of every cluster. One that is being removed sends nothing any more. */
export function sendersOf(fleet: Fleet, definitions: readonly ComponentDefinition[]): Sender[] {
  const sending = [...fleet.centrals, ...fleet.edges].filter(({ values }) => !values.decommission);
  return sending.map((cluster) => ({
    name: cluster.name,
    role: cluster.role,
    region: cluster.values.region,
    tenants: tenantsOf(cluster),
    outageBudget: cluster.values.outageBudget,
    components: componentNames.filter((name) => name in cluster.values),
    jobs: jobsOf(cluster, definitions),
    runsArgocd: runsArgocd(cluster),
    copiesCertificates: copiesCertificates(cluster),
    hasAnnotatedPods: cluster.values["prometheus-agent"]?.annotatedPods === true,
    seriesBudget: cluster.values.seriesBudget,
    backlogHours: "prometheus-agent" in cluster.values ? agentBacklog(cluster).hours : undefined,
  }));
}

/** The jobs that a cluster's agent has by its components; none without an agent. */
function jobsOf({ values }: Cluster, definitions: readonly ComponentDefinition[]): string[] {
  if (!("prometheus-agent" in values)) return [];
  return definitions.flatMap(({ name, jobs = [] }) => (name in values ? jobs : [])).sort();
}
