import { applicationStates, describeState } from "../argo-cd/applications.ts";
import { clusterSecret } from "../argo-cd/cluster-secret.ts";
import { deployedApplications } from "../deploy-objects.ts";
import { nameOf } from "../kubernetes/api-object.ts";
import { notePods } from "../pod-uids.ts";
import type { Scenario } from "../scenario.ts";
import { SecretsMaker } from "../secrets-maker.ts";
import { settle } from "../settle.ts";
import { isLasting, workloads } from "../workloads.ts";
import { takeAway, type DepartureInput } from "./departure.ts";
import { isWell } from "./first-installation.ts";

export interface ReplacedInput extends DepartureInput {
  /** The cluster that comes, which runs and has nothing yet. */
  readonly newcomer: string;
}

/** Merges a render in which a cluster is taken out of service and another comes: to Git its files are renamed. */
export const clusterReplaced: Scenario<ReplacedInput> = {
  name: "cluster-replaced",
  expectation:
    "a cluster that is replaced by another in one merge goes as if it went alone, without a hard refresh, the other comes, and those that stay keep their pods",
  run: async (input) => {
    const { world, deploy, cluster, newcomer } = input;
    const { lab, home } = world;
    const { client } = lab.cluster(newcomer);
    await home.client.create(clusterSecret(newcomer, client.connection.access));
    const staying = [...lab.clusters.values()].filter(({ name }) => ![home.name, cluster, newcomer].includes(name));
    // What was tried before may still roll out.
    for (const { client: other } of staying) await settle(other, 120);
    const disturbed = notePods(staying);
    const secrets = new SecretsMaker(lab, deploy, [newcomer]);
    secrets.start();
    try {
      const outcome = await takeAway(input, { meanwhile: () => Promise.resolve(), missing: () => missingIn(input) });
      return { ...outcome, unmet: [...outcome.unmet, ...disturbed().map((pod) => `${pod} did not go on running`)] };
    } finally {
      secrets.stop();
    }
  },
};

/** Applications of the cluster that comes which are not Synced and Healthy, and rendered workloads that it does not run. */
async function missingIn({ world, deploy, newcomer }: ReplacedInput): Promise<string[]> {
  const applications = deployedApplications(deploy, newcomer);
  const states = new Map((await applicationStates(world.home.client)).map((state) => [state.name, state]));
  const unready = [newcomer, ...applications.map(({ application }) => application.metadata.name)].flatMap((name) => {
    const state = states.get(name);
    if (state === undefined) return [`there is no Application ${name}`];
    return isWell(state) ? [] : [describeState(state)];
  });
  const running = new Set((await workloads(world.lab.cluster(newcomer).client)).map(nameOf));
  const rendered = applications.flatMap(({ objects }) => objects).filter(isLasting);
  return [...unready, ...rendered.filter((one) => !running.has(nameOf(one))).map((one) => `${newcomer} does not run ${nameOf(one)}`)];
}
