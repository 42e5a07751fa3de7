import type { PlannedObject } from "../documents/planned-render.ts";
import type { FleetChanges } from "./fleet-state.ts";

/** Rows of the plan by which the pods of a workload end and start again. */
const restartRows = new Set(["agent-restarts", "recreated-at-once", "only-pod-restarts", "all-pods-at-once", "node-by-node", "pod-by-pod"]);
const workloadKinds = new Set(["StatefulSet", "Deployment", "DaemonSet"]);

function keyOf({ cluster, kind, namespace, name }: PlannedObject): string {
  return `${cluster}: ${kind} ${namespace === undefined ? "" : `${namespace}/`}${name}`;
}

/** What the plan says and did not happen, and what happened without being planned, a line each. */
export function differences(planned: readonly PlannedObject[], seen: FleetChanges): string[] {
  // Applications are no objects of a component; what they say is looked at with the objects that they bring.
  const objects = planned.filter(({ component, classes }) => component !== "argocd" && classes.join() !== "nothing");
  const named = new Set(objects.map(keyOf));
  const restarting = new Set(
    objects.filter(({ kind, effects }) => workloadKinds.has(kind) && effects.some((row) => restartRows.has(row))).map(keyOf),
  );
  return [
    ...minus(named, seen.changed).map((key) => `${key} is to change and did not, although all reads Synced`),
    ...minus(seen.changed, named).map((key) => `${key} changed, and the plan says nothing of it`),
    ...minus(restarting, seen.restarted).map((key) => `the pods of ${key} are to restart and did not`),
    ...minus(seen.restarted, restarting).map((key) => `the pods of ${key} restarted, and the plan says nothing of it`),
  ];
}

function minus(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...some].filter((key) => !others.has(key));
}
