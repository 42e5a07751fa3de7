import type { ApiObject } from "./kubernetes/api-object.ts";
import type { Client } from "./kubernetes/client.ts";

const kinds = ["Deployment", "StatefulSet", "DaemonSet"] as const;

/** All workloads of a cluster that make pods. */
export async function workloads(client: Client): Promise<ApiObject[]> {
  const lists = await Promise.all([...kinds.map((kind) => client.list("apps/v1", kind)), client.list("batch/v1", "Job")]);
  return lists.flat();
}

/** Whether an object makes pods and keeps them running. */
export function isLasting({ kind }: ApiObject): boolean {
  return (kinds as readonly string[]).includes(kind);
}

/** How many pods a workload should have, and has ready (for a Job: that ended well). */
export function podCounts({ kind, spec, status = {} }: ApiObject): { readonly wanted: number; readonly ready: number } {
  if (kind === "DaemonSet") return { wanted: status.desiredNumberScheduled ?? 0, ready: status.numberReady ?? 0 };
  if (kind === "Job") return { wanted: spec.completions ?? 1, ready: status.succeeded ?? 0 };
  return { wanted: spec.replicas ?? 1, ready: status.readyReplicas ?? 0 };
}

/** Whether a workload's controller has seen its newest version and all its pods are ready. */
export function isSettled(workload: ApiObject): boolean {
  const { wanted, ready } = podCounts(workload);
  const seen = workload.kind === "Job" || (workload["status"]?.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0);
  return seen && ready >= wanted && (workload.kind !== "DaemonSet" || wanted > 0);
}

/** Whether every pod of a workload is of its newest version. */
export function isRolledOut({ kind, spec, status = {} }: ApiObject): boolean {
  if (kind === "StatefulSet") return (status.updatedReplicas ?? 0) >= spec.replicas && status.currentRevision === status.updateRevision;
  if (kind === "Deployment") return (status.updatedReplicas ?? 0) >= spec.replicas && status.replicas === status.updatedReplicas;
  return kind !== "DaemonSet" || (status.updatedNumberScheduled ?? 0) >= (status.desiredNumberScheduled ?? 0);
}
