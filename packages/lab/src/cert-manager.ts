import type { Cluster } from "./cluster/cluster.ts";
import type { ProcessGroup, RunningProgram } from "./processes/process-group.ts";
import type { LabPrograms } from "./programs.ts";

/** Starts cert-manager's controllers for a cluster. */
export function startCertManager(cluster: Cluster, programs: LabPrograms, group: ProcessGroup): RunningProgram {
  return group.start({ name: `${cluster.name}-cert-manager`, path: programs.certManager, args: [cluster.kubeconfig] });
}
