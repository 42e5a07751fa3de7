import { perMinute, perSecond, type ExpectedBoard } from "../../../src/expected/expected-panel.ts";

const agent = 'job="prometheus-agent", pod="a"';

export const agents: ExpectedBoard = {
  file: "agents.json",
  clusters: "several",
  panels: [
    {
      title: "Configurations refused",
      unit: "short",
      colours: "green 1 red",
      series: {
        [`prometheus_config_last_reload_successful{${agent}}`]: 0,
        'prometheus_config_last_reload_successful{job="prometheus-agent", pod="b"}': 1,
      },
      shows: { "{}": 1 },
      silent: 0,
    },
    {
      title: "Shortest time since start",
      unit: "s",
      colours: "red 600 orange 3600 green",
      series: { [`process_start_time_seconds{${agent}}`]: 7000, 'process_start_time_seconds{job="prometheus-agent", pod="b"}': 100 },
      shows: { "{}": 200 },
    },
    {
      title: "Damaged logs",
      unit: "short",
      colours: "green 1 red",
      series: {
        [`prometheus_agent_corruptions_total{${agent}}`]: perMinute(1),
        'prometheus_agent_corruptions_total{job="prometheus-agent", pod="b"}': perMinute(2),
      },
      shows: { "{}": 360 },
    },
    {
      title: "Targets down",
      unit: "short",
      colours: "green 1 orange 10 red",
      series: {
        'up{job="x", instance="1"}': 0,
        'up{job="y", instance="2"}': 1,
        'up{job="z", instance="3", tenant_id="team", namespace="team-ns"}': 0,
        'up{job="z", instance="4", tenant_id="team", namespace="apps"}': 0,
      },
      shows: { "{}": 2 },
      silent: 0,
      anyJob: true,
    },
    {
      title: "Targets that do not answer",
      unit: "none",
      series: {
        'up{job="x", instance="1"}': 0,
        'up{job="y", instance="2"}': 1,
        'up{job="z", instance="3", tenant_id="team", namespace="team-ns"}': 0,
        'up{job="z", instance="4", tenant_id="team", namespace="apps"}': 0,
      },
      shows: { '{cluster="c1", job="x", instance="1"}': 0, '{cluster="c1", job="z", instance="3"}': 0 },
      anyJob: true,
    },
    {
      title: "Samples by job",
      unit: "short",
      series: {
        'scrape_samples_post_metric_relabeling{job="x", instance="1"}': 20,
        'scrape_samples_post_metric_relabeling{job="x", instance="2"}': 30,
        'scrape_samples_post_metric_relabeling{job="y", instance="1"}': 5,
      },
      shows: { '{cluster="c1", job="x"}': 50, '{cluster="c1", job="y"}': 5 },
      anyJob: true,
    },
    {
      title: "Slowest scrapes",
      legend: "{{cluster}} {{job}}",
      unit: "s",
      colours: "green 5 orange 10 red",
      series: { 'scrape_duration_seconds{job="x", instance="1"}': 2, 'scrape_duration_seconds{job="x", instance="2"}': 3 },
      shows: { '{cluster="c1", job="x"}': 3 },
      anyJob: true,
    },
    {
      title: "Series that are new",
      legend: "{{cluster}} {{job}}",
      unit: "short",
      series: { 'scrape_series_added{job="x", instance="1"}': 2, 'scrape_series_added{job="x", instance="2"}': 3 },
      shows: { '{cluster="c1", job="x"}': 5 },
      anyJob: true,
    },
    {
      title: "Memory",
      legend: "{{cluster}} {{pod}}",
      unit: "bytes",
      series: { [`process_resident_memory_bytes{${agent}}`]: 100 },
      shows: { '{cluster="c1", pod="a"}': 100 },
    },
    {
      title: "Processors",
      legend: "{{cluster}} {{pod}}",
      unit: "short",
      series: { [`process_cpu_seconds_total{${agent}}`]: perSecond(0.5) },
      shows: { '{cluster="c1", pod="a"}': 0.5 },
    },
    {
      title: "Active series",
      legend: "{{cluster}} {{pod}}",
      unit: "short",
      series: { [`prometheus_agent_active_series{${agent}}`]: 1000 },
      shows: { '{cluster="c1", pod="a"}': 1000 },
    },
  ],
};
