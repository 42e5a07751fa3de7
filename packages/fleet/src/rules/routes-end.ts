import type { Cluster } from "../fleet.ts";
import type { Rule } from "./rule.ts";

interface Route {
  readonly from: string;
  readonly to: string;
  readonly what: string;
}

/** What one component dials, and the central component that must answer. */
const routes: readonly Route[] = [
  { from: "prometheus-agent", to: "thanos-receiver", what: "remote write" },
  { from: "fluentbit", to: "opensearch", what: "logs" },
  { from: "grafana", to: "thanos-query", what: "queries" },
  { from: "thanos-ruler", to: "thanos-query", what: "rule evaluations" },
  { from: "thanos-ruler", to: "alertmanager", what: "alerts" },
];

export const routesEnd: Rule = {
  name: "routes-end",
  summary: "every route that a component uses ends at something the central cluster renders",
  check({ clusters, centrals }, report) {
    const central = centrals[0];
    if (central === undefined) return;
    for (const cluster of clusters) {
      for (const route of routes) {
        if (!runs(cluster, route.from) || runs(central, route.to)) continue;
        report(
          [
            { cluster, path: route.from },
            { cluster: central, path: "role" },
          ],
          { message: `${route.from} of ${cluster.name} sends ${route.what} to ${route.to}, which ${central.name} does not run` },
        );
      }
    }
  },
};

function runs(cluster: Cluster, component: string): boolean {
  return component in cluster.values && !cluster.values.decommission;
}
