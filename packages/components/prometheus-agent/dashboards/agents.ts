import { graph, stat, table, type BoardOptions } from "@thanos-fleet/dashboards";

const agent = 'job="prometheus-agent", cluster=~"$cluster"';

/** What the agents scrape, and what that costs them. */
export const agents: BoardOptions = {
  uid: "agents",
  order: 50,
  title: "Agents",
  description: "What the agents scrape, and what it costs them. How they hand it over is on the write path.",
  clusters: "several",
  rows: [
    {
      title: "Now",
      panels: [
        stat({
          title: "Configurations refused",
          description: "Agents whose last configuration was refused: they go on with the one before.",
          width: 6,
          expr: `count(prometheus_config_last_reload_successful{${agent}} == 0) or vector(0)`,
          unit: "short",
          limits: { red: 1 },
        }),
        stat({
          title: "Shortest time since start",
          description: "An agent that starts during an outage loses what it has not sent yet.",
          width: 6,
          expr: `time() - max(process_start_time_seconds{${agent}})`,
          unit: "s",
          limits: { red: 600, orange: 3600 },
        }),
        stat({
          title: "Damaged logs",
          description: "Damages of the agents' write-ahead logs that were found in the last day.",
          width: 6,
          expr: `sum(increase(prometheus_agent_corruptions_total{${agent}}[1d]))`,
          unit: "short",
          limits: { red: 1 },
        }),
        stat({
          title: "Targets down",
          description: "Scrape targets that do not answer.",
          width: 6,
          about: "namespaces",
          expr: 'count(up{cluster=~"$cluster"} == 0) or vector(0)',
          unit: "short",
          limits: { orange: 1, red: 10 },
        }),
      ],
    },
    {
      title: "Targets",
      panels: [
        table({
          title: "Targets that do not answer",
          description: "Each target whose last scrape failed.",
          width: 12,
          about: "namespaces",
          expr: 'max by (cluster, job, instance) (up{cluster=~"$cluster"} == 0)',
          columns: ["cluster", "job", "instance"],
          opens: "cluster",
        }),
        table({
          title: "Samples by job",
          description: "Samples of one scrape of all targets of a job, after relabelling: where the series budget goes.",
          width: 12,
          expr: 'sort_desc(sum by (cluster, job) (scrape_samples_post_metric_relabeling{cluster=~"$cluster"}))',
          columns: ["cluster", "job"],
          value: "samples",
          unit: "short",
        }),
        graph({
          title: "Slowest scrapes",
          description: "The ten jobs with the slowest target; a scrape that takes longer than its timeout fails.",
          width: 12,
          queries: [
            { expr: 'topk(10, max by (cluster, job) (scrape_duration_seconds{cluster=~"$cluster"}))', legend: "{{cluster}} {{job}}" },
          ],
          unit: "s",
          limits: { orange: 5, red: 10 },
        }),
        graph({
          title: "Series that are new",
          description:
            "Series that the scrapes of a job saw for the first time, each second: a job that never stops wears the series budget down.",
          width: 12,
          queries: [{ expr: 'topk(10, sum by (cluster, job) (scrape_series_added{cluster=~"$cluster"}))', legend: "{{cluster}} {{job}}" }],
          unit: "short",
        }),
      ],
    },
    {
      title: "Costs",
      panels: [
        graph({
          title: "Memory",
          description: "Resident memory; the limit follows from the series budget and the queues.",
          width: 8,
          queries: [{ expr: `max by (cluster, pod) (process_resident_memory_bytes{${agent}})`, legend: "{{cluster}} {{pod}}" }],
          unit: "bytes",
        }),
        graph({
          title: "Processors",
          description: "Processors that each agent uses.",
          width: 8,
          queries: [
            { expr: `sum by (cluster, pod) (rate(process_cpu_seconds_total{${agent}}[$__rate_interval]))`, legend: "{{cluster}} {{pod}}" },
          ],
          unit: "short",
        }),
        graph({
          title: "Active series",
          description: "Series in each agent's memory.",
          width: 8,
          queries: [{ expr: `sum by (cluster, pod) (prometheus_agent_active_series{${agent}})`, legend: "{{cluster}} {{pod}}" }],
          unit: "short",
        }),
      ],
    },
  ],
};
