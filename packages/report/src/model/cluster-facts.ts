import type { ClusterView } from "./topology.ts";
import type { Workload } from "./workloads.ts";

/** What the pods of a cluster ask for together: cores and bytes. */
export interface Placement {
  readonly pods: number;
  readonly requests: { readonly cpu: number; readonly memory: number };
  /** Bytes that its pods may take; a pod without a limit adds nothing. */
  readonly memoryLimit: number;
  readonly storage: number;
}

export function placementOf({ workloads }: Pick<ClusterView, "workloads">): Placement {
  const sum = (read: (workload: Workload) => number | undefined): number =>
    workloads.reduce((total, workload) => total + workload.pods * (read(workload) ?? 0), 0);
  return {
    pods: sum(() => 1),
    requests: { cpu: sum(({ requests }) => requests.cpu), memory: sum(({ requests }) => requests.memory) },
    memoryLimit: sum(({ limits }) => limits.memory),
    // The claim of a Deployment is one, and each pod of a StatefulSet has its own.
    storage: sum(({ storage }) => storage),
  };
}

/** Clusters that run the same: each workload with as many pods, or on every node, and with the same resources. */
export interface Profile {
  readonly id: string;
  readonly views: readonly ClusterView[];
  readonly workloads: readonly Workload[];
}

/** The profiles of a fleet, in the order of their first clusters. */
export function profilesOf(views: readonly ClusterView[]): Profile[] {
  const groups = Map.groupBy(views, ({ cluster, workloads }) => JSON.stringify([cluster.role, workloads.map(asProfile)]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ id: `profile-${first.cluster.name}`, views: group, workloads: first.workloads }];
  });
}

/** A workload without what its cluster's nodes decide. */
function asProfile({ pods: _pods, ...workload }: Workload): Omit<Workload, "pods"> {
  return workload;
}
