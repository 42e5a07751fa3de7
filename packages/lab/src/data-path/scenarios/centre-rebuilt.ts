import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { nameOfTarget, seriesOfTarget, scrapesPass } from "../loss-during.ts";
import { query } from "../query.ts";
import { sequenceLoss } from "../sequence-loss.ts";
import type { SequenceTarget } from "../stand-ins/sequence-target.ts";

/** How long the centre's programs may take to end, in milliseconds. */
const grace = 120_000;

/** Every volume of the centre is lost; the bucket and the edges stay. */
export const centreRebuilt: Scenario<{ readonly lab: DataPath }> = {
  name: "centre-rebuilt",
  expectation:
    "when every volume of the centre is lost and it is built again, Query has what was in the bucket and what the agents kept, each sample once; at most the newest sample that a receiver had when it was told to end is lost",
  run: async ({ lab }) => {
    // What scenarios before this one took away on purpose, such as a dead agent's backlog, is not lost here.
    const never = new Map((await gapsOf(lab, newestOf(lab))).map(({ target, missing }) => [target, missing]));
    const processes = [...lab.centre.processes.values()];
    const agent = lab.centre.of("prometheus-agent")[0];
    // The agents must not be restarted until the centre is back, its own neither.
    const lost = processes.filter((process) => process !== agent);
    await Promise.all(lost.map((process) => process.stop("SIGTERM", grace)));
    for (const process of lost) process.removeVolumes();
    await scrapesPass(lab, 2).finally(() => {
      for (const process of lost) process.start();
    });
    await lab.ready(lab.patience);
    const goals = newestOf(lab);
    const look = (): Promise<Gap[]> => gapsOf(lab, goals, never);
    const whole = async (): Promise<readonly Gap[] | undefined> => {
      const gaps = await look();
      return gaps.every(({ newest, goal, missing }) => newest >= goal && missing.length <= 1) ? gaps : undefined;
    };
    const gaps: readonly Gap[] = await until("what was in the bucket and what the agents kept", whole, { seconds: lab.patience }).catch(
      look,
    );
    return {
      unmet: gaps.flatMap((gap) => problems(gap)),
      figures: {
        "pods without their volumes": lost.length,
        served: [...goals.values()].reduce((sum, goal) => sum + goal, 0),
        lost: gaps.reduce((sum, { missing }) => sum + missing.length, 0),
      },
    };
  },
};

/** The newest scrape that each target was asked for. */
function newestOf({ targets }: DataPath): Map<SequenceTarget, number> {
  return new Map(targets.map((target) => [target, target.served.length]));
}

interface Gap {
  readonly target: SequenceTarget;
  readonly goal: number;
  readonly newest: number;
  readonly missing: readonly number[];
  readonly doubled: readonly number[];
}

type ByTarget<Value> = ReadonlyMap<SequenceTarget, Value>;

/** What Query lacks of each target's scrapes, but for those that it never had. */
async function gapsOf(lab: DataPath, goals: ByTarget<number>, never: ByTarget<readonly number[]> = new Map()): Promise<Gap[]> {
  const series = await query(lab.centre, "lab_sequence[2h]").catch(() => []);
  return [...goals].map(([target, goal]) => {
    const { newest, missing, doubled } = sequenceLoss(seriesOfTarget(target, series));
    return { target, goal, newest, missing: missing.filter((number) => never.get(target)?.includes(number) !== true), doubled };
  });
}

function problems({ target, goal, newest, missing, doubled }: Gap): string[] {
  const name = nameOfTarget(target);
  return [
    ...(newest >= goal ? [] : [`${name}: the newest of ${goal} scrapes is ${newest}`]),
    ...(missing.length <= 1 ? [] : [`${name} lost scrapes ${missing.join(", ")}`]),
    ...(doubled.length === 0 ? [] : [`${name}: doubled scrapes ${doubled.join(", ")}`]),
  ];
}
