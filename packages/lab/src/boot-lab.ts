import { CommandError } from "@thanos-fleet/diagnostics";
import { run } from "@thanos-fleet/native-tool";
import { startCluster, type Cluster } from "./cluster/cluster.ts";
import { startEtcd } from "./cluster/etcd.ts";
import { makeLabFolder, type LabFolder } from "./lab-folder.ts";
import { ProcessGroup } from "./processes/process-group.ts";
import { freeMemory, howManyFit } from "./processes/how-many-fit.ts";
import type { LabPrograms } from "./programs.ts";

/** Control planes that run on the loopback. */
export interface Lab {
  readonly programs: LabPrograms;
  readonly folder: LabFolder;
  readonly group: ProcessGroup;
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** A cluster by its name; throws when the lab has none such. */
  readonly cluster: (name: string) => Cluster;
  /** Stops everything; the folder goes too, unless it is to be looked at. */
  readonly stop: (keepFolder?: boolean) => Promise<void>;
}

/** What a control plane takes with its share of Argo CD and of what tries it: four take 5.6 GiB after an installation. In MiB. */
export const memoryOfAControlPlane = 1400;

/** Boots a control plane for each cluster: name, and number of nodes. */
export async function bootLab(programs: LabPrograms, wanted: ReadonlyMap<string, number>): Promise<Lab> {
  await assertMachine();
  howManyFit(`a lab of ${wanted.size} control planes`, wanted.size * memoryOfAControlPlane, freeMemory());
  const folder = makeLabFolder();
  const group = new ProcessGroup(folder.logs);
  const clusters = new Map<string, Cluster>();
  const stop = async (keepFolder = false): Promise<void> => {
    for (const cluster of clusters.values()) cluster.stop();
    await group.stopAll();
    if (keepFolder) folder.keep();
    else folder.remove();
  };
  try {
    const etcd = await startEtcd(programs.etcd, folder, group);
    const started = await Promise.all([...wanted].map(([name, nodes]) => startCluster({ name, nodes, etcd, programs, folder, group })));
    for (const cluster of started) clusters.set(cluster.name, cluster);
  } catch (error) {
    await stop(true);
    throw error;
  }
  const cluster = (name: string): Cluster => {
    const found = clusters.get(name);
    if (found === undefined) throw new Error(`the lab has no cluster ${name}`);
    return found;
  };
  return { programs, folder, group, clusters, cluster, stop };
}

async function assertMachine(): Promise<void> {
  if (process.platform !== "linux") throw new CommandError("lab/machine", `the lab needs Linux, and this is ${process.platform}`);
  for (const [program, remedy] of [
    ["setpriv", "install util-linux"],
    ["git", "install git"],
  ] as const) {
    const found = await run(program, ["--version"]).catch(() => undefined);
    if (found?.status !== 0) throw new CommandError("lab/machine", `the lab needs the program ${program}`, { hint: remedy });
  }
}
