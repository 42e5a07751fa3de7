import type { ProcessGroup } from "../processes/process-group.ts";
import type { ApiServer } from "./api-server.ts";

export interface ControllersStart {
  readonly program: string;
  readonly name: string;
  readonly kubeconfig: string;
  readonly apiServer: ApiServer;
  readonly group: ProcessGroup;
}

/** Starts a cluster's controller-manager and scheduler. */
export function startControllers({ program, name, kubeconfig, apiServer, group }: ControllersStart): void {
  const shared = [`--kubeconfig=${kubeconfig}`, "--leader-elect=false", "--profiling=false"];
  const manager = [
    "kube-controller-manager",
    ...shared,
    `--service-account-private-key-file=${apiServer.serviceAccountKey}`,
    `--root-ca-file=${apiServer.caFile}`,
    "--secure-port=0",
    "--concurrent-gc-syncs=5",
    "--kube-api-qps=100",
    "--kube-api-burst=200",
  ];
  // A pod whose volume is bound in the moment in which it is found unbound may be looked at again after five minutes only,
  // since the stand-in for Longhorn is quicker than any storage; with this it is within half a minute.
  const scheduler = ["kube-scheduler", "--secure-port=0", "--pod-max-in-unschedulable-pods-duration=5s"];
  group.start({ name: `${name}-kube-controller-manager`, path: program, args: manager });
  group.start({ name: `${name}-kube-scheduler`, path: program, args: [...scheduler, ...shared] });
}
