import { perMinute, perSecond, type ExpectedBoard, type ExpectedPanel } from "../../../src/expected/expected-panel.ts";

const ofEachSeverity = {
  'ALERTS{alertname="A", alertstate="firing", severity="P0", pod="a"}': 1,
  'ALERTS{alertname="A", alertstate="firing", severity="P0", pod="b"}': 1,
  'ALERTS{alertname="B", alertstate="pending", severity="P0"}': 1,
  'ALERTS{alertname="C", alertstate="firing", severity="P1"}': 1,
  'ALERTS{alertname="D", alertstate="firing", severity="P2"}': 1,
  'ALERTS{alertname="E", alertstate="pending", severity="P2"}': 1,
} as const;

const firing = (severity: string, count: number, colours: string): ExpectedPanel => ({
  title: `${severity} firing`,
  unit: "short",
  colours,
  series: ofEachSeverity,
  shows: { "{}": count },
  silent: 0,
});

export const alerts: ExpectedBoard = {
  file: "alerts.json",
  clusters: "none",
  panels: [
    firing("P0", 2, "green 1 red"),
    firing("P1", 1, "green 1 orange 20 red"),
    firing("P2", 1, "green 1 orange 20 red"),
    {
      title: "Notifications failed",
      unit: "short",
      colours: "green 1 orange 5 red",
      series: {
        'alertmanager_notifications_failed_total{job="alertmanager", pod="a", integration="email"}': perMinute(1),
        'alertmanager_notifications_failed_total{job="alertmanager", pod="b", integration="slack"}': perMinute(2),
      },
      shows: { "{}": 180 },
    },
    {
      title: "Alerts lost on the way",
      unit: "short",
      colours: "green 1 red",
      series: {
        'thanos_alert_sender_alerts_dropped_total{job="thanos-ruler", pod="a"}': perMinute(1),
        'thanos_alert_sender_alerts_dropped_total{job="thanos-ruler", pod="b"}': perMinute(2),
      },
      shows: { "{}": 180 },
    },
    {
      title: "Silences",
      unit: "short",
      colours: "blue",
      // Each Alertmanager knows all silences.
      series: {
        'alertmanager_silences{job="alertmanager", pod="a", state="active"}': 2,
        'alertmanager_silences{job="alertmanager", pod="b", state="active"}': 2,
        'alertmanager_silences{job="alertmanager", pod="a", state="expired"}': 9,
      },
      shows: { "{}": 2 },
    },
    {
      title: "Firing",
      unit: "none",
      series: ofEachSeverity,
      shows: {
        '{severity="P0", alertname="A", cluster="c1"}': 1,
        '{severity="P1", alertname="C", cluster="c1"}': 1,
        '{severity="P2", alertname="D", cluster="c1"}': 1,
      },
    },
    {
      title: "Pending",
      unit: "none",
      series: ofEachSeverity,
      shows: { '{severity="P0", alertname="B", cluster="c1"}': 1, '{severity="P2", alertname="E", cluster="c1"}': 1 },
    },
    {
      title: "Firing over time",
      legend: "{{severity}}",
      unit: "short",
      series: ofEachSeverity,
      shows: { '{severity="P0"}': 2, '{severity="P1"}': 1, '{severity="P2"}': 1 },
    },
    {
      title: "Notifications",
      legend: "{{integration}}",
      unit: "ops",
      series: {
        'alertmanager_notifications_total{job="alertmanager", pod="a", integration="email"}': perSecond(1),
        'alertmanager_notifications_total{job="alertmanager", pod="b", integration="email"}': perSecond(2),
      },
      shows: { '{integration="email"}': 3 },
    },
    {
      title: "Notifications",
      legend: "{{integration}} failed: {{reason}}",
      unit: "ops",
      series: {
        'alertmanager_notifications_failed_total{job="alertmanager", pod="a", integration="email", reason="clientError"}': perSecond(1),
        'alertmanager_notifications_failed_total{job="alertmanager", pod="b", integration="email", reason="clientError"}': perSecond(2),
      },
      shows: { '{integration="email", reason="clientError"}': 3 },
    },
    {
      title: "Alertmanagers together",
      legend: "{{pod}}",
      unit: "short",
      series: { 'alertmanager_cluster_members{job="alertmanager", pod="a"}': 2 },
      shows: { '{pod="a"}': 2 },
    },
    ...(["missed", "failed"] as const).map((kind): ExpectedPanel => {
      const name = kind === "missed" ? "prometheus_rule_group_iterations_missed_total" : "prometheus_rule_evaluation_failures_total";
      return {
        title: "Rule evaluations missed",
        legend: `{{pod}} ${kind}`,
        unit: "short",
        series: {
          [`${name}{job="thanos-ruler", pod="a", rule_group="1"}`]: perMinute(1),
          [`${name}{job="thanos-ruler", pod="a", rule_group="2"}`]: perMinute(2),
        },
        shows: { '{pod="a"}': 180 },
      };
    }),
  ],
};
