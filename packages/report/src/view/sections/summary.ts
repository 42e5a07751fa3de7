import { capacityOf } from "@thanos-fleet/fleet";
import { html, type Html } from "../../html.ts";
import { placementOf } from "../../model/cluster-facts.ts";
import type { Report } from "../../report.ts";
import { counted, formatBytes, formatCores, formatCount } from "../format.ts";
import type { Section } from "../section.ts";

/** The figures that say how large the fleet is, and what was reported about its values. */
export function summarySection(report: Report): Section {
  const { fleet, central, views, warnings } = report;
  const figures = new Map(capacityOf(central, fleet).map((figure) => [figure.name, figure]));
  const total = (read: (view: (typeof views)[number]) => number): number => views.reduce((sum, view) => sum + read(view), 0);
  const samples = figures.get("samples of the fleet");
  const { raw, fiveMinutes, oneHour, logs } = central.values.retention;
  const body = html`<dl class="tiles">
      ${tile(
        "Clusters",
        formatCount(fleet.clusters.length),
        `${counted(
          total(({ cluster }) => cluster.values.nodes.count),
          "node",
        )}`,
      )}
      ${samples !== undefined && tile("Samples", `${formatCount(Math.round(samples.value))}/s`, `of ${formatCount(figures.get("series of the fleet")?.value ?? 0)} series, at the budgets`)}
      ${tile("Memory requested", formatBytes(total((view) => placementOf(view).requests.memory)), `${formatCores(total((view) => placementOf(view).requests.cpu))} cores`)}
      ${tile("Volumes", formatBytes(total((view) => placementOf(view).storage)), "that outlive their pods")}
      ${tile("Metrics kept", raw, `in 5 m steps ${fiveMinutes}, in 1 h steps ${oneHour}`)}
      ${central.values.opensearch !== undefined && tile("Logs kept", logs, "in OpenSearch")}
    </dl>
    ${warnings.length > 0 && html`<p class="note"><a href="#departures">${counted(warnings.length, "warning")}</a> about these values.</p>`} `;
  return { id: "summary", title: "At a glance", body };
}

function tile(name: string, value: string, detail: string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd><b>${value}</b> <span>${detail}</span></dd>
  </div> `;
}
