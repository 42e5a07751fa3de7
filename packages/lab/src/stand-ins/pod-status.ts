import type { ApiObject } from "../kubernetes/api-object.ts";

/** What a stand-in kubelet says of a pod. */
export type PodState =
  | { readonly phase: "Pending"; readonly reason: string; readonly message: string }
  | { readonly phase: "Running"; readonly isReady: boolean }
  | { readonly phase: "Succeeded" | "Failed" };

/** A pod's `status` for a state, as a kubelet writes it. */
export function podStatus(pod: ApiObject, state: PodState, ip: string): Record<string, unknown> {
  const isReady = state.phase === "Running" && state.isReady;
  const isDone = state.phase === "Succeeded";
  const now = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  const startTime = pod["status"]?.startTime ?? now;
  const condition = (type: string, isTrue: boolean): unknown => ({ type, status: isTrue ? "True" : "False", lastTransitionTime: now });
  const isInitialized = state.phase !== "Pending";
  return {
    phase: state.phase,
    ...(state.phase === "Pending" ? { reason: state.reason, message: state.message } : { reason: null, message: null }),
    startTime,
    ...(isInitialized ? { podIP: ip, podIPs: [{ ip }] } : {}),
    conditions: [
      condition("PodScheduled", true),
      condition("Initialized", isInitialized),
      condition("ContainersReady", isReady),
      condition("Ready", isReady),
    ],
    initContainerStatuses: (pod["spec"].initContainers ?? []).map((container: Container) =>
      status(container, isInitialized ? ended(0, startTime) : waiting("PodInitializing"), isInitialized),
    ),
    containerStatuses: pod["spec"].containers.map((container: Container) =>
      status(container, containerState(state, startTime), isReady || isDone),
    ),
  };
}

interface Container {
  readonly name: string;
  readonly image: string;
}

function containerState(state: PodState, startedAt: string): unknown {
  if (state.phase === "Pending") return waiting(state.reason);
  if (state.phase === "Running") return state.isReady ? { running: { startedAt } } : waiting("CrashLoopBackOff");
  return ended(state.phase === "Succeeded" ? 0 : 1, startedAt);
}

function status({ name, image }: Container, state: unknown, ready: boolean): unknown {
  return { name, image, imageID: image, ready, started: ready, restartCount: 0, state };
}

function waiting(reason: string): unknown {
  return { waiting: { reason } };
}

function ended(exitCode: number, startedAt: string): unknown {
  return { terminated: { exitCode, reason: exitCode === 0 ? "Completed" : "Error", startedAt, finishedAt: startedAt } };
}
