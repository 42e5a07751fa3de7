import type { Scenario } from "../../scenario.ts";
import type { DataPath } from "../data-path.ts";
import { lossDuring, newSamplesArrive, scrapesPass } from "../loss-during.ts";

interface Input {
  readonly lab: DataPath;
}

/** So many scrapes pass while receivers are down. */
const scrapes = 4;

/** One receiver ends without warning and stays away. */
export const oneReceiverKilled: Scenario<Input> = {
  name: "one-receiver-killed",
  expectation: "with one receiver dead, samples go on arriving, and none is lost",
  run: async ({ lab }) => {
    const [receiver] = lab.centre.of("thanos-receive");
    const loss = await lossDuring(lab, async () => {
      await receiver?.stop("SIGKILL");
      try {
        await newSamplesArrive(lab);
        await scrapesPass(lab, scrapes);
      } finally {
        receiver?.start();
      }
      await lab.ready(lab.patience);
    });
    return { unmet: loss.unmet, figures: { served: loss.served, lost: loss.lost } };
  },
};

/** So many receivers that no write finds a quorum. */
function withoutQuorum(name: string, killed: (all: number) => number, words: string): Scenario<Input> {
  return {
    name,
    expectation: `with ${words} dead, agents keep what they cannot send, and none of it is lost once the receivers are back`,
    run: async ({ lab }) => {
      const receivers = lab.centre.of("thanos-receive");
      const chosen = receivers.slice(0, killed(receivers.length));
      const begin = Date.now();
      const loss = await lossDuring(lab, async () => {
        await Promise.all(chosen.map((receiver) => receiver.stop("SIGKILL")));
        await scrapesPass(lab, scrapes).finally(() => {
          for (const receiver of chosen) receiver.start();
        });
        await lab.ready(lab.patience);
      });
      return {
        unmet: loss.unmet,
        figures: { killed: chosen.length, served: loss.served, lost: loss.lost, "seconds in all": Math.round((Date.now() - begin) / 1000) },
      };
    },
  };
}

export const twoReceiversKilled = withoutQuorum("two-receivers-killed", () => 2, "two receivers");
export const allReceiversKilled = withoutQuorum("all-receivers-killed", (all) => all, "all receivers");

/** As a rollout does it: one after the other, each with time to write what it holds. */
export const receiversRestarted: Scenario<Input> = {
  name: "receivers-restarted",
  expectation: "a rolling restart of the receivers loses nothing",
  run: async ({ lab }) => {
    const loss = await lossDuring(lab, async () => {
      for (const receiver of lab.centre.of("thanos-receive")) {
        await receiver.restart();
        await lab.ready(lab.patience);
        await newSamplesArrive(lab);
      }
    });
    return { unmet: loss.unmet, figures: { served: loss.served, lost: loss.lost } };
  },
};
