import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const agent = 'job="prometheus-agent"';
const exceeded = (metric: string) => `sum by (cluster) (increase(${metric}{${agent}}[10m]))`;

/** What the agents hold and scrape against what they may. */
export const seriesRules: readonly RuleGroup[] = [
  {
    name: "series.alerts",
    rules: [
      // Ended series count too, until the log is cut: they take memory like the others.
      alert("AgentSeriesNearBudget", "P1", {
        expr: `sum by (cluster) (prometheus_agent_active_series{${agent}}) / on (cluster) max by (cluster) (fleet_cluster_series_budget) > 0.9`,
        for: "30m",
        missed: "the agent is killed with its backlog",
        summary: "An agent's series are close to its budget",
        description:
          "The agent of {{ $labels.cluster }} holds {{ $value | humanizePercentage }} of the series that its memory limit, its volume and the receivers are computed for.",
      }),
      // A target over a limit counts as down; who it is says `up`, and how much it brings `scrape_samples_scraped`.
      alert("AgentScrapeLimitReached", "P1", {
        expr: `${exceeded("prometheus_target_scrapes_exceeded_sample_limit_total")} + ${exceeded("prometheus_target_scrapes_exceeded_body_size_limit_total")} + ${exceeded("prometheus_target_scrape_pool_exceeded_label_limits_total")} > 0`,
        for: "15m",
        missed: "nothing of a target is stored",
        summary: "A target brings more than one scrape may",
        description:
          "The agent of {{ $labels.cluster }} threw away about {{ $value | humanize }} scrapes in 10 minutes because they exceeded a limit; nothing of these targets is stored.",
      }),
    ],
  },
];
