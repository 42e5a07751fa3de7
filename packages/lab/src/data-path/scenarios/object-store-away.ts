import { existsSync, readdirSync } from "node:fs";
import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { lossDuring, newSamplesArrive, scrapesPass } from "../loss-during.ts";

/** S3 ends while everything runs; a receiver and a store are started again before it is back. */
export const objectStoreAway: Scenario<{ readonly lab: DataPath }> = {
  name: "object-store-away",
  expectation:
    "without S3 samples go on arriving, a receiver that is restarted takes them again, and nothing is lost; once S3 is back, a store that was restarted meanwhile is ready and what the receiver had to keep is uploaded",
  run: async ({ lab }) => {
    const [receiver] = lab.centre.of("thanos-receive");
    const [store] = lab.centre.of("thanos-store");
    if (receiver === undefined || store === undefined) throw new Error("the centre has a receiver and a store");
    const before = blocks(lab).length;
    const loss = await lossDuring(lab, async () => {
      await lab.s3.stop();
      try {
        await Promise.all([receiver.restart(), store.restart()]);
        await until("the receiver is ready without S3", async () => (receiver.pod.isReady ? true : undefined), { seconds: lab.patience });
        await newSamplesArrive(lab);
        await scrapesPass(lab, 2);
      } finally {
        lab.s3.start();
      }
      await lab.ready(lab.patience);
    });
    const uploaded = await until(
      "a block of what the receiver kept",
      async () => (blocks(lab).length > before ? blocks(lab).length - before : undefined),
      {
        seconds: lab.patience,
      },
    ).catch(() => 0);
    return {
      unmet: [...loss.unmet, ...(uploaded > 0 ? [] : ["nothing was uploaded once S3 was back"])],
      figures: { served: loss.served, lost: loss.lost, "blocks uploaded": uploaded },
    };
  },
};

function blocks({ buckets }: DataPath): string[] {
  return buckets.flatMap((bucket) => (existsSync(bucket) ? readdirSync(bucket).filter((name) => /^[0-9A-Z]{26}$/.test(name)) : []));
}
