import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { metricOf } from "../metric-of.ts";
import { lossDuring, newSamplesArrive, scrapesPass } from "../loss-during.ts";

/** The renders of the documented steps, in their order. */
export interface RingSteps {
  /** More pods, the same ring. */
  readonly morePods: string;
  /** The ring has them all. */
  readonly growRing: string;
  /** The ring of before, while its former members still run. */
  readonly shrinkRing: string;
  /** The pods of before. */
  readonly fewerPods: string;
}

/** Receivers are added and taken away by the steps of docs/operations.md. */
export const ringResized: Scenario<{ readonly lab: DataPath; readonly steps: RingSteps }> = {
  name: "ring-resized",
  expectation: "growing the ring from three receivers to five, and shrinking it again, by the documented steps, loses nothing",
  run: async ({ lab, steps }) => {
    const pods: number[] = [];
    const loss = await lossDuring(lab, async () => {
      for (const deploy of [steps.morePods, steps.growRing, steps.shrinkRing, steps.fewerPods]) {
        await lab.apply(deploy);
        await lab.ready(lab.patience);
        await ringIsKnown(lab);
        await newSamplesArrive(lab);
        await scrapesPass(lab, 1);
        pods.push(lab.centre.of("thanos-receive").length);
      }
    });
    return { unmet: loss.unmet, figures: { receivers: pods.join(", "), served: loss.served, lost: loss.lost } };
  },
};

/** Waits until every receiver has read the ring that is rendered: each has as many members as it lists. */
async function ringIsKnown(lab: DataPath): Promise<void> {
  const text = lab.centre.configMap("monitoring", "thanos-receive")?.["data"]["hashrings.json"];
  const members = (JSON.parse(text ?? "[]") as { endpoints: unknown[] }[])[0]?.endpoints.length;
  const all = async (): Promise<true | undefined> => {
    const known = await Promise.all(lab.centre.of("thanos-receive").map(({ pod }) => metricOf(pod.ip, "thanos_receive_hashring_nodes")));
    return known.every((count) => count === members) ? true : undefined;
  };
  await until(`every receiver knows the ring of ${members}`, all, { seconds: lab.patience });
}
