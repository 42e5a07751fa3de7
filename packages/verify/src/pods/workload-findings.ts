import { expectedApps, type ExpectedWorkload } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import { replicasOf } from "../addresses/given-texts.ts";
import type { Finding } from "../objects/cluster-objects.ts";
import { selectorMatches, type LabelSelector } from "../objects/label-selector.ts";
import { specOf } from "../references/cluster-set.ts";
import type { RenderedPod } from "../objects/rendered-pods.ts";

interface Spec {
  readonly podManagementPolicy?: string;
  readonly strategy?: Strategy;
  readonly updateStrategy?: Strategy;
}

interface Strategy {
  readonly type?: string;
  readonly rollingUpdate?: { readonly maxUnavailable?: number | string; readonly maxSurge?: number | string };
}

/** A workload has its kind, its replicas and its way of replacing pods, and spreads pods over nodes as far as there are any. */
export function workloadFindings(pod: RenderedPod, cluster: Cluster): Finding[] {
  if (pod.kind === "Job" || pod.kind === "CronJob") return [];
  const expected = expectedApps.get(pod.app)?.workload;
  const finding = (path: readonly string[], message: string): Finding => ({
    code: "pods/spread",
    place: { file: pod.at.file, path },
    message: `${pod.app} ${message}`,
  });
  if (expected === undefined) return [finding([], "is in no table of workloads")];
  if (pod.kind !== expected.kind) return [finding(["kind"], `must be a ${expected.kind}`)];
  const replicas = expected.replicas(cluster);
  const replaces = replacing(pod);
  return [
    ...(replicas === undefined || replicasOf(pod) === replicas
      ? []
      : [finding(["spec", "replicas"], `must have ${replicas} pods as the values have it`)]),
    ...(replaces === expected.replaces
      ? []
      : [finding(["spec"], `replaces pods by ${replaces} instead of ${expected.replaces}: ${expected.why}`)]),
    ...spreadProblem(pod, cluster).map((problem) => finding([...pod.path, "affinity"], problem)),
  ];
}

function replacing({ kind, at }: RenderedPod): ExpectedWorkload["replaces"] | string {
  const { podManagementPolicy = "OrderedReady", strategy, updateStrategy } = specOf<Spec>(at);
  const { type, rollingUpdate } = strategy ?? updateStrategy ?? {};
  if (kind === "StatefulSet") return type === "OnDelete" || rollingUpdate !== undefined ? `${type} by hand` : podManagementPolicy;
  if (kind === "DaemonSet") return `${rollingUpdate?.maxUnavailable ?? 1} missing`;
  return type === "Recreate" ? "Recreate" : `${rollingUpdate?.maxUnavailable ?? "25%"} missing, ${rollingUpdate?.maxSurge ?? "25%"} more`;
}

interface Term {
  readonly topologyKey?: string;
  readonly labelSelector?: LabelSelector;
}

interface AntiAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly Term[];
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly { readonly weight?: number; readonly podAffinityTerm?: Term }[];
}

/** Required where each pod can have a node of its own, and only there: a pod that finds none would never start. */
function spreadProblem(pod: RenderedPod, { values }: Cluster): string[] {
  const { podAntiAffinity: rules = {}, ...others } = (pod.spec.affinity ?? {}) as { podAntiAffinity?: AntiAffinity };
  const isOfNodes = ({ topologyKey, labelSelector }: Term = {}): boolean =>
    topologyKey === "kubernetes.io/hostname" && labelSelector !== undefined && selectorMatches(labelSelector, pod.labels);
  const required = rules.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  const preferred = rules.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  const { count, controlPlane, controlPlaneTakesWorkloads } = values.nodes;
  const nodes = controlPlaneTakesWorkloads ? count : count - controlPlane;
  const replicas = replicasOf(pod);
  if (Object.keys(others).length > 0) return [`has an affinity that no table knows: ${Object.keys(others).join(", ")}`];
  if (replicas === 1) return required.length + preferred.length === 0 ? [] : ["has one pod, which needs no distance from others"];
  if (nodes >= replicas && !required.some(isOfNodes)) return [`must keep its ${replicas} pods apart: ${nodes} nodes take them`];
  if (nodes < replicas && required.length > 0)
    return [`can never start all ${replicas} pods: each needs a node of its own, and ${nodes} take any`];
  return nodes >= replicas || preferred.some(({ podAffinityTerm }) => isOfNodes(podAffinityTerm))
    ? []
    : ["must prefer to keep its pods apart"];
}
