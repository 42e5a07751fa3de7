import { setTimeout as wait } from "node:timers/promises";
import type { Cluster } from "../cluster/cluster.ts";
import { referenceTo } from "../kubernetes/client.ts";
import type { Scenario } from "../scenario.ts";
import { workloads } from "../workloads.ts";
import { takeAway, type DepartureInput } from "./departure.ts";

/** Merges a render in which a cluster is taken out of service, and changes it by hand meanwhile, so that Argo CD heals in between. */
export const clusterTakenAway: Scenario<DepartureInput> = {
  name: "cluster-taken-away",
  expectation:
    "a decommissioned cluster keeps its namespaces and volumes and nothing else, also when Argo CD heals something while it goes",
  run: (input) => takeAway(input, { meanwhile: () => disturb(input.world.lab.cluster(input.cluster)), missing: () => Promise.resolve([]) }),
};

/** Scales a workload by hand just when the merge arrives. */
async function disturb(cluster: Cluster): Promise<void> {
  const first = (await workloads(cluster.client)).find(({ kind }) => kind === "Deployment");
  if (first === undefined) throw new Error(`${cluster.name} runs no Deployment`);
  await cluster.client.merge(referenceTo(first), { spec: { replicas: 5 } });
  await wait(500);
}
