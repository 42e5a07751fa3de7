import type { Cluster } from "@thanos-fleet/fleet";
import type { ForeignPodsPeer } from "./flows.ts";
import { destinationName } from "./argocd-names.ts";

/** Where Argo CD's application controller serves its metrics; it alone knows the state of every Application. */
export const argocdMetricsPort = 8082;

/** The scrape job of Argo CD, by which rules find its series. */
export const argocdJob = "argocd";

/** Whether Argo CD runs in a cluster: it knows its own as `in-cluster`. */
export function runsArgocd(cluster: Cluster): boolean {
  return destinationName(cluster) === "in-cluster";
}

/** The pods of Argo CD's application controller, by the labels of its own manifests and charts. */
export function argocdController({ values }: Cluster): ForeignPodsPeer {
  return {
    kind: "foreignPods",
    namespace: values.argocd.namespace,
    labels: { "app.kubernetes.io/name": "argocd-application-controller" },
  };
}
