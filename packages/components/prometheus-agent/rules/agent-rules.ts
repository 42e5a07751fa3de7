import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const agent = 'job="prometheus-agent"';
const ofAgent = 'namespace="monitoring", container="prometheus", pod=~"prometheus-agent-.*"';
const container = "cluster, namespace, pod, container";

/** The agents themselves; an outage costs them little, the catch-up after it costs memory. */
export const agentRules: readonly RuleGroup[] = [
  {
    name: "agent.recording",
    rules: [
      {
        record: "cluster:prometheus_agent_active_series:sum",
        expr: `sum by (cluster) (prometheus_agent_active_series{${agent}})`,
        meaning: "series in the agent's memory, to be held against the series budget",
      },
      {
        record: "cluster:prometheus_agent_samples_appended:rate5m",
        expr: `sum by (cluster) (rate(prometheus_agent_samples_appended_total{${agent}}[5m]))`,
        meaning: "samples a second that the agent scrapes",
      },
    ],
  },
  {
    name: "agent.alerts",
    rules: [
      alert("AgentMemoryNearLimit", "P1", {
        expr: `max by (${container}) (container_memory_working_set_bytes{job="cadvisor", ${ofAgent}}) / on (${container}) max by (${container}) (kube_pod_container_resource_limits{job="kube-state-metrics", resource="memory", ${ofAgent}}) > 0.85`,
        for: "10m",
        missed: "the agent is killed with its backlog",
        summary: "An agent is close to its memory limit",
        description:
          "The agent of {{ $labels.cluster }} uses {{ $value | humanizePercentage }} of its memory limit. If it is killed, everything it has not sent is lost without a trace.",
      }),
      // By the age of its process: a pod that was replaced has no restarts. A cluster's first agent has nothing to lose.
      alert("AgentRestarted", "P1", {
        expr: `time() - max by (cluster) (process_start_time_seconds{${agent}}) < 3600 and on (cluster) last_over_time(cluster:up_timestamp_seconds:max[1d] offset 1h)`,
        for: "0s",
        missed: "a gap in the cluster's series has no explanation",
        summary: "An agent was restarted or replaced",
        description:
          "The agent of {{ $labels.cluster }} started {{ $value | humanizeDuration }} ago. An agent sends only what it reads after its start: a backlog from before is lost, and no counter shows it.",
      }),
      alert("AgentConfigNotReloaded", "P1", {
        expr: `min by (cluster, pod) (prometheus_config_last_reload_successful{${agent}}) == 0`,
        for: "10m",
        missed: "new targets are not scraped",
        summary: "An agent cannot read its configuration",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} refused its new configuration (last result: {{ $value }}) and goes on with the old one.",
      }),
      alert("AgentLogCorrupted", "P1", {
        expr: `sum by (cluster, pod) (increase(prometheus_agent_corruptions_total{${agent}}[1h])) + sum by (cluster, pod) (increase(prometheus_agent_checkpoint_creations_failed_total{${agent}}[1h])) > 0`,
        for: "0s",
        event: "samples may be gone already; the hour is how long it is told",
        missed: "samples are lost and the volume may be failing",
        summary: "An agent's write-ahead log is damaged",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} met about {{ $value | humanize }} damaged or unwritable parts of its log within an hour: samples may be missing, or its volume is bad.",
      }),
    ],
  },
];
