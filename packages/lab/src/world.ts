import { join } from "node:path";
import { GitRepository } from "./argo-cd/git-repository.ts";
import { freePort } from "@thanos-fleet/native-tool";
import { installArgoCd, startArgoCd } from "./argo-cd/start-argo-cd.ts";
import { Timeline } from "./argo-cd/timeline.ts";
import { bootLab, type Lab } from "./boot-lab.ts";
import { startCertManager } from "./cert-manager.ts";
import type { Cluster } from "./cluster/cluster.ts";
import { deployedApplications, deployedClusters } from "./deploy-objects.ts";
import { makeLabShell, type LabShell } from "./kubectl.ts";
import type { LabPrograms } from "./programs.ts";
import { SecretsMaker } from "./secrets-maker.ts";

/** A fleet in which Argo CD is installed and knows a repository with a render, and nothing of it is applied yet. */
export interface World {
  readonly lab: Lab;
  /** The cluster that runs Argo CD. */
  readonly home: Cluster;
  readonly repository: GitRepository;
  readonly shell: LabShell;
  readonly timeline: Timeline;
  /** How many Applications there are once all are made, the root included. */
  readonly applications: number;
  /** Makes the Secrets that people make, as soon as their namespaces exist. */
  readonly secrets: SecretsMaker;
  /** Starts Argo CD's controller, as its restart does after its settings were changed. */
  readonly startArgoCd: () => Promise<void>;
  /** Where that exposes its metrics, on the loopback. */
  readonly argoCdMetricsPort: number;
  readonly stop: (keepFolder?: boolean) => Promise<void>;
}

/** As many as the placement of pods asks for. */
export const nodesPerCluster = 3;

export interface WorldOptions {
  /** Whether Argo CD knows the clusters other than its own from the start. */
  readonly areKnown?: boolean;
  /** Further clusters, for which nothing is rendered yet and which Argo CD does not know. */
  readonly spare?: readonly string[];
  /** Nodes of each cluster. */
  readonly nodes?: number;
}

export async function bootWorld(programs: LabPrograms, deploy: string, options: WorldOptions = {}): Promise<World> {
  const { areKnown = true, spare = [], nodes = nodesPerCluster } = options;
  const names = deployedClusters(deploy);
  const destinations = new Map(names.map((name) => [name, destinationOf(deploy, name)]));
  const homeName = names.find((name) => destinations.get(name) === "in-cluster") ?? "argocd";
  const lab = await bootLab(programs, new Map([...new Set([homeName, ...names, ...spare])].map((name) => [name, nodes])));
  try {
    return await equip(lab, deploy, { homeName, destinations: areKnown ? destinations : new Map() });
  } catch (error) {
    await lab.stop(true);
    throw error;
  }
}

interface Places {
  readonly homeName: string;
  /** Argo CD's name for each cluster that it knows. */
  readonly destinations: ReadonlyMap<string, string>;
}

async function equip(lab: Lab, deploy: string, { homeName, destinations }: Places): Promise<World> {
  const { group, folder, programs } = lab;
  const home = lab.cluster(homeName);
  for (const cluster of lab.clusters.values()) if (usesCertManager(deploy, cluster.name)) startCertManager(cluster, programs, group);
  const repository = await GitRepository.create(join(folder.path, "repository"));
  await repository.commit(deploy, "the first render");
  const others = new Map(
    [...destinations].flatMap(([name, destination]) => (name === homeName ? [] : [[destination, lab.cluster(name)] as const])),
  );
  const metricsPort = await freePort();
  const start = { home, others, programs, folder, group, metricsPort };
  await installArgoCd(start);
  const timeline = new Timeline(home.client);
  await timeline.start();
  const secrets = new SecretsMaker(lab, deploy);
  const stop = async (keepFolder?: boolean): Promise<void> => {
    timeline.stop();
    secrets.stop();
    await lab.stop(keepFolder);
  };
  return {
    lab,
    home,
    repository,
    shell: makeLabShell(lab),
    timeline,
    applications: countApplications(deploy),
    secrets,
    stop,
    argoCdMetricsPort: metricsPort,
    startArgoCd: async () => void (await startArgoCd(start)),
  };
}

/** Each cluster's own and those in its folder, and the root. */
function countApplications(deploy: string): number {
  return deployedClusters(deploy).reduce((sum, name) => sum + 1 + deployedApplications(deploy, name).length, 1);
}

function destinationOf(deploy: string, cluster: string): string {
  return deployedApplications(deploy, cluster)[0]?.application["spec"].destination.name ?? cluster;
}

function usesCertManager(deploy: string, cluster: string): boolean {
  return (
    deployedClusters(deploy).includes(cluster) &&
    deployedApplications(deploy, cluster).some(({ objects }) => objects.some(({ kind }) => kind === "Certificate"))
  );
}
