import type { PlacedObject } from "./cluster-objects.ts";
import type { Path } from "./object-path.ts";
import type { Labels } from "./label-selector.ts";

interface ContainerPort {
  readonly name?: string;
  readonly containerPort: number;
  readonly hostPort?: number;
  readonly protocol?: Protocol;
}

export type Protocol = "TCP" | "UDP";

/** A port at which a pod listens. */
export interface OpenPort {
  readonly name?: string | undefined;
  readonly port: number;
  readonly protocol: Protocol;
}

interface KeyRef {
  readonly name: string;
  readonly key: string;
  readonly optional?: boolean;
}

interface Item {
  readonly key: string;
  readonly path: string;
}

export interface VolumeSource {
  readonly configMap?: { readonly name: string; readonly items?: readonly Item[]; readonly optional?: boolean };
  readonly secret?: { readonly secretName?: string; readonly name?: string; readonly items?: readonly Item[]; readonly optional?: boolean };
  readonly [kind: string]: unknown;
}

export interface PodVolume extends VolumeSource {
  readonly name: string;
  readonly projected?: { readonly sources: readonly VolumeSource[] };
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly emptyDir?: { readonly sizeLimit?: string };
}

export interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly subPath?: string;
}

export interface PodContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly ports?: readonly ContainerPort[];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: {
      readonly secretKeyRef?: KeyRef;
      readonly configMapKeyRef?: KeyRef;
      readonly fieldRef?: { readonly fieldPath: string };
    };
  }[];
  readonly envFrom?: readonly { readonly secretRef?: Omit<KeyRef, "key">; readonly configMapRef?: Omit<KeyRef, "key"> }[];
  readonly volumeMounts?: readonly VolumeMount[];
  readonly resources?: { readonly requests?: Labels; readonly limits?: Labels };
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

export interface PodSpec {
  readonly containers: readonly PodContainerSpec[];
  readonly initContainers?: readonly PodContainerSpec[];
  readonly volumes?: readonly PodVolume[];
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken?: boolean;
  readonly hostNetwork?: boolean;
  readonly priorityClassName?: string;
  readonly imagePullSecrets?: readonly { readonly name: string }[];
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly affinity?: unknown;
  readonly [key: string]: unknown;
}

/** The pods that one rendered workload makes. */
export interface RenderedPod {
  /** The label `app`, which names them everywhere; without it the workload's name. */
  readonly app: string;
  readonly namespace: string;
  readonly labels: Labels;
  /** Of the pod template. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly spec: PodSpec;
  readonly at: PlacedObject;
  /** Where in the workload its pod template's spec stands. */
  readonly path: readonly string[];
}

/** The pods of every workload among the objects: of whatever has a pod template. A CronJob's lies deeper. */
export function renderedPods(objects: readonly PlacedObject[]): RenderedPod[] {
  return objects.flatMap((at): RenderedPod[] => {
    const { kind = "", metadata } = at.object;
    const path = kind === "CronJob" ? ["spec", "jobTemplate", "spec", "template"] : ["spec", "template"];
    const { metadata: own, spec } = (read(at.object, path) ?? {}) as PodTemplate;
    if (spec?.containers === undefined) return [];
    const labels = own?.labels ?? {};
    const app = labels["app"] ?? metadata?.name ?? "";
    const { annotations = {} } = own ?? {};
    return [{ app, namespace: metadata?.namespace ?? "default", labels, annotations, kind, spec, at, path: [...path, "spec"] }];
  });
}

interface PodTemplate {
  readonly metadata?: { readonly labels?: Labels; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec?: PodSpec;
}

/** Every container of a pod with its place in the workload, those that run first before the others. */
export function containersOf({ spec, path }: RenderedPod): { readonly container: PodContainerSpec; readonly path: Path }[] {
  return (["initContainers", "containers"] as const).flatMap((list) =>
    (spec[list] ?? []).map((container, index) => ({ container, path: [...path, list, index] })),
  );
}

/** The ports that a pod's containers declare; init containers do not listen. */
export function openPorts({ spec }: RenderedPod): OpenPort[] {
  return spec.containers.flatMap(({ ports = [] }) =>
    ports.map(({ name, containerPort, protocol = "TCP" }) => ({ name, port: containerPort, protocol })),
  );
}

function read(object: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], object);
}
