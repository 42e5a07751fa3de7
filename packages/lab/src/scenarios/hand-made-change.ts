import { referenceTo } from "../kubernetes/client.ts";
import type { Scenario } from "../scenario.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";
import { findTarget } from "./commit-change.ts";

/** Changes what is rendered by hand, and deletes it. */
export const handMadeChange: Scenario<{ readonly world: World }> = {
  name: "hand-made-change",
  expectation: "a field that is changed by hand, and an object that is deleted, are made again as they are rendered",
  run: async ({ world }) => {
    const { target, placed } = await findTarget(world, ({ kind, spec }) => kind === "Deployment" && spec.replicas > 0);
    const { client } = world.lab.cluster(target.cluster);
    const reference = referenceTo(placed.object);
    const { replicas } = placed.object["spec"];
    await client.merge(reference, { spec: { replicas: replicas + 3 } });
    const healed = await secondsUntil(`${placed.object.metadata.name} has ${replicas} replicas`, async () => {
      const live = await client.get(reference);
      return live["spec"].replicas === replicas;
    });
    const { metadata } = await client.get(reference);
    await client.delete(reference, { propagationPolicy: "Background" });
    const remade = await secondsUntil(`${placed.object.metadata.name} is made again`, async () => {
      const live = await client.get(reference).catch(() => undefined);
      return live !== undefined && live.metadata.uid !== metadata.uid;
    });
    return {
      unmet: [],
      figures: { "seconds until healed": healed, "seconds until made again": remade },
      notes: [`changed ${target.name}`],
    };
  },
};

async function secondsUntil(event: string, isSo: () => Promise<boolean>): Promise<number> {
  const begin = performance.now();
  await until(event, async () => ((await isSo()) ? true : undefined), { seconds: 90 });
  return Math.round((performance.now() - begin) / 100) / 10;
}
