import { groupKind, type KubernetesObject } from "../objects/kubernetes-object.ts";

/** A place in an object. */
export type Path = readonly (string | number)[];

/** What Kubernetes (1.33 to 1.36) refuses to change in an object of one kind, and what to do instead. */
export interface ImmutableKind {
  /** Parts of the object that cannot change, except for `mutable` ones below them. */
  readonly parts: readonly Path[];
  readonly mutable?: readonly Path[];
  /** Quantities that may become larger, but not smaller. */
  readonly growing?: readonly Path[];
  /** The command after the merge, for kubectl; Argo CD creates the object again. */
  readonly remedy: (name: string) => string;
  readonly consequence: string;
}

const below = (parent: string, ...names: readonly string[]): Path[] => names.map((name) => [parent, name]);

/** By API group and kind. The validation of each is in k8s.io/kubernetes/pkg/apis/<group>/validation. */
export const immutableKinds: Readonly<Record<string, ImmutableKind>> = {
  "apps/StatefulSet": {
    parts: [["spec"]],
    mutable: below(
      "spec",
      "replicas",
      "ordinals",
      "template",
      "updateStrategy",
      "revisionHistoryLimit",
      "persistentVolumeClaimRetentionPolicy",
      "minReadySeconds",
    ),
    remedy: (name) => `delete statefulset ${name} --cascade=orphan`,
    consequence: "its pods go on running; existing volumes keep their size until they are replaced one by one",
  },
  "apps/Deployment": {
    parts: below("spec", "selector"),
    remedy: (name) => `delete deployment ${name}`,
    consequence: "its pods are away until the new ones are ready",
  },
  "apps/DaemonSet": {
    parts: below("spec", "selector"),
    remedy: (name) => `delete daemonset ${name}`,
    consequence: "its pods are away until the new ones are ready",
  },
  "batch/Job": {
    parts: [["spec"]],
    mutable: below("spec", "parallelism", "suspend", "activeDeadlineSeconds", "backoffLimit", "ttlSecondsAfterFinished"),
    remedy: (name) => `delete job ${name}`,
    consequence: "it runs once more",
  },
  "/Service": {
    parts: below("spec", "clusterIP", "loadBalancerClass"),
    remedy: (name) => `delete service ${name}`,
    consequence: "its name does not resolve until it is there again",
  },
  "/PersistentVolumeClaim": {
    parts: [["spec"]],
    mutable: below("spec", "volumeAttributesClassName"),
    growing: [["spec", "resources", "requests", "storage"]],
    remedy: (name) => `delete persistentvolumeclaim ${name} --wait=false`,
    consequence: "what is on the volume is lost when its pod is deleted",
  },
  "rbac.authorization.k8s.io/ClusterRoleBinding": {
    parts: [["roleRef"]],
    remedy: (name) => `delete clusterrolebinding ${name}`,
    consequence: "its account has no rights until it is there again",
  },
};

/** What cannot change in an object of a kind; undefined where everything can. */
export function immutableKindOf(object: KubernetesObject): ImmutableKind | undefined {
  return immutableKinds[groupKind(object)];
}
