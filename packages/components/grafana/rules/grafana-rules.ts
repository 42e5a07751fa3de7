import { share } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const own = 'job="grafana"';

/** Dashboards send no alerts themselves, so nothing here pages. An instance that is down shows as a target. */
export const grafanaRules: readonly RuleGroup[] = [
  {
    name: "grafana.alerts",
    rules: [
      alert("GrafanaErrors", "P1", {
        expr: `${share("cluster", `grafana_http_request_duration_seconds_count{${own}, status_code=~"5.."}`, `grafana_http_request_duration_seconds_count{${own}}`)} > 0.05`,
        for: "10m",
        missed: "people see no dashboards",
        summary: "Grafana fails",
        description: "{{ $value | humanizePercentage }} of the requests to Grafana in {{ $labels.cluster }} end with a server error.",
      }),
    ],
  },
];
