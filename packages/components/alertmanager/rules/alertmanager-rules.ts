import { asCluster, share } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const alertmanager = 'job="alertmanager"';
// A notification that does not get through is tried until its group's next one, five minutes later: less than ten show
// its start or its end alone. The webhook is the dead-man's switch, which tells no people.
const people = `${alertmanager}, integration!="webhook"`;
const notifications = (selector: string, window = "10m") =>
  share(
    "cluster, integration",
    `alertmanager_notifications_failed_total{${selector}}`,
    `alertmanager_notifications_total{${selector}}`,
    window,
  );

/** Alertmanager: whether people are told, and whether its members agree on what they have told. */
export const alertmanagerRules: readonly RuleGroup[] = [
  {
    name: "alertmanager.alerts",
    rules: [
      alert("AlertmanagerNotificationsFailing", "P1", {
        expr: `${notifications(alertmanager)} > 0.01`,
        for: "15m",
        missed: "people are told by one way less",
        summary: "Notifications fail",
        description: "{{ $value | humanizePercentage }} of the notifications by {{ $labels.integration }} from {{ $labels.cluster }} fail.",
      }),
      // One failing integration does not page through the other; all of them failing does. One that had nothing to tell is as
      // it was: a way for pages alone is mostly silent, and the page that another's failure sent through it showed that it works.
      alert("AlertmanagerTellsNobody", "P0", {
        expr: `min by (cluster) (${notifications(people)} >= 0 or ${notifications(people, "12h")}) > 0.5`,
        for: "15m",
        event: "the page itself is the next thing to tell: the first that gets through ends it",
        missed: "alerts reach no receiver; only the dead-man's switch notices",
        summary: "Every way to tell people fails",
        description:
          "Even by the integration that works best, {{ $value | humanizePercentage }} of the notifications from {{ $labels.cluster }} fail.",
      }),
      alert("AlertmanagerConfigNotReloaded", "P1", {
        expr: `min by (cluster, pod) (alertmanager_config_last_reload_successful{${alertmanager}}) == 0`,
        for: "10m",
        missed: "new routes do not hold",
        summary: "An Alertmanager cannot read its configuration",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} refused its new configuration (last result: {{ $value }}) and goes on with the old one.",
      }),
      alert("AlertmanagerConfigsDiffer", "P1", {
        expr: `count by (cluster) (count_values by (cluster) ("hash", alertmanager_config_hash{${alertmanager}})) > 1`,
        for: "20m",
        missed: "who is told depends on the member",
        summary: "The Alertmanagers have different configurations",
        description: "The Alertmanagers in {{ $labels.cluster }} have {{ $value }} different configurations for 20 minutes.",
      }),
      alert("AlertmanagerMembersInconsistent", "P1", {
        expr: `count by (cluster) (up{${alertmanager}} == 1) - on (cluster) group_right () max by (cluster, pod) (alertmanager_cluster_members{${alertmanager}}) > 0`,
        for: "15m",
        missed: "people are told twice, and silences hold on one side only",
        summary: "An Alertmanager does not see all others",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} misses {{ $value }} of the running Alertmanagers: people are told twice, and silences hold on one side only.",
      }),
    ],
  },
];

/** An alert that always fires: who watches from outside is to raise the alarm when it stops. */
export function watchdogRules(central: string): readonly RuleGroup[] {
  return [
    {
      name: "watchdog",
      rules: [
        alert("Watchdog", "none", {
          expr: asCluster("vector(1)", central),
          for: "0s",
          missed: "nothing by itself; its silence outside is the alarm",
          summary: "Alerting works",
          description:
            "Always fires, with value {{ $value }}. If it stops arriving from {{ $labels.cluster }}, assume that no other alert arrives either.",
        }),
      ],
    },
  ];
}
