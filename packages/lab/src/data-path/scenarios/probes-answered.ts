import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { query, type InstantSeries } from "../query.ts";

/** A render in which a cluster probes two addresses. */
export interface ProbeSteps {
  readonly deploy: string;
  readonly cluster: string;
  /** The probe of a port that takes connections, and the one of a port that refuses them. */
  readonly answered: string;
  readonly refused: string;
}

/** A cluster gets the exporter that probes, and what it finds goes the way of all samples. */
export const probesAnswered: Scenario<{ readonly lab: DataPath; readonly steps: ProbeSteps }> = {
  name: "probes-answered",
  expectation: "the exporter that a cluster gets probes what is declared, and the centre has each answer once, for that cluster only",
  run: async ({ lab, steps }) => {
    const { cluster, answered, refused } = steps;
    await lab.apply(steps.deploy);
    await lab.ready(lab.patience);
    const results = async (): Promise<readonly InstantSeries[]> => query<InstantSeries>(lab.centre, `probe_success{job="probes"}`);
    const both = async (): Promise<readonly InstantSeries[] | undefined> => {
      const found = await results().catch(() => []);
      return valueOf(found, answered) === 1 && valueOf(found, refused) === 0 ? found : undefined;
    };
    const found = await until("the answers of both probes", both, { seconds: lab.patience }).catch(results);
    const strays = found.filter(({ metric }) => metric["cluster"] !== cluster);
    await lab.apply(lab.deploy);
    await lab.ready(lab.patience);
    return {
      unmet: [
        ...([answered, refused] as const).flatMap((name, index) => {
          const wanted = 1 - index;
          return valueOf(found, name) === wanted ? [] : [`the probe ${name} says ${valueOf(found, name) ?? "nothing"}, not ${wanted}`];
        }),
        ...(found.length === 2 ? [] : [`the centre has ${found.length} answers of 2 probes`]),
        ...strays.map(({ metric }) => `the probe ${metric["probe"]} is of ${metric["cluster"]}, not ${cluster}`),
      ],
      figures: { probes: 2, answers: found.length },
    };
  },
};

function valueOf(found: readonly InstantSeries[], probe: string): number | undefined {
  const value = found.find(({ metric }) => metric["probe"] === probe)?.value[1];
  return value === undefined ? undefined : Number(value);
}
