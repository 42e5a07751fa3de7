import { parseDuration } from "@thanos-fleet/schema";
import type { Rule } from "./rule.ts";

export const outOfOrderWindow: Rule = {
  name: "out-of-order-window",
  summary: "Receive accepts samples as late as the longest outage that every cluster's budget allows",
  fix: "leave `outOfOrderWindow` out, so that it follows the budgets",
  check({ clusters, centrals }, report) {
    const central = centrals[0];
    const window = central?.values["thanos-receiver"]?.outOfOrderWindow;
    if (central === undefined || window === undefined) return;
    for (const cluster of clusters) {
      if (parseDuration(cluster.values.outageBudget) <= parseDuration(window)) continue;
      report(
        [
          { cluster: central, path: "thanos-receiver.outOfOrderWindow" },
          { cluster, path: "outageBudget" },
        ],
        {
          message: `samples may come ${cluster.values.outageBudget} late from ${cluster.name}, but Receive refuses what is older than ${window}`,
          hint: "leave `outOfOrderWindow` out to follow the budgets",
        },
      );
    }
  },
};
