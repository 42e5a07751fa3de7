import { setField } from "../edit-objects.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world.ts";
import { commitAndRefresh, findTarget, isReadyAt, untilState } from "./commit-change.ts";

const label = ["metadata", "labels", "lab-bad-label"] as const;

/** Merges something that the API server refuses, and its fix while the sync is being tried again. */
export const failedSyncFixed: Scenario<{ readonly world: World }> = {
  name: "failed-sync-fixed",
  expectation: "a merged fix is applied although the sync before it keeps failing",
  run: async ({ world }) => {
    const { target, placed } = await findTarget(world, ({ kind }) => kind === "Service");
    setField(placed, label, "no label holds blanks");
    await commitAndRefresh(world, [target.name], "a label that is refused");
    const failing = await untilState(world, target.name, { isSo: ({ phase, retries }) => retries > 0 || phase === "Failed", seconds: 90 });
    setField(placed, label, undefined);
    const good = await commitAndRefresh(world, [target.name], "the fix");
    const fixed = await untilState(world, target.name, { isSo: isReadyAt(good), seconds: 180 });
    return {
      unmet: [],
      figures: { "seconds until it failed": failing, "seconds until the fix was applied": fixed },
      notes: [`changed ${target.name}`],
    };
  },
};
