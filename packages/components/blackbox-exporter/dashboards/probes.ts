import { graph, stat, table, type BoardOptions } from "@thanos-fleet/dashboards";

const selector = 'job="probes", cluster=~"$cluster"';
const byProbe = "cluster, probe, instance";

/** Services as their clients see them. */
export const probes: BoardOptions = {
  uid: "probes",
  order: 80,
  title: "Probes",
  description: "Services that are asked from outside them: whether they answer, how fast, and until when their certificates last.",
  clusters: "several",
  rows: [
    {
      title: "Now",
      panels: [
        stat({
          title: "Failing probes",
          description: "Probes whose last answer was not valid.",
          width: 12,
          expr: `count(probe_success{${selector}} == 0) or vector(0)`,
          unit: "short",
          limits: { orange: 1, red: 3 },
          opens: "alerts",
        }),
        stat({
          title: "Next certificate to end",
          description: "Time until the first certificate that some probe sees ends.",
          width: 12,
          expr: `min(probe_ssl_earliest_cert_expiry{${selector}} - time())`,
          unit: "s",
          limits: { red: 7 * 86_400, orange: 14 * 86_400 },
        }),
        table({
          title: "Failing",
          description: "What does not answer.",
          width: 12,
          expr: `max by (${byProbe}) (probe_success{${selector}}) == 0`,
          columns: ["cluster", "probe", "instance"],
          opens: "cluster",
        }),
        table({
          title: "Certificates",
          description: "Time until the first certificate that a probe sees ends, the shortest first.",
          width: 12,
          expr: `sort(min by (${byProbe}) (probe_ssl_earliest_cert_expiry{${selector}}) - time())`,
          columns: ["cluster", "probe", "instance"],
          value: "left",
          unit: "s",
          limits: { red: 7 * 86_400, orange: 14 * 86_400 },
        }),
      ],
    },
    {
      title: "Answers",
      panels: [
        graph({
          title: "Share of valid answers",
          description: "Share of the last ten minutes' probes that got a valid answer.",
          width: 12,
          queries: [{ expr: `avg by (cluster, probe) (avg_over_time(probe_success{${selector}}[10m]))`, legend: "{{cluster}} {{probe}}" }],
          unit: "percentunit",
          max: 1,
        }),
        graph({
          title: "Duration",
          description: "How long a probe takes, names and TLS included.",
          width: 12,
          queries: [{ expr: `max by (cluster, probe) (probe_duration_seconds{${selector}})`, legend: "{{cluster}} {{probe}}" }],
          unit: "s",
        }),
      ],
    },
  ],
};
