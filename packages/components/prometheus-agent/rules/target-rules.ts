import { grown } from "../../src/rules/expressions.ts";
import { unlessOnLostNode } from "../../src/rules/lost-nodes.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

/** Targets that do not answer, and nodes that are no targets. */
export function targetRules(jobs: ReadonlySet<string>): readonly RuleGroup[] {
  return [{ name: "targets.alerts", rules: [...answerAlerts(jobs), ...scrapeAlerts, descriptorsLow] }];
}

function answerAlerts(jobs: ReadonlySet<string>) {
  const answers = (selector: string) => unlessOnLostNode(`up{${selector}}`, jobs);
  const nodes = unlessOnLostNode('count by (cluster, node) (kube_node_info{job="kube-state-metrics"})', jobs);
  return [
    // NodeTargetsMissing counts the targets that there are by the node; of all others one is enough, however many there are.
    alert("TargetsDown", "P1", {
      expr: `1 - avg by (cluster, job) (${answers('job!~"annotated-pods|certificate-copies|thanos-receive|node-exporter|kubelet|cadvisor"')}) > 0 or 1 - avg by (cluster, job) (${answers('job=~"node-exporter|kubelet|cadvisor"')}) > 0.1`,
      for: "15m",
      missed: "what the job watches is partly unseen",
      summary: "Targets of a job do not answer",
      description:
        "{{ $value | humanizePercentage }} of the targets of job {{ $labels.job }} in {{ $labels.cluster }} have not answered for 15 minutes.",
    }),
    alert("AnnotatedPodsDown", "P2", {
      about: "namespaces",
      expr: `1 - avg by (cluster, namespace) (${answers('job="annotated-pods"')}) > 0.1`,
      for: "30m",
      missed: "a team's own metrics are missing",
      summary: "Pods that ask to be scraped do not answer",
      description:
        "{{ $value | humanizePercentage }} of the annotated pods of namespace {{ $labels.namespace }} in {{ $labels.cluster }} have not answered for 30 minutes.",
    }),
    // Against Kubernetes' own list of nodes, which knows of a node that discovery lost.
    alert("NodeTargetsMissing", "P1", {
      expr: `count by (cluster) (${nodes}) - on (cluster) group_right () sum by (cluster, job) (${answers('job=~"node-exporter|kubelet|cadvisor"')}) > 0`,
      for: "15m",
      missed: "a node is unseen",
      summary: "Nodes are not watched",
      description: "{{ $value }} nodes of {{ $labels.cluster }} have no answering target of job {{ $labels.job }} for 15 minutes.",
    }),
  ];
}

const scrapeAlerts = [
  alert("ScrapesSlow", "P2", {
    about: "namespaces",
    expr: "max by (cluster, job) (scrape_duration_seconds) > 9",
    for: "30m",
    missed: "scrapes reach their timeout and bring nothing",
    summary: "Scrapes take almost as long as they may",
    description:
      "A target of job {{ $labels.job }} in {{ $labels.cluster }} needs {{ $value | humanizeDuration }} for a scrape; scrapes that reach their timeout bring nothing.",
  }),
  // Failing requests of the discovery leave the targets as they were: nothing is down, and what is new is not seen.
  alert("DiscoveryFailing", "P1", {
    expr: `${grown("cluster", 'prometheus_sd_kubernetes_failures_total{job="prometheus-agent"}', "5m")} > 0 or max by (cluster) (prometheus_sd_failed_configs{job="prometheus-agent"}) > 0`,
    for: "15m",
    missed: "new pods and nodes are not watched",
    summary: "An agent cannot ask Kubernetes for its targets",
    description:
      "The discovery of the agent of {{ $labels.cluster }} has failed for 15 minutes, about {{ $value | humanize }} times in the last 5.",
  }),
  alert("SamplesDuplicated", "P2", {
    expr: `${grown("cluster", 'prometheus_target_scrapes_sample_duplicate_timestamp_total{job="prometheus-agent"}', "5m")} > 0`,
    for: "30m",
    missed: "one of two series is lost, and it is unknown which",
    summary: "Targets expose the same series twice",
    description:
      "The agent of {{ $labels.cluster }} drops samples that it has for the same time, about {{ $value | humanize }} in 5 minutes; its log names the target.",
  }),
];

// The kernel's own limit is out of reach on current systems, that of a process is not.
const programs = `job=~"${[
  "alertmanager",
  "kube-apiserver",
  "kubelet",
  "node-exporter",
  "opensearch-exporter",
  "prometheus-agent",
  "thanos-compactor",
  "thanos-query",
  "thanos-query-frontend",
  "thanos-query-rulers",
  "thanos-receive",
  "thanos-ruler",
  "thanos-store",
].join("|")}"`;

const descriptorsLow = alert("FileDescriptorsLow", "P1", {
  expr: `max by (cluster, job, instance) (process_open_fds{${programs}} / process_max_fds{${programs}}) > 0.8`,
  for: "15m",
  missed: "a program of the platform opens no file or connection",
  summary: "A program runs out of file descriptors",
  description:
    "{{ $labels.instance }} of job {{ $labels.job }} in {{ $labels.cluster }} uses {{ $value | humanizePercentage }} of the file descriptors that it may have.",
});
