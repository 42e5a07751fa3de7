import { hash } from "node:crypto";
import type { SourceFile } from "@thanos-fleet/diagnostics";
import type { Role } from "@thanos-fleet/schema";
import type { Cluster } from "./fleet.ts";
import type { ClusterFiles } from "./read-cluster-files.ts";
import type { Removal } from "./removals.ts";

/** What a cluster's file and the layers below it came to. */
export interface RememberedCluster {
  readonly role: Role;
  readonly values: Cluster["values"];
  readonly valuesHash: string;
  readonly removals: readonly Removal[];
}

/** Clusters in whose layers an earlier load of the same program found nothing to report, by `clusterKeys`. */
export type RememberedClusters = ReadonlyMap<string, RememberedCluster>;

/** Gives for a cluster's file a hash of all that the cluster's values follow from, but for the program. */
export function clusterKeys({ fleet, roles }: ClusterFiles): (file: SourceFile) => string {
  const below = hash("sha256", JSON.stringify([fleet, ...roles.values()].map((file) => [file?.path, file?.text])));
  return ({ path, text }) => hash("sha256", JSON.stringify([below, path, text]), "base64url");
}
