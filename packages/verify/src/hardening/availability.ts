import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import type { RenderedPod } from "../objects/rendered-pods.ts";
import { nameOf, namespaceOf, specOf, type ClusterSet } from "../references/cluster-set.ts";
import { selectorMatches, type LabelSelector } from "../objects/label-selector.ts";

interface Budget {
  readonly selector?: LabelSelector;
  readonly minAvailable?: number | string;
  readonly maxUnavailable?: number | string;
}

interface Term {
  readonly topologyKey: string;
  readonly labelSelector?: LabelSelector;
}

interface Affinity {
  readonly podAntiAffinity?: {
    readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly Term[];
    readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly { readonly podAffinityTerm: Term }[];
  };
}

/** Of pods that are there more than once, nodes are drained one by one, and no node holds them all. */
export function availabilityFindings(set: ClusterSet): Finding[] {
  return set.pods.flatMap((pod) => {
    const { replicas = 1 } = specOf<{ replicas?: number }>(pod.at);
    if (pod.kind !== "Deployment" && pod.kind !== "StatefulSet") return [];
    return replicas > 1 ? [...budgetFindings(set, pod, replicas), ...spreadFindings(pod)] : [];
  });
}

function budgetFindings(set: ClusterSet, pod: RenderedPod, replicas: number): Finding[] {
  const budgets = set.ofKind("PodDisruptionBudget").filter((budget) => {
    const { selector = {} } = specOf<Budget>(budget);
    return namespaceOf(budget) === pod.namespace && selectorMatches(selector, pod.labels);
  });
  const [budget, another] = budgets;
  if (budget === undefined)
    return [
      endangered(pod.at, ["spec", "replicas"], `no disruption budget covers the ${replicas} pods of ${pod.app}: a drain may take them all`),
    ];
  // The API server refuses to evict what two budgets cover.
  if (another !== undefined)
    return [
      endangered(another, ["spec", "selector"], `${nameOf(budget)} covers the pods of ${pod.app} too, so none could ever be evicted`),
    ];
  const { minAvailable, maxUnavailable } = specOf<Budget>(budget);
  const spared = typeof minAvailable === "number" ? replicas - minAvailable : maxUnavailable;
  if (typeof spared !== "number" || (spared >= 1 && spared < replicas)) return [];
  const message = `the budget lets ${spared} of the ${replicas} pods of ${pod.app} go at once: at least one must, and not all may`;
  return [endangered(budget, ["spec"], message)];
}

function spreadFindings(pod: RenderedPod): Finding[] {
  const { podAntiAffinity: rules } = (pod.spec.affinity ?? {}) as Affinity;
  const terms = [
    ...(rules?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
    ...(rules?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(({ podAffinityTerm }) => podAffinityTerm),
    ...((pod.spec["topologySpreadConstraints"] ?? []) as readonly Term[]),
  ];
  const isSpread = terms.some(
    ({ topologyKey, labelSelector }) =>
      topologyKey === "kubernetes.io/hostname" && labelSelector !== undefined && selectorMatches(labelSelector, pod.labels),
  );
  if (isSpread) return [];
  const message = `nothing keeps the pods of ${pod.app} on different nodes: one node's loss may take them all`;
  return [endangered(pod.at, ["spec", "replicas"], message)];
}

function endangered({ file }: PlacedObject, path: Path, message: string): Finding {
  return { code: "hardening/availability", place: { file, path }, message };
}
