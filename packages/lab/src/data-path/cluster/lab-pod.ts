import type { ContainerInputs, RenderedPod } from "@thanos-fleet/verify/containers";

/** A machine of a cluster, as far as its pods see it. */
export interface LabNode {
  readonly name: string;
  readonly ip: string;
}

/** One pod of a rendered workload, or of a workload that stands for what others run. */
export interface LabPod {
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  readonly workload: string;
  readonly kind: string;
  readonly ordinal: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly ip: string;
  readonly node: LabNode;
  /** Named ports of its containers. */
  readonly ports: readonly PodPort[];
  /** Undefined for a stand-in, which is no process of its own. */
  readonly rendered: RenderedPod | undefined;
  /** Whether its process runs, and whether its probe says that it is ready. */
  isRunning: boolean;
  isReady: boolean;
}

export interface PodPort {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
}

/** What a container is given, by the pod that it is in; asked again at each start, since files change. */
export type InputsOf = (pod: LabPod, container: string) => ContainerInputs;
