import type { CentralCluster, Cluster } from "@thanos-fleet/fleet";

/** What a workload keeps, and how its pods are replaced. */
export interface ExpectedWorkload {
  readonly kind: "StatefulSet" | "Deployment" | "DaemonSet";
  /** How many pods, as the values have it; of a DaemonSet none. */
  replicas(cluster: Cluster): number | undefined;
  /** The claim that outlives its pods. */
  readonly keeps?: { readonly claim: string; readonly component: string };
  /** `Parallel` starts all pods at once; `Recreate` ends the old pod first; numbers are those that may be missing and be more. */
  readonly replaces: "OrderedReady" | "Parallel" | "Recreate" | "1 missing, 0 more" | "10% missing";
  readonly why: string;
}

export const one = (): number => 1;
export const none = (): undefined => undefined;

/** As many as the values of the one central cluster say. */
export function ofCentre(read: (values: CentralCluster["values"]) => number | undefined): ExpectedWorkload["replicas"] {
  return (cluster) => (cluster.role === "central" ? read(cluster.values) : undefined);
}

export const surgeless = "with required anti-affinity a pod more may find no node";
