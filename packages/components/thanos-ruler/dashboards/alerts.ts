import { graph, stat, table, type BoardOptions, type Row } from "@thanos-fleet/dashboards";

const alertmanager = 'job="alertmanager"';
const ruler = 'job="thanos-ruler"';

/** What fires, and whether it reaches anybody. */
export const alerts: BoardOptions = {
  uid: "alerts",
  order: 70,
  title: "Alerts",
  description: "What fires and what is about to, and whether it reaches anybody.",
  clusters: "none",
  rows: [now(), listsRow(), deliveryRow()],
};

function now(): Row {
  return {
    title: "Now",
    panels: [
      ...["P0", "P1", "P2"].map((severity, index) =>
        stat({
          title: `${severity} firing`,
          description: `Alerts of severity ${severity} that fire now.`,
          width: 4,
          expr: `count(ALERTS{alertstate="firing", severity="${severity}"}) or vector(0)`,
          unit: "short",
          limits: index === 0 ? { red: 1 } : { orange: 1, red: 20 },
        }),
      ),
      stat({
        title: "Notifications failed",
        description: "Notifications that did not get through in the last hour.",
        width: 4,
        expr: `sum(increase(alertmanager_notifications_failed_total{${alertmanager}}[1h]))`,
        unit: "short",
        limits: { orange: 1, red: 5 },
      }),
      stat({
        title: "Alerts lost on the way",
        description: "Alerts that the rulers could not hand to any Alertmanager in the last hour.",
        width: 4,
        expr: `sum(increase(thanos_alert_sender_alerts_dropped_total{${ruler}}[1h]))`,
        unit: "short",
        limits: { red: 1 },
      }),
      stat({
        title: "Silences",
        description: "Silences that are active.",
        width: 4,
        expr: `max(alertmanager_silences{${alertmanager}, state="active"})`,
        unit: "short",
      }),
    ],
  };
}

function listsRow(): Row {
  return {
    title: "Lists",
    panels: [
      table({
        title: "Firing",
        description: "What fires now, and where.",
        width: 12,
        expr: 'max by (severity, alertname, cluster) (ALERTS{alertstate="firing"})',
        columns: ["severity", "alertname", "cluster"],
        opens: "cluster",
      }),
      table({
        title: "Pending",
        description: "What holds already and will fire if it goes on.",
        width: 12,
        expr: 'max by (severity, alertname, cluster) (ALERTS{alertstate="pending"})',
        columns: ["severity", "alertname", "cluster"],
        opens: "cluster",
      }),
      graph({
        title: "Firing over time",
        description: "Alerts that fire, by severity.",
        width: 24,
        queries: [{ expr: 'count by (severity) (ALERTS{alertstate="firing"})', legend: "{{severity}}" }],
        unit: "short",
      }),
    ],
  };
}

function deliveryRow(): Row {
  return {
    title: "Delivery",
    panels: [
      graph({
        title: "Notifications",
        description: "Notifications that are sent and that fail, by way.",
        width: 8,
        queries: [
          {
            expr: `sum by (integration) (rate(alertmanager_notifications_total{${alertmanager}}[$__rate_interval]))`,
            legend: "{{integration}}",
          },
          {
            expr: `sum by (integration, reason) (rate(alertmanager_notifications_failed_total{${alertmanager}}[$__rate_interval]))`,
            legend: "{{integration}} failed: {{reason}}",
          },
        ],
        unit: "ops",
      }),
      graph({
        title: "Alertmanagers together",
        description: "Alertmanagers that each one knows of, itself included; apart from each other they notify twice.",
        width: 8,
        queries: [{ expr: `min by (pod) (alertmanager_cluster_members{${alertmanager}})`, legend: "{{pod}}" }],
        unit: "short",
      }),
      graph({
        title: "Rule evaluations missed",
        description: "Evaluations that were left out since the one before took too long, and evaluations that failed, each hour.",
        width: 8,
        queries: [
          { expr: `sum by (pod) (increase(prometheus_rule_group_iterations_missed_total{${ruler}}[1h]))`, legend: "{{pod}} missed" },
          { expr: `sum by (pod) (increase(prometheus_rule_evaluation_failures_total{${ruler}}[1h]))`, legend: "{{pod}} failed" },
        ],
        unit: "short",
      }),
    ],
  };
}
