import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { PodProcess } from "../cluster/pod-process.ts";
import type { DataPath } from "../data-path.ts";
import { nameOfTarget, newSamplesArrive, scrapesPass, seriesOfTarget } from "../loss-during.ts";
import { query } from "../query.ts";
import type { SequenceTarget } from "../stand-ins/sequence-target.ts";

/** Series of a scrape that an agent has no memory for; fewer than a target may have. */
const series = 4000;
/** So many scrapes are kept when the agent dies. */
const kept = 3;
/** An agent sends a sample at most so long after it was scraped, in milliseconds: the deadline of a batch, and a slow machine. */
const late = 20_000;

/** An agent that is cut off and holds samples is killed by the kernel for its memory, then by hand. */
export const agentOutOfMemory: Scenario<{ readonly lab: DataPath }> = {
  name: "agent-out-of-memory",
  expectation:
    "an agent that runs out of its memory, or is killed, while the way to the centre is cut loses exactly what it had not sent, as the documents say; it starts again, what it scrapes then is delivered, and no other cluster loses any",
  run: async ({ lab }) => {
    const edge = [...lab.clusters.values()].findLast((cluster) => cluster !== lab.centre);
    const [agent] = edge?.of("prometheus-agent") ?? [];
    if (edge === undefined || agent === undefined) throw new Error("the fleet has an edge with an agent");
    const killed = await deathOf(lab, agent, async () => {
      await agent.stop("SIGKILL");
      agent.start();
    });
    const before = lab.limits.kills(agent.id);
    const starved = await deathOf(lab, agent, () => starve(lab, agent));
    const kills = lab.limits.kills(agent.id) - before;
    return {
      unmet: [
        ...killed.unmet.map((line) => `killed: ${line}`),
        ...starved.unmet.map((line) => `out of memory: ${line}`),
        ...(kills > 0 ? [] : ["no limit on its memory makes the kernel kill it"]),
      ],
      figures: {
        "unsent when killed": killed.unsent,
        "lost when killed": killed.lost,
        "unsent when out of memory": starved.unsent,
        "lost when out of memory": starved.lost,
        "lost by others": killed.others + starved.others,
        "kills by the kernel": kills,
      },
    };
  },
};

interface Death {
  /** Samples that the agent had not sent when it died. */
  readonly unsent: number;
  readonly lost: number;
  readonly others: number;
  readonly unmet: readonly string[];
}

/** Cuts an agent off, lets it die after some scrapes, and joins it again; tells what was lost and what should have been. */
async function deathOf(lab: DataPath, agent: PodProcess, die: () => Promise<void>): Promise<Death> {
  const { gateway } = lab.centre;
  const own = lab.targets.filter(({ pod }) => pod.cluster === agent.pod.cluster);
  await newSamplesArrive(lab);
  const first = new Map(lab.targets.map((target) => [target, target.served.length + 1]));
  const cut = Date.now();
  gateway?.cut((address) => address === agent.pod.ip, "refused");
  let died: number;
  try {
    await scrapesPass(lab, kept);
    await die();
    died = Date.now();
    await lab.ready(lab.patience);
    await scrapesPass(lab, 2);
  } finally {
    gateway?.mend();
  }
  await newSamplesArrive(lab);
  const goals = new Map(lab.targets.map((target) => [target, target.served.length]));
  const missing = await missingOf(lab, first, goals);
  const isUnsent = (target: SequenceTarget, number: number): boolean => own.includes(target) && at(target, number) <= died;
  const unsent = own.flatMap((target) => numbersOf(first, goals, target).filter((number) => isUnsent(target, number)));
  const lines = lab.targets.flatMap((target) => {
    const lost = missing.get(target) ?? [];
    const wrong = lost.filter((number) => !isUnsent(target, number));
    const numbers = numbersOf(first, goals, target).filter((number) => isUnsent(target, number) && at(target, number) > cut + late);
    const found = numbers.filter((number) => !lost.includes(number));
    return [
      ...(wrong.length === 0
        ? []
        : [`${nameOfTarget(target)} lost scrapes ${wrong.join(", ")}, which were not waiting when the agent died`]),
      ...(found.length === 0 ? [] : [`${nameOfTarget(target)} kept scrapes ${found.join(", ")}, which the documents call lost`]),
    ];
  });
  const count = (which: readonly SequenceTarget[]): number => which.reduce((sum, target) => sum + (missing.get(target)?.length ?? 0), 0);
  const others = lab.targets.filter((target) => !own.includes(target));
  return { unsent: unsent.length, lost: count(own), others: count(others), unmet: lines };
}

type Numbers = ReadonlyMap<SequenceTarget, number>;

function numbersOf(first: Numbers, goals: Numbers, target: SequenceTarget): number[] {
  const from = first.get(target) ?? 1;
  return Array.from({ length: (goals.get(target) ?? 0) - from + 1 }, (_, index) => index + from);
}

function at({ served }: SequenceTarget, number: number): number {
  return served[number - 1]?.at ?? 0;
}

/** The numbers of each target that are not stored, once the newest is and nothing more comes for a while. */
async function missingOf(lab: DataPath, first: Numbers, goals: Numbers): Promise<ReadonlyMap<SequenceTarget, readonly number[]>> {
  await newSamplesArrive(lab);
  const found = await query(lab.centre, "lab_sequence[2h]");
  return new Map(
    lab.targets.map((target) => {
      const stored = new Set((seriesOfTarget(target, found)?.values ?? []).map(([, value]) => Number(value)));
      return [target, numbersOf(first, goals, target).filter((number) => !stored.has(number))];
    }),
  );
}

/** Leaves an agent no memory but what it holds, and gives it more to hold, until the kernel kills it and it starts again. */
async function starve(lab: DataPath, agent: PodProcess): Promise<void> {
  const target = lab.targets.find(({ pod }) => pod.cluster === agent.pod.cluster);
  if (target === undefined || !lab.limits.squeeze(agent.id)) throw new Error("the agent's memory is not limited");
  const { restarts } = agent;
  target.more = series;
  await until("the agent is killed for its memory", async () => (agent.restarts > restarts ? true : undefined), {
    seconds: lab.patience,
  }).finally(() => (target.more = 0));
}
