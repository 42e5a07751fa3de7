import type { Path } from "../objects/object-path.ts";
import { containersOf, type PodContainerSpec, type RenderedPod } from "../objects/rendered-pods.ts";
import type { Exception } from "@thanos-fleet/components/expected";
import { isExcepted } from "./exceptions.ts";

/** A rule that every pod keeps; `exception` names what a workload may be freed of it by. */
interface PodRule {
  readonly what: string;
  readonly exception?: Exception;
  holds(pod: RenderedPod): boolean;
  /** Where in the pod's spec it is written, or would be. */
  readonly at: string;
}

interface ContainerRule {
  readonly what: string;
  readonly exception?: Exception;
  holds(container: PodContainerSpec, pod: RenderedPod): boolean;
  readonly at: string;
}

const volumesOfTheCluster = new Set([
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "persistentVolumeClaim",
  "projected",
  "secret",
]);

/** Kubernetes' Pod Security Standard `restricted`, as far as a pod's own fields say it. */
export const podRules: readonly PodRule[] = [
  { what: "runs in a network of its own", exception: "hostNetwork", at: "hostNetwork", holds: ({ spec }) => spec.hostNetwork !== true },
  { what: "sees its own processes alone", exception: "hostPID", at: "hostPID", holds: ({ spec }) => spec["hostPID"] !== true },
  { what: "shares no memory with the node", at: "hostIPC", holds: ({ spec }) => spec["hostIPC"] !== true },
  {
    what: "mounts nothing of the node",
    exception: "hostPath",
    at: "volumes",
    holds: ({ spec }) =>
      (spec.volumes ?? []).every((volume) => Object.keys(volume).every((key) => key === "name" || volumesOfTheCluster.has(key))),
  },
  {
    what: "runs under the runtime's seccomp profile",
    at: "securityContext",
    holds: ({ spec }) => typeOf(spec.securityContext?.["seccompProfile"]) === "RuntimeDefault",
  },
  {
    what: "bounds what it writes to the node's disk",
    at: "volumes",
    holds: ({ spec }) => (spec.volumes ?? []).every(({ emptyDir }) => emptyDir === undefined || emptyDir.sizeLimit !== undefined),
  },
  { what: "sets no sysctl", at: "securityContext", holds: ({ spec }) => spec.securityContext?.["sysctls"] === undefined },
];

export const containerRules: readonly ContainerRule[] = [
  {
    what: "runs as another user than root",
    exception: "root",
    at: "securityContext",
    holds: ({ securityContext: own }, { spec: { securityContext: pod } }) => {
      const value = (key: string) => own?.[key] ?? pod?.[key];
      return value("runAsNonRoot") === true && value("runAsUser") !== 0;
    },
  },
  { what: "is not privileged", at: "securityContext", holds: ({ securityContext }) => securityContext?.["privileged"] !== true },
  {
    what: "gains no privileges",
    at: "securityContext",
    holds: ({ securityContext }) => securityContext?.["allowPrivilegeEscalation"] === false,
  },
  {
    what: "writes nothing into its image",
    at: "securityContext",
    holds: ({ securityContext }) => securityContext?.["readOnlyRootFilesystem"] === true,
  },
  {
    what: "drops every capability and adds none",
    at: "securityContext",
    holds: ({ securityContext }) => {
      const { drop, add } = (securityContext?.["capabilities"] ?? {}) as { drop?: readonly string[]; add?: readonly string[] };
      return drop?.includes("ALL") === true && (add ?? []).length === 0;
    },
  },
  {
    what: "keeps the runtime's seccomp profile",
    at: "securityContext",
    holds: ({ securityContext }) => [undefined, "RuntimeDefault"].includes(typeOf(securityContext?.["seccompProfile"])),
  },
  {
    what: "takes no port of the node",
    exception: "hostPort",
    at: "ports",
    holds: ({ ports }) => (ports ?? []).every(({ hostPort }) => hostPort === undefined),
  },
  {
    what: "says what it needs and where its memory and its disk end",
    at: "resources",
    holds: ({ resources }) =>
      [
        resources?.requests?.["cpu"],
        resources?.requests?.["memory"],
        resources?.requests?.["ephemeral-storage"],
        resources?.limits?.["memory"],
        resources?.limits?.["ephemeral-storage"],
      ].every((value) => value !== undefined),
  },
  {
    what: "runs as a user whom no node has",
    exception: "imageUser",
    at: "securityContext",
    holds: ({ securityContext: own }, { spec: { securityContext: pod } }) => Number(own?.["runAsUser"] ?? pod?.["runAsUser"]) > 10_000,
  },
  { what: "has an image of one version", at: "image", holds: ({ image }) => isPinned(image) },
];

/** What is asked of containers that run on: a Job ends, and what runs first too. */
export const serverRules: readonly ContainerRule[] = [
  { what: "says when it can serve", at: "readinessProbe", holds: (container) => container["readinessProbe"] !== undefined },
  {
    what: "says when it hangs",
    exception: "noLiveness",
    at: "livenessProbe",
    holds: (container) => container["livenessProbe"] !== undefined,
  },
];

export interface BrokenRule {
  readonly what: string;
  readonly path: Path;
  readonly subject: string;
}

/** The rules that a pod breaks without being excepted. */
export function brokenRules(pod: RenderedPod): BrokenRule[] {
  const isBound = ({ exception }: { readonly exception?: Exception }) => exception === undefined || !isExcepted(pod.app, exception);
  const ofPod = podRules
    .filter((rule) => isBound(rule) && !rule.holds(pod))
    .map(({ what, at }) => ({ what, path: [...pod.path, at], subject: `the pod of ${pod.app}` }));
  const ofContainers = containersOf(pod).flatMap(({ container, path }) => {
    const isServer = pod.kind !== "Job" && pod.kind !== "CronJob" && path.at(-2) === "containers";
    const rules = isServer ? [...containerRules, ...serverRules] : containerRules;
    return rules
      .filter((rule) => isBound(rule) && !rule.holds(container, pod))
      .map(({ what, at }) => ({ what, path: path.concat(at), subject: `the container ${container.name} of ${pod.app}` }));
  });
  return [...ofPod, ...ofContainers];
}

/** A digest, or a tag with a number in it that is no moving one: `v3`, `3.1-latest` and `main` move. */
function isPinned(image: string): boolean {
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return true;
  const [, tag = ""] = /:([^:/@]+)$/.exec(image) ?? [];
  return /\d+\.\d+/.test(tag) && !/latest|nightly|main|master/.test(tag);
}

function typeOf(profile: unknown): string | undefined {
  return (profile as { type?: string } | undefined)?.type;
}
