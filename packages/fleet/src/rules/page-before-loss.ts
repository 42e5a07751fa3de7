import { agentBacklog } from "../capacity/agent-backlog.ts";
import { secondsUntilPage } from "../silence-page.ts";
import type { Rule } from "./rule.ts";

export const pageBeforeLoss: Rule = {
  name: "page-before-loss",
  summary: "the page about a silent cluster comes before its agent cuts off what it has not sent",
  fix: "leave `prometheus-agent.walTruncateFrequency` out, or raise it",
  check({ clusters, centrals }, report) {
    const interval = centrals[0]?.values["thanos-ruler"]?.evaluationInterval;
    if (interval === undefined) return;
    for (const cluster of clusters) {
      if (cluster.values["prometheus-agent"] === undefined) continue;
      const backlogSeconds = agentBacklog(cluster).hours * 3600;
      const page = secondsUntilPage(backlogSeconds, interval);
      if (page < backlogSeconds) continue;
      report(
        [
          { cluster, path: "prometheus-agent.walTruncateFrequency" },
          { cluster, path: "outageBudget" },
          { cluster, path: "seriesBudget" },
        ],
        {
          message: `the agent's log reaches back ${minutes(backlogSeconds)} minutes right after it was cut, and the page about a silent cluster comes after ${minutes(page)}: by then samples are lost`,
        },
      );
    }
  },
};

function minutes(seconds: number): number {
  return Math.floor(seconds / 60);
}
