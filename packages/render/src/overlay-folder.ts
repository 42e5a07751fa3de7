import type { Cluster } from "@thanos-fleet/fleet";

/** Folder of a cluster's manifests below deploy/overlays/. */
export function overlayFolder(cluster: Cluster): string {
  return `${cluster.name}-${cluster.role}`;
}
