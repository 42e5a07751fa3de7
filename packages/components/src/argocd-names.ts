import type { Cluster } from "@thanos-fleet/fleet";

/** Project and Application of the app-of-apps that everything hangs from. */
export const rootName = "monitoring";

/** Name under which Argo CD knows a cluster. */
export function destinationName(cluster: Cluster): string {
  return cluster.values.argocd.destinationName ?? cluster.name;
}

/** Labels of every Argo CD object; the UI groups an app-of-apps by `part-of`. */
export function argocdLabels(cluster?: string): Record<string, string> {
  return {
    "app.kubernetes.io/part-of": rootName,
    "app.kubernetes.io/managed-by": "thanos-fleet",
    ...(cluster === undefined ? {} : { "monitoring/cluster": cluster }),
  };
}

/** Deletes what an Application deployed before the Application itself goes. Never on the root or on a cluster. */
export const resourcesFinalizer = "resources-finalizer.argocd.argoproj.io";
