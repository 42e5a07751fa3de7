import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { nameOfTarget, newSamplesArrive, scrapesPass, seriesOfTarget } from "../loss-during.ts";
import { query, type RawSeries } from "../query.ts";
import { sequenceLoss } from "../sequence-loss.ts";
import type { SequenceTarget } from "../stand-ins/sequence-target.ts";

const range = "lab_sequence[2h]";

/** Every receiver uploads what it holds and goes on; the store then has the older samples, the receivers all of them. */
export const blockBoundary: Scenario<{ readonly lab: DataPath }> = {
  name: "block-boundary",
  expectation:
    "a range that begins in an uploaded block and ends with what only the receivers have holds each sample once, also what both have",
  run: async ({ lab }) => {
    // A receiver that ends loses the newest sample of each tenant: one sample would make no block, and receivers that end
    // within one scrape, as no rollout lets them, would lose the same one.
    await scrapesPass(lab, 2);
    await newSamplesArrive(lab);
    const before = await query(lab.centre, range);
    for (const receiver of lab.centre.of("thanos-receive")) {
      await receiver.restart();
      await lab.ready(lab.patience);
      await newSamplesArrive(lab);
    }
    await scrapesPass(lab, 2);
    await newSamplesArrive(lab);
    const stores = lab.centre.of("thanos-store");
    // They look for new blocks each 15 minutes, and when they start.
    await Promise.all(stores.map((store) => store.restart()));
    await lab.ready(lab.patience);
    const matcher = `{__address__=~"${stores.map(({ pod }) => `${pod.ip}:10901`).join("|")}"}`;
    const ofStore = async (): Promise<RawSeries[] | undefined> => {
      const found = await query(lab.centre, range, { parameters: { "storeMatch[]": matcher } }).catch(() => []);
      return lab.targets.every((target) => sequenceLoss(seriesOfTarget(target, found)).newest > 0) ? found : undefined;
    };
    const uploaded = await until("samples of every target from the stores alone", ofStore, { seconds: lab.patience });
    const whole = await query(lab.centre, range);
    const seen = lab.targets.map((target) => seenOf(target, { before, uploaded, whole }));
    return {
      unmet: seen.flatMap(({ unmet }) => unmet),
      figures: {
        "samples in the store": seen.reduce((sum, { stored }) => sum + stored, 0),
        "samples in all": seen.reduce((sum, { all }) => sum + all, 0),
      },
    };
  },
};

interface Seen {
  readonly stored: number;
  readonly all: number;
  readonly unmet: readonly string[];
}

/** What Query had before the receivers restarted, what the stores alone have, and what Query has in the end. */
interface Answers {
  readonly before: readonly RawSeries[];
  readonly uploaded: readonly RawSeries[];
  readonly whole: readonly RawSeries[];
}

function seenOf(target: SequenceTarget, { before, uploaded, whole }: Answers): Seen {
  const name = nameOfTarget(target);
  const stored = seriesOfTarget(target, uploaded)?.values ?? [];
  const own = whole.filter((series) => seriesOfTarget(target, [series]) !== undefined);
  const { newest, missing, doubled } = sequenceLoss(own[0]);
  const never = sequenceLoss(seriesOfTarget(target, before)).missing;
  const newestStored = Math.max(...stored.map(([, value]) => Number(value)));
  return {
    stored: stored.length,
    all: own[0]?.values.length ?? 0,
    unmet: [
      ...(own.length === 1 ? [] : [`${name}: ${own.length} series instead of one`]),
      ...(missing.length === 0 ? [] : [`${name} lost scrapes ${missing.join(", ")}`]),
      ...(never.length === 0 ? [] : [`${name}: scrapes ${never.join(", ")} were not there before the receivers restarted`]),
      ...(doubled.length === 0 ? [] : [`${name}: doubled scrapes ${doubled.join(", ")}`]),
      ...(newest > newestStored ? [] : [`${name}: the receivers have nothing that the store has not, so no boundary was asked over`]),
    ],
  };
}
