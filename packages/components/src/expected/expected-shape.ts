import type { CentralCluster, Cluster } from "@thanos-fleet/fleet";

export interface ShapeImage {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
  readonly digest?: string;
}

export interface ShapeResources {
  readonly cpu: string;
  readonly memory: string;
  readonly memoryLimit?: string;
}

/** Whose image and resources a pod has, and as whom it runs. */
export interface ExpectedShape {
  /** By the values; a pod's containers share them. */
  image(cluster: Cluster): ShapeImage | undefined;
  resources(cluster: Cluster): ShapeResources | undefined;
  /** Mebibytes of scratch on the node's disk beside the 768 of logs and the writable layer. */
  scratch?(cluster: Cluster): number;
  /** What the container asks for where the values do not say it. */
  readonly fixed?: { readonly requests: Readonly<Record<string, string>>; readonly limits: Readonly<Record<string, string>> };
  readonly user: number;
  /** Set where volumes belong to its group. */
  readonly ownsVolumes: boolean;
  /** The account, where it is not called after the app. */
  readonly account?: string;
  /** Set where it asks the API server. */
  readonly hasToken?: true;
  /** Seconds to end in; absent for Kubernetes' 30. */
  grace?(cluster: Cluster): number;
  readonly hostPaths?: readonly string[];
  readonly isOnHost?: true;
  readonly why: string;
}

/** `nobody` of the images of Prometheus' programs. */
export const nobody = { user: 65_534, ownsVolumes: true, why: "the user of its image" } as const;

interface Sized {
  readonly image: ShapeImage;
  readonly resources: ShapeResources;
}

/** Image and resources as the values of the one central cluster have them. */
export function sizedByCentre(read: (values: CentralCluster["values"]) => Sized | undefined): Pick<ExpectedShape, "image" | "resources"> {
  const sized = (cluster: Cluster): Sized | undefined => (cluster.role === "central" ? read(cluster.values) : undefined);
  return { image: (cluster) => sized(cluster)?.image, resources: (cluster) => sized(cluster)?.resources };
}

/** Seconds to end in, whatever the values. */
export function seconds(count: number): NonNullable<ExpectedShape["grace"]> {
  return () => count;
}

/** What a container asks for and may take where the values do not say it, with its share of the node's disk. */
export function fixedResources(cpu: string, memory: string, disk: { readonly request: string; readonly limit: string }) {
  return {
    requests: { cpu, memory, "ephemeral-storage": disk.request },
    limits: { memory, "ephemeral-storage": disk.limit },
  };
}
