import { setTimeout as wait } from "node:timers/promises";
import { setField } from "../edit-objects.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Outcome, Scenario } from "../scenario.ts";
import type { World } from "../world.ts";
import { commitAndRefresh, findTarget, isReadyAt, stateNow, untilState } from "./commit-change.ts";

/** Longer than Argo CD takes to forget a comparison that failed (21 to 45 s were seen). */
const seconds = 60;
const claimSize = ["spec", "volumeClaimTemplates", 0, "spec", "resources", "requests", "storage"] as const;

/** Merges a change that Kubernetes never accepts in place: the size in a claim template. */
export const immutableChange: Scenario<{ readonly world: World }> = {
  name: "immutable-change",
  expectation:
    "a change that cannot be applied in place is never called Synced, its sync fails with the reason, and taking it back ends that",
  run: async ({ world }) => {
    const { target, placed } = await findTarget(world, (object) => (object["spec"]?.volumeClaimTemplates ?? []).length > 0);
    setField(placed, claimSize, "999Gi");
    const bad = await commitAndRefresh(world, [target.name], "a claim template of another size");
    await untilState(world, target.name, { isSo: ({ revision }) => revision === bad, seconds: 60 });
    const unmet = await watchBad(world, target.name);
    setField(placed, claimSize, sizeOf(placed.object));
    const good = await commitAndRefresh(world, [target.name], "as it was");
    const back = await untilState(world, target.name, { isSo: isReadyAt(good), seconds: 180 });
    return { unmet, figures: { "seconds watched": seconds, "seconds until Synced again": back }, notes: [`changed ${target.name}`] };
  },
};

function sizeOf(object: ApiObject): string {
  return object["spec"].volumeClaimTemplates[0].spec.resources.requests.storage;
}

async function watchBad(world: World, name: string): Promise<Outcome["unmet"]> {
  const unmet = new Set<string>();
  let hasFailed = false;
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    const { sync, health, retries, phase, conditions } = await stateNow(world, name);
    if (sync === "Synced") unmet.add(`${name} reads Synced and ${health}, with the old object running`);
    if (retries > 0 || phase === "Failed" || conditions.some((line) => line.startsWith("SyncError"))) hasFailed = true;
    await wait(500);
  }
  if (!hasFailed) unmet.add(`${name} shows no failed sync`);
  return [...unmet];
}
