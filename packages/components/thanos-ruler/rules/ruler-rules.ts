import { grown, share } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const ruler = 'job="thanos-ruler"';
const dropped = `${grown("cluster, pod", `thanos_alert_queue_alerts_dropped_total{${ruler}}`, "3m")} + ${grown("cluster, pod", `thanos_alert_sender_alerts_dropped_total{${ruler}}`, "3m")}`;

/** The rulers, each watched by the other one. What stops both is heard outside, by the watchdog's silence. */
export const rulerRules: readonly RuleGroup[] = [
  { name: "ruler.delivery", needs: ["alertmanager"], rules: deliveryAlerts() },
  { name: "ruler.evaluation", rules: evaluationAlerts() },
];

function deliveryAlerts() {
  return [
    // Every ruler sends every alert again each minute: one that drops some costs nothing while the other delivers.
    alert("RulerDropsAlerts", "P0", {
      expr: `min by (cluster) (${dropped}) > 0`,
      for: "5m",
      missed: "alerts reach no receiver",
      summary: "Every ruler throws alerts away",
      description:
        "For 5 minutes each ruler in {{ $labels.cluster }} has thrown away alerts, at least {{ $value | humanize }} in 3 minutes: queues are full, or no Alertmanager takes them.",
    }),
    alert("RulerDropsAlerts", "P1", {
      expr: `(${dropped}) > 0`,
      for: "5m",
      missed: "alerts depend on the other ruler",
      summary: "A ruler throws alerts away",
      description:
        "{{ $labels.pod }} in {{ $labels.cluster }} threw away about {{ $value | humanize }} alerts in 3 minutes: its queue was full, or no Alertmanager took them.",
    }),
    alert("RulerSenderFailing", "P1", {
      expr: `${grown("cluster, pod, alertmanager", `thanos_alert_sender_errors_total{${ruler}}`, "4m")} > 0`,
      for: "10m",
      missed: "alerts depend on the other Alertmanager",
      summary: "A ruler cannot reach an Alertmanager",
      description:
        "{{ $labels.pod }} in {{ $labels.cluster }} failed about {{ $value | humanize }} times in 4 minutes to hand alerts to {{ $labels.alertmanager }}.",
    }),
    alert("RulerAlertmanagerDnsFailing", "P1", {
      expr: `${share("cluster, pod", `thanos_rule_alertmanagers_dns_failures_total{${ruler}}`, `thanos_rule_alertmanagers_dns_lookups_total{${ruler}}`)} > 0.01`,
      for: "15m",
      missed: "a ruler does not find an Alertmanager that moved",
      summary: "A ruler cannot look up Alertmanager",
      description: "{{ $value | humanizePercentage }} of the look-ups of Alertmanager by {{ $labels.pod }} in {{ $labels.cluster }} fail.",
    }),
  ];
}

function evaluationAlerts() {
  return [
    alert("RulerEvaluationFailing", "P1", {
      expr: `${share("cluster, pod, rule_group", `prometheus_rule_evaluation_failures_total{${ruler}}`, `prometheus_rule_evaluations_total{${ruler}}`, "3m")} > 0.05`,
      for: "5m",
      missed: "the group's alerts see nothing",
      summary: "Rules cannot be evaluated",
      description:
        "{{ $value | humanizePercentage }} of the evaluations of {{ $labels.rule_group }} by {{ $labels.pod }} in {{ $labels.cluster }} fail; its alerts are blind.",
    }),
    alert("RulerEvaluationWarnings", "P2", {
      expr: `${grown("cluster, pod", `thanos_rule_evaluation_with_warnings_total{${ruler}}`, "5m")} > 0`,
      for: "15m",
      missed: "alerts are judged by incomplete data",
      summary: "Rules are evaluated over incomplete data",
      description: "About {{ $value | humanize }} evaluations by {{ $labels.pod }} in {{ $labels.cluster }} had warnings in 5 minutes.",
    }),
    alert("RulerGroupSlow", "P2", {
      expr: `max by (cluster, pod, rule_group) (prometheus_rule_group_last_duration_seconds{${ruler}} / prometheus_rule_group_interval_seconds{${ruler}}) > 0.8`,
      for: "15m",
      missed: "alerts come late",
      summary: "A rule group takes almost its whole interval",
      description:
        "{{ $labels.rule_group }} takes {{ $value | humanizePercentage }} of its interval on {{ $labels.pod }} in {{ $labels.cluster }}.",
    }),
    // At the time of the scrape, not of the evaluation: when samples stop coming it is not the groups that stand still.
    alert("RulerGroupNotEvaluated", "P1", {
      expr: `max by (cluster, pod, rule_group) (timestamp(prometheus_rule_group_last_evaluation_timestamp_seconds{${ruler}}) - (prometheus_rule_group_last_evaluation_timestamp_seconds{${ruler}} > 0)) > on (cluster, pod, rule_group) 10 * max by (cluster, pod, rule_group) (prometheus_rule_group_interval_seconds{${ruler}})`,
      for: "5m",
      missed: "the group's alerts depend on the other ruler",
      summary: "A rule group is not evaluated",
      description:
        "{{ $labels.rule_group }} was last evaluated {{ $value | humanizeDuration }} ago by {{ $labels.pod }} in {{ $labels.cluster }}, more than ten intervals.",
    }),
    // The other one evaluates this, so it cannot tell of both: the watchdog's silence does.
    alert("RulerEvaluatesNothing", "P1", {
      expr: `sum by (cluster, pod) (rate(prometheus_rule_evaluations_total{${ruler}}[10m])) == 0`,
      for: "5m",
      missed: "all alerts depend on the other ruler",
      summary: "A ruler evaluates nothing",
      description: "{{ $labels.pod }} in {{ $labels.cluster }} evaluates {{ $value }} rules a second.",
    }),
    alert("RulerConfigNotReloaded", "P1", {
      expr: `min by (cluster, pod) (thanos_rule_config_last_reload_successful{${ruler}}) == 0`,
      for: "5m",
      missed: "new alerts do not exist",
      summary: "A ruler cannot read its rules",
      description:
        "{{ $labels.pod }} in {{ $labels.cluster }} refused its new rules (last result: {{ $value }}) and goes on with the old ones.",
    }),
    alert("RulerQueryDnsFailing", "P1", {
      expr: `${share("cluster, pod", `thanos_rule_query_apis_dns_failures_total{${ruler}}`, `thanos_rule_query_apis_dns_lookups_total{${ruler}}`)} > 0.01`,
      for: "15m",
      missed: "a ruler does not find a Query that moved",
      summary: "A ruler cannot look up Query",
      description: "{{ $value | humanizePercentage }} of the look-ups of Query by {{ $labels.pod }} in {{ $labels.cluster }} fail.",
    }),
  ];
}
