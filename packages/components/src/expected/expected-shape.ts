import type { Cluster } from "@thanos-fleet/fleet";

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
