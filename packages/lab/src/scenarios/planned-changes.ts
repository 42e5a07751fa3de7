import { applicationStates, describeState, refresh } from "../argo-cd/applications.ts";
import type { PlannedObject, PlannedRender } from "../documents/planned-render.ts";
import type { Scenario } from "../scenario.ts";
import { allReady, install } from "./first-installation.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";
import { isRolledOut, isSettled, workloads } from "../workloads.ts";
import { differences } from "../planned-changes/differences.ts";
import { changesSince, fleetState, type FleetChanges } from "../planned-changes/fleet-state.ts";

/** A change of values of one class, and how it is made. */
export interface PlannedChange {
  readonly name: string;
  /** Plans it over what runs, and renders it. */
  readonly make: () => PlannedRender;
}

export interface PlannedInput {
  readonly world: World;
  /** Command lines of a first installation. */
  readonly commands: readonly string[];
  /** One after the other, each over the one before; after what Kubernetes refuses comes what takes it back. */
  readonly changes: readonly PlannedChange[];
}

/** Merges one change of each class and compares what happens with what `pnpm plan` said. */
export const plannedChanges: Scenario<PlannedInput> = {
  name: "planned-changes",
  expectation:
    "of one change of each class exactly those objects change and exactly those pods restart that the plan names, and what it calls refused is refused and changes nothing",
  run: async ({ world, commands, changes }) => {
    const unmet = [...(await install(world, commands)), ...(await allReady(world, 300)).map(describeState)];
    const figures: Record<string, number | string> = {};
    for (const { name, make } of changes) {
      const planned = make();
      const begin = await fleetState(world);
      const commit = await world.repository.commit(planned.deploy, name);
      for (const state of await applicationStates(world.home.client)) await refresh(world.home.client, state.name);
      const refused = planned.objects.filter(({ classes }) => classes.includes("recreate"));
      const waited = refused.length === 0 ? await untilApplied(world, commit) : await untilRefused(world, refused);
      const seen = changesSince(begin, await fleetState(world, begin));
      const wrong = [...waited, ...(refused.length === 0 ? differences(planned.objects, seen) : refusedAnyway(seen))];
      unmet.push(...wrong.map((line) => `${name}: ${line}`));
      figures[name] =
        `${seen.changed.size} changed, ${seen.restarted.size} restarted${refused.length === 0 ? "" : `, ${refused.length} refused`}`;
    }
    return { unmet, figures };
  },
};

function refusedAnyway({ changed, restarted }: FleetChanges): string[] {
  return [
    ...[...changed].map((key) => `${key} changed, although Kubernetes refuses the change`),
    ...[...restarted].map((key) => `the pods of ${key} restarted, although Kubernetes refuses the change`),
  ];
}

/** Waits until all is synced and rolled out; gives what is not when patience ends. */
async function untilApplied(world: World, commit: string): Promise<readonly string[]> {
  const left = async (): Promise<string[]> => {
    const states = (await applicationStates(world.home.client)).filter(
      ({ sync, health, revision }) => sync !== "Synced" || health !== "Healthy" || revision !== commit,
    );
    if (states.length > 0) return states.map(describeState);
    const all = await Promise.all([...world.lab.clusters.values()].map(({ client }) => workloads(client)));
    return all
      .flat()
      .filter((workload) => !isSettled(workload) || !isRolledOut(workload))
      .map(({ kind, metadata }) => `${kind} ${metadata.name} is not rolled out`);
  };
  const isDone = async (): Promise<readonly string[] | undefined> => ((await left()).length === 0 ? [] : undefined);
  return until("the change is rolled out", isDone, { seconds: 180, alive: () => world.lab.group.assertRunning() }).catch(left);
}

/** Waits until the sync of each Application with a refused object has failed, and sees that none is called Synced. */
async function untilRefused({ home, repository }: World, refused: readonly PlannedObject[]): Promise<readonly string[]> {
  const names = new Set(refused.map(({ cluster, component }) => `${cluster}-${component}`));
  const commit = await repository.head();
  const unfailed = async (): Promise<string[]> => {
    const states = (await applicationStates(home.client)).filter(({ name }) => names.has(name));
    const isFailed = ({ sync, revision, phase, retries, conditions }: (typeof states)[number]): boolean =>
      sync === "OutOfSync" &&
      revision === commit &&
      (phase === "Failed" || retries > 0 || conditions.some((line) => line.startsWith("SyncError")));
    return states.filter((state) => !isFailed(state)).map((state) => `nothing shows that it is refused: ${describeState(state)}`);
  };
  const isDone = async (): Promise<readonly string[] | undefined> => ((await unfailed()).length === 0 ? [] : undefined);
  return until("the change is refused", isDone, { seconds: 120 }).catch(unfailed);
}
