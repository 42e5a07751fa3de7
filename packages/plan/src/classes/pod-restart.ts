import { groupKind, valueAt, type KubernetesObject } from "../objects/kubernetes-object.ts";
import type { ChangeClass } from "./change-class.ts";
import type { ObjectPair } from "./class-row.ts";

/** What replacing the pods of a workload means. */
export interface PodRestart {
  readonly id: string;
  readonly classes: readonly ChangeClass[];
  readonly effect: string;
  readonly source: string;
}

interface RestartRow extends PodRestart {
  readonly when: (workload: KubernetesObject, component: string) => boolean;
}

const workloads = "https://kubernetes.io/docs/concepts/workloads/controllers";

/** The first row that fits decides. */
export const restartRows: readonly RestartRow[] = [
  {
    id: "agent-restarts",
    when: (workload, component) => component === "prometheus-agent" && groupKind(workload) === "apps/StatefulSet",
    classes: ["data-loss", "outage"],
    effect:
      "the agent restarts: it scrapes nothing meanwhile, and what it has not sent by then is lost (look at its lag first: docs/operations.md)",
    source:
      "measured: an agent that restarted during an outage lost all it had not sent; https://github.com/prometheus/prometheus/issues/8809",
  },
  {
    id: "recreated-at-once",
    when: (workload) => groupKind(workload) === "apps/Deployment" && valueAt(workload, ["spec", "strategy", "type"]) === "Recreate",
    classes: ["outage"],
    effect: "all its pods end before new ones start: it is away until they are ready",
    source: `${workloads}/deployment/#recreate-deployment`,
  },
  {
    id: "only-pod-restarts",
    when: (workload) =>
      replicasOf(workload) <= 1 &&
      (groupKind(workload) === "apps/StatefulSet" || (groupKind(workload) === "apps/Deployment" && maxUnavailable(workload) > 0)),
    classes: ["outage"],
    effect: "its only pod restarts: it is away until the new one is ready",
    source: `${workloads}/statefulset/#rolling-updates`,
  },
  {
    id: "all-pods-at-once",
    when: (workload) => groupKind(workload) === "apps/Deployment" && maxUnavailable(workload) >= replicasOf(workload),
    classes: ["outage"],
    effect: "all its pods may be away at once",
    source: `${workloads}/deployment/#max-unavailable`,
  },
  {
    id: "node-by-node",
    when: (workload) => groupKind(workload) === "apps/DaemonSet",
    classes: ["restart"],
    effect: "its pods restart node by node: each node is without one for a moment, and what waits on its disk stays",
    source: `${workloads}/daemonset/#updating-a-daemonset`,
  },
  {
    id: "job-runs-again",
    when: (workload) => groupKind(workload) === "batch/Job",
    classes: ["reload"],
    effect: "the Job runs once more, under a new name",
    source: "docs/adr/0014-a-refused-change-is-seen.md",
  },
  {
    id: "pod-by-pod",
    when: () => true,
    classes: ["restart"],
    effect: "its pods restart one after the other; the others serve meanwhile",
    source: `${workloads}/statefulset/#rolling-updates`,
  },
];

/** What it means that the pods of a workload are replaced, as it will be. */
export function podRestart({ component, before, after }: ObjectPair): PodRestart {
  const workload = after ?? before ?? {};
  const row = restartRows.find(({ when }) => when(workload, component));
  if (row === undefined) throw new Error("no row for a restart");
  return row;
}

function replicasOf(workload: KubernetesObject): number {
  return Number(valueAt(workload, ["spec", "replicas"]) ?? 1);
}

/**
 * Pods of a Deployment that may be away during a rolling update: a quarter where nothing is said. A share is rounded down, and
 * one goes where none may come first.
 */
function maxUnavailable(workload: KubernetesObject): number {
  const limit = (name: string): unknown => valueAt(workload, ["spec", "strategy", "rollingUpdate", name]) ?? "25%";
  const value = limit("maxUnavailable");
  const pods = typeof value === "number" ? value : Math.floor((replicasOf(workload) * Number.parseInt(String(value), 10)) / 100);
  return Number.parseInt(String(limit("maxSurge")), 10) === 0 ? Math.max(1, pods) : pods;
}
