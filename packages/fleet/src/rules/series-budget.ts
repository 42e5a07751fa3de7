import { seriesDemand } from "../capacity/series-demand.ts";
import { componentNames } from "@thanos-fleet/schema";
import type { Cluster } from "../fleet.ts";
import type { Place, Rule } from "./rule.ts";

export const seriesBudget: Rule = {
  name: "series-budget",
  summary: "a cluster's series budget holds what its nodes, pods and the platform's own components bring",
  fix: "raise `seriesBudget`, or correct `nodes`; `pnpm explain <cluster> capacity` shows the computation",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      if (cluster.values["prometheus-agent"] === undefined) continue;
      const { total } = seriesDemand(cluster, clusters);
      const { seriesBudget: budget } = cluster.values;
      if (total <= budget) continue;
      report([{ cluster, path: "seriesBudget" }, { cluster, path: "nodes.count" }, ...replicasOf(cluster)], {
        message: `a budget of ${budget} series is less than the ${total} that the cluster's own jobs bring, before any annotated pod`,
        hint: "raise `seriesBudget`, or correct `nodes`; `pnpm explain <cluster> capacity` shows the computation",
      });
    }
  },
};

/** How many pods the components of the platform have, where values say so. */
function replicasOf(cluster: Cluster): Place[] {
  const values = cluster.values as unknown as Readonly<Record<string, object | undefined>>;
  return componentNames.filter((name) => "replicas" in (values[name] ?? {})).map((name) => ({ cluster, path: `${name}.replicas` }));
}
