import { rulesBySubject, type AlertingRule, type DeriveContext } from "@thanos-fleet/components";
import { html, type Html } from "../../html.ts";
import type { Report } from "../../report.ts";
import { counted } from "../format.ts";
import type { Section } from "../section.ts";
import { table } from "../table.ts";

/** The severities that the specification names (its section "Critical Alerts"). */
const specification: Readonly<Record<string, string>> = {
  AgentRemoteWriteFailing: "P1",
  ReceiverDown: "P0",
  ReceiverReplicationFailure: "P1",
};

/** The alerts that the rulers evaluate, by subject, each with who must act and how soon. */
export function alertsSection({ views, central }: Report): Section | undefined {
  const context = views.find(({ cluster }) => cluster === central)?.context;
  if (context?.role !== "central" || central.values["thanos-ruler"] === undefined) return undefined;
  const subjects = Object.entries(rulesBySubject(context)).map(([subject, groups]) => {
    const rules = groups.flatMap((group) => group.rules);
    return { subject, alerts: rules.filter((rule) => "alert" in rule), records: rules.filter((rule) => "record" in rule).length };
  });
  const alerts = subjects.flatMap((subject) => subject.alerts);
  const body = html`<p>
      ${counted(alerts.length, "alert")}: ${severities(alerts)}.
      ${counted(
        subjects.reduce((sum, { records }) => sum + records, 0),
        "recorded series",
        "recorded series",
      )}.
    </p>
    <p>Of those that the specification names, ${asSpecified(alerts)}.</p>
    ${subjects.filter((subject) => subject.alerts.length > 0).map((subject) => subjectDetails(subject.subject, subject.alerts, context))} `;
  return { id: "alerts", title: "Rules and alerts", body };
}

const severityNames = ["P0", "P1", "P2", "none"] as const;
const meanings = { P0: "a page", P1: "for the working day", P2: "for the weekly review", none: "heard by the dead-man's switch" } as const;

function severities(alerts: readonly AlertingRule[]): string {
  return severityNames
    .map((name) => [name, alerts.filter(({ labels }) => labels.severity === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name} (${meanings[name]})`)
    .join(", ");
}

/** How the severities here compare with the specification's. */
function asSpecified(alerts: readonly AlertingRule[]): string {
  return Object.entries(specification)
    .map(([name, specified]) => {
      const actual = alerts.find(({ alert }) => alert === name)?.labels.severity;
      if (actual === undefined) return `${name} is left out, since what it watches does not run`;
      return actual === specified ? `${name} is ${actual} as specified` : `${name} is ${actual} instead of ${specified}`;
    })
    .join(", ");
}

function subjectDetails(subject: string, alerts: readonly AlertingRule[], { cluster }: DeriveContext): Html {
  const { runbookURL } = cluster.role === "central" ? cluster.values.alerting : {};
  // A link must lead to a page: no other scheme is followed.
  const runbooks = runbookURL !== undefined && /^https?:/.test(runbookURL) ? runbookURL : undefined;
  const counts = severityNames.flatMap((name) => {
    const count = alerts.filter(({ labels }) => labels.severity === name).length;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  return html`<details>
    <summary>${subject} <span class="count">${counts.join(", ")}</span></summary>
    ${table({
      isText: true,
      caption: `Alerts about ${subject}`,
      columns: [{ title: "Alert" }, { title: "Severity" }, { title: "After" }, { title: "Says" }],
      rows: alerts.map(({ alert, labels, annotations, ...rule }) => [
        runbooks === undefined ? alert : html`<a href="${`${runbooks}/${alert}.md`}" rel="noreferrer">${alert}</a>`,
        html`<span class="severity" data-severity="${labels.severity}">${labels.severity}</span>`,
        rule.for,
        annotations.summary,
      ]),
    })}
  </details> `;
}
