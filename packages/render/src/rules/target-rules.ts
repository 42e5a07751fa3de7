import { alert, type RuleGroup } from "./rule-group.ts";

/** Targets that do not answer, and nodes that are no targets. */
export const targetRules: readonly RuleGroup[] = [
  {
    name: "targets.alerts",
    rules: [
      alert("TargetsDown", "P1", {
        expr: '1 - avg by (cluster, job) (up{job!~"annotated-pods|thanos-receive"}) > 0.1',
        for: "15m",
        summary: "Targets of a job do not answer",
        description:
          "{{ $value | humanizePercentage }} of the targets of job {{ $labels.job }} in {{ $labels.cluster }} have not answered for 15 minutes.",
      }),
      alert("AnnotatedPodsDown", "P2", {
        about: "namespaces",
        expr: '1 - avg by (cluster, namespace) (up{job="annotated-pods"}) > 0.1',
        for: "30m",
        summary: "Pods that ask to be scraped do not answer",
        description:
          "{{ $value | humanizePercentage }} of the annotated pods of namespace {{ $labels.namespace }} in {{ $labels.cluster }} have not answered for 30 minutes.",
      }),
      // Against Kubernetes' own list of nodes, which knows of a node that discovery lost.
      alert("NodeTargetsMissing", "P1", {
        expr: 'count by (cluster) (count by (cluster, node) (kube_node_info{job="kube-state-metrics"})) - on (cluster) group_right () sum by (cluster, job) (up{job=~"node-exporter|kubelet|cadvisor"}) > 0',
        for: "15m",
        summary: "Nodes are not watched",
        description: "{{ $value }} nodes of {{ $labels.cluster }} have no answering target of job {{ $labels.job }} for 15 minutes.",
      }),
      alert("ScrapesSlow", "P2", {
        about: "namespaces",
        expr: "max by (cluster, job) (scrape_duration_seconds) > 9",
        for: "30m",
        summary: "Scrapes take almost as long as they may",
        description:
          "A target of job {{ $labels.job }} in {{ $labels.cluster }} needs {{ $value | humanizeDuration }} for a scrape; scrapes that reach their timeout bring nothing.",
      }),
    ],
  },
];
