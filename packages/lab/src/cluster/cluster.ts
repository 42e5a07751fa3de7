import { join } from "node:path";
import { Client } from "../kubernetes/client.ts";
import { Connection } from "../kubernetes/connection.ts";
import { writeKubeconfig } from "../kubernetes/kubeconfig.ts";
import type { LabFolder } from "../lab-folder.ts";
import type { ProcessGroup } from "../processes/process-group.ts";
import type { LabPrograms } from "../programs.ts";
import { Kubelet } from "../stand-ins/kubelet.ts";
import { LoadBalancers } from "../stand-ins/load-balancers.ts";
import { Storage } from "../stand-ins/storage.ts";
import { startApiServer } from "./api-server.ts";
import { startControllers } from "./controllers.ts";
import { installCrds } from "./install-crds.ts";

/** A running cluster. */
export interface Cluster {
  readonly name: string;
  readonly client: Client;
  readonly kubeconfig: string;
  readonly kubelet: Kubelet;
  readonly stop: () => void;
}

export interface ClusterStart {
  readonly name: string;
  /** How many nodes its stand-in kubelet brings. */
  readonly nodes: number;
  readonly etcd: string;
  readonly programs: LabPrograms;
  readonly folder: LabFolder;
  readonly group: ProcessGroup;
}

/** Starts a cluster: API server, controllers, scheduler, CustomResourceDefinitions, and stand-ins for nodes, Longhorn and Cilium. */
export async function startCluster({ name, nodes, etcd, programs, folder, group }: ClusterStart): Promise<Cluster> {
  const own = folder.sub(`clusters/${name}`);
  const apiServer = await startApiServer({ program: programs.kubernetes, name, folder: own, etcd, group });
  const client = new Client(new Connection(apiServer.access));
  const kubeconfig = join(own, "kubeconfig");
  writeKubeconfig(kubeconfig, new Map([[name, apiServer.access]]));
  startControllers({ program: programs.kubernetes, name, kubeconfig, apiServer, group });
  await installCrds(client, programs.crdFolders);
  const kubelet = new Kubelet(client);
  const storage = new Storage(client);
  const loadBalancers = new LoadBalancers(client);
  await kubelet.start(nodes);
  await storage.start();
  await loadBalancers.start();
  const stop = (): void => {
    for (const standIn of [kubelet, storage, loadBalancers]) standIn.stop();
    client.connection.close();
  };
  return { name, client, kubeconfig, kubelet, stop };
}
