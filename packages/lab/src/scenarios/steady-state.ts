import { setTimeout as wait } from "node:timers/promises";
import { describeState } from "../argo-cd/applications.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world.ts";
import { isWell } from "./first-installation.ts";

/** Longer than two of Argo CD's looks at Git, which the lab makes it take every 15 seconds. */
const seconds = 40;

/** Looks on while nothing is changed. */
export const steadyState: Scenario<{ readonly world: World }> = {
  name: "steady-state",
  expectation: "once everything is Synced and Healthy, Argo CD finds no difference and does nothing more",
  run: async ({ world: { timeline } }) => {
    // What stays as it is leaves no moment behind, and may be stuck; the last operations of before may still end.
    const stuck = timeline.states.filter((state) => !isWell(state));
    const before = timeline.moments.length;
    await wait(seconds * 1000);
    const moments = timeline.moments.slice(before).map(({ state }) => state);
    const restless = moments.filter((state) => !isWell(state) || state.phase === "Running");
    const unmet = [...stuck, ...restless].map(describeState);
    return { unmet: [...new Set(unmet)], figures: { "seconds watched": seconds, applications: timeline.states.length } };
  },
};
