import { parse } from "yaml";
import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { query, type InstantSeries } from "../query.ts";

const perCluster = "cluster:newest_sample_timestamp_seconds:max";

/** What the rulers record from what arrives, seen through Query. */
export const recordedSeries: Scenario<{ readonly lab: DataPath }> = {
  name: "recorded-series",
  expectation:
    "the rulers evaluate every rendered rule without an error, and record the newest sample of each cluster once, although two rulers do so",
  run: async ({ lab }) => {
    const clusters = [...lab.clusters.keys()];
    const ofEach = async (): Promise<InstantSeries[] | undefined> => {
      const series = await query<InstantSeries>(lab.centre, perCluster).catch(() => []);
      return clusters.every((name) => series.some(({ metric }) => metric["cluster"] === name)) ? series : undefined;
    };
    const series = (await until("a recorded series of each cluster", ofEach, { seconds: lab.patience }).catch(() => undefined)) ?? [];
    const failing = await until("rules without an error", async () => ((await errors(lab)).length === 0 ? [] : undefined), {
      seconds: lab.patience,
    }).catch(() => errors(lab));
    return {
      unmet: [
        ...clusters
          .map((name) => [name, series.filter(({ metric }) => metric["cluster"] === name).length] as const)
          .flatMap(([name, count]) => (count === 1 ? [] : [`${name} has ${count} series ${perCluster}`])),
        ...failing,
      ],
      figures: { clusters: clusters.length, rules: ruleCount(lab), failing: failing.length },
    };
  },
};

interface RuleGroups {
  readonly data: { readonly groups: readonly { readonly rules: readonly { readonly name: string; readonly lastError?: string }[] }[] };
}

/** The last error of every rule of every ruler that has one. */
async function errors({ centre }: DataPath): Promise<string[]> {
  const answers = await Promise.all(
    centre
      .of("thanos-ruler")
      .map(async ({ pod }) => ({ pod, groups: (await (await fetch(`http://${pod.ip}:10902/api/v1/rules`)).json()) as RuleGroups })),
  );
  return answers.flatMap(({ pod, groups }) =>
    groups.data.groups.flatMap(({ rules }) =>
      rules.flatMap(({ name, lastError = "" }) => (lastError === "" ? [] : [`${pod.name}: ${name}: ${lastError}`])),
    ),
  );
}

function ruleCount({ centre }: DataPath): number {
  const texts = centre.objects
    .filter(({ kind, metadata }) => kind === "ConfigMap" && metadata.name.startsWith("thanos-ruler-rules-"))
    .flatMap(({ data }) => Object.values<string>(data));
  return texts
    .flatMap((text) => (parse(text) as { groups: { rules: unknown[] }[] }).groups)
    .reduce((sum, { rules }) => sum + rules.length, 0);
}
