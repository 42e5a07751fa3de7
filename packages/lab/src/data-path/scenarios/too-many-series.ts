import type { Scenario } from "../../scenario.ts";
import type { DataPath } from "../data-path.ts";
import { query, type InstantSeries } from "../query.ts";
import { lossDuring, nameOfTarget, scrapesPass } from "../loss-during.ts";

/** Far above any sample limit that is rendered. */
const series = 200_000;

/** One target suddenly exposes far too many series, while the others go on. */
export const tooManySeries: Scenario<{ readonly lab: DataPath }> = {
  name: "too-many-series",
  expectation: "a target with 200,000 series costs its own samples and nothing else: its agent lives, and no other target loses any",
  run: async ({ lab }) => {
    const target = lab.targets.at(-1);
    if (target === undefined) throw new Error("the fleet has a target");
    const [agent] = lab.cluster(target.pod.cluster).of("prometheus-agent");
    const restarts = agent?.restarts ?? 0;
    const begin = target.served.length;
    const others = lab.targets.filter((other) => other !== target);
    const loss = await lossDuring(
      lab,
      async () => {
        target.more = series;
        await scrapesPass(lab, 3).finally(() => (target.more = 0));
      },
      others,
    );
    const refused = target.served.length - begin;
    const after = await lossDuring(lab, () => scrapesPass(lab, 2), [target]);
    const stored = await query<InstantSeries>(lab.centre, "count(last_over_time(lab_more[1h]))");
    const died = (agent?.restarts ?? 0) - restarts;
    return {
      unmet: [
        ...loss.unmet,
        ...stored.map(({ value }) => `${value[1]} series of the scrapes that are too large are stored`),
        ...(died === 0 ? [] : [`the agent ended ${died} times`]),
        ...(after.lost === 0 ? [] : [`${nameOfTarget(target)} is not stored again after it has few series`]),
      ],
      figures: {
        "served by others": loss.served,
        "lost by others": loss.lost,
        "scrapes too large": refused,
        "agent's peak in MiB": Math.round(lab.limits.peak(agent?.id ?? "") ?? 0),
      },
    };
  },
};
