import { schedulableNodes, type Cluster } from "@thanos-fleet/fleet";
import type { Adjustable } from "@thanos-fleet/schema";
import { joinText, type AdjustableText } from "@thanos-fleet/template";
import type { DeriveContext } from "./component-definition.ts";
import type { WorkloadPeer } from "./flows.ts";
import { networkPolicies, type PolicyView } from "./network-policies.ts";

/** `nobody` of the images of Prometheus' programs, as whom whatever needs no rights runs. */
export const nobody = 65_534;

/** A container image as values have it; the registry stays adjustable. */
export interface ImageValues {
  readonly registry: Adjustable<string>;
  readonly repository: string;
  readonly tag: string;
  readonly digest?: string | undefined;
}

export interface WorkloadOptions {
  /** Pods that the workload wants on nodes of their own; 1 needs no spreading. */
  readonly replicas?: number;
  /** What the pod's `emptyDir` volumes may hold together; nothing when absent. */
  readonly scratchMebibytes?: number;
  /** Labels of this workload's pods beside the standard ones. */
  readonly podLabels?: Record<string, string>;
}

/** What the templates of every workload share: names, labels, image, spreading, policies. */
export interface WorkloadView {
  readonly name: string;
  readonly namespace: string;
  readonly image: AdjustableText;
  /** Labels of every object of the workload. */
  readonly labels: Record<string, string>;
  /** Labels of its pods: the object's and the selector's. */
  readonly podLabels: Record<string, string>;
  /** The selector: never anything that changes, since it is immutable in a running cluster. */
  readonly selector: Record<string, string>;
  readonly affinity: Record<string, unknown> | undefined;
  /** Disk of the node for the container's log and the pod's `emptyDir` volumes. A pod over its limit is evicted. */
  readonly ephemeralStorage: { readonly request: string; readonly limit: string };
  readonly networkPolicies: readonly PolicyView[];
  /** True where more than one pod runs, so that a disruption budget means something. */
  readonly hasDisruptionBudget: boolean;
}

/** Derives a workload's common view. `self.app` is its name: of the workload, of its Service, and its label `app`. */
export function workloadView(self: WorkloadPeer, image: ImageValues, context: DeriveContext, options: WorkloadOptions = {}): WorkloadView {
  const replicas = options.replicas ?? 1;
  const labels = standardLabels(self.app, image.tag);
  return {
    name: self.app,
    namespace: self.namespace,
    image: imageText(image),
    labels,
    podLabels: { ...labels, ...options.podLabels },
    selector: { app: self.app },
    affinity: replicas > 1 ? antiAffinity(self.app, canSpread(context.cluster, replicas)) : undefined,
    ephemeralStorage: ephemeralStorage(options.scratchMebibytes ?? 0),
    networkPolicies: networkPolicies(self, context.flows, context.cluster),
    hasDisruptionBudget: replicas > 1,
  };
}

/** The kubelet keeps five log files of 10 MiB by default, and of 100 MiB where nodes are told to: the limit holds both. */
const logMebibytes = { usual: 64, most: 768 };

function ephemeralStorage(scratch: number): WorkloadView["ephemeralStorage"] {
  return { request: `${logMebibytes.usual}Mi`, limit: `${logMebibytes.most + scratch}Mi` };
}

/** The labels Kubernetes recommends, and `app`, by which the specification's commands select. */
export function standardLabels(app: string, version?: string): Record<string, string> {
  return {
    app,
    "app.kubernetes.io/name": app,
    ...(version === undefined ? {} : { "app.kubernetes.io/version": version }),
    "app.kubernetes.io/part-of": "monitoring",
    "app.kubernetes.io/managed-by": "thanos-fleet",
  };
}

/** `registry/repository:tag`, with the digest when one is given. */
export function imageText(image: ImageValues): AdjustableText {
  const digest = image.digest === undefined ? "" : `@${image.digest}`;
  return joinText(image.registry, `/${image.repository}:${image.tag}${digest}`);
}

/** Anti-affinity is required only where every pod finds a node of its own; elsewhere pods would stay pending. */
export function canSpread(cluster: Cluster, replicas: number): boolean {
  return schedulableNodes(cluster) >= replicas;
}

function antiAffinity(app: string, isRequired: boolean): Record<string, unknown> {
  const term = { topologyKey: "kubernetes.io/hostname", labelSelector: { matchLabels: { app } } };
  return {
    podAntiAffinity: isRequired
      ? { requiredDuringSchedulingIgnoredDuringExecution: [term] }
      : { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term }] },
  };
}
