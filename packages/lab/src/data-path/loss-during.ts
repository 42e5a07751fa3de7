import { until } from "../until.ts";
import type { DataPath } from "./data-path.ts";
import { query, type RawSeries } from "./query.ts";
import { sequenceLoss } from "./sequence-loss.ts";
import type { SequenceTarget } from "./stand-ins/sequence-target.ts";

/** What became of the samples that were served while something happened. */
export interface Loss {
  /** Of all targets. */
  readonly served: number;
  readonly lost: number;
  /** A line for each target that lost some. */
  readonly unmet: readonly string[];
}

/** Lets something happen, then waits until all that was served meanwhile is stored; gives what is not when patience ends. */
export async function lossDuring(lab: DataPath, happening: () => Promise<void>, targets = lab.targets): Promise<Loss> {
  const from = new Map(targets.map((target) => [target, target.served.length + 1]));
  await happening();
  const goals = new Map(targets.map((target) => [target, target.served.length]));
  const look = async (): Promise<Loss> => {
    const series = await query(lab.centre, "lab_sequence[2h]");
    const losses = targets.map((target) => ({
      target,
      missing: missingOf(target, series, [from.get(target) ?? 1, goals.get(target) ?? 0]),
    }));
    return {
      served: targets.reduce((sum, target) => sum + (goals.get(target) ?? 0) - (from.get(target) ?? 1) + 1, 0),
      lost: losses.reduce((sum, { missing }) => sum + missing.length, 0),
      unmet: losses
        .filter(({ missing }) => missing.length > 0)
        .map(({ target, missing }) => `${nameOfTarget(target)} lost scrapes ${missing.join(", ")}`),
    };
  };
  const whole = async (): Promise<Loss | undefined> => {
    const loss = await look().catch(() => undefined);
    return loss?.lost === 0 ? loss : undefined;
  };
  return until("everything that was served", whole, { seconds: lab.patience }).catch(look);
}

/** Waits until every target was scraped so many times more. */
export async function scrapesPass(lab: DataPath, count: number): Promise<void> {
  const goals = lab.targets.map((target) => ({ target, goal: target.served.length + count }));
  await until("further scrapes", async () => (goals.every(({ target, goal }) => target.served.length >= goal) ? true : undefined), {
    seconds: lab.patience,
  });
}

/** Waits until a scrape of every target that is served after this moment is in Query. */
export async function newSamplesArrive(lab: DataPath): Promise<void> {
  const goals = lab.targets.map((target) => ({ target, goal: target.served.length + 1 }));
  const haveArrived = async (): Promise<true | undefined> => {
    const series = await query(lab.centre, "lab_sequence[15m]").catch(() => []);
    return goals.every(({ target, goal }) => sequenceLoss(seriesOfTarget(target, series)).newest >= goal) ? true : undefined;
  };
  await until("new samples of every target", haveArrived, { seconds: lab.patience });
}

export function nameOfTarget({ pod }: SequenceTarget): string {
  return `${pod.cluster}, namespace ${pod.namespace}`;
}

/** The series of a target among those of a query. */
export function seriesOfTarget({ pod }: SequenceTarget, series: readonly RawSeries[]): RawSeries | undefined {
  return series.find(({ metric }) => metric["cluster"] === pod.cluster && metric["namespace"] === pod.namespace);
}

function missingOf(target: SequenceTarget, series: readonly RawSeries[], [from, to]: readonly [number, number]): number[] {
  const stored = new Set((seriesOfTarget(target, series)?.values ?? []).map(([, value]) => Number(value)));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => index + from).filter((number) => !stored.has(number));
}
