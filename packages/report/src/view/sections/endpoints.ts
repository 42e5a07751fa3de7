import { expectedApps } from "@thanos-fleet/components/expected";
import { dnsRecords } from "@thanos-fleet/render";
import { html, type Html } from "../../html.ts";
import type { Report } from "../../report.ts";
import type { Section } from "../section.ts";
import { table } from "../table.ts";

/** Under which addresses and names the fleet is reached, and how each asks who is there. */
export function endpointsSection(report: Report): Section {
  const { values } = report.central;
  const body = html`<h3>DNS records</h3>
    ${table({
      isText: true,
      caption: "Names that must resolve",
      columns: [{ title: "Name" }, { title: "Address" }, { title: "What for" }],
      rows: dnsRecords(values).map(({ name, address, purpose }) => [html`<code>${name}</code>`, html`<code>${address}</code>`, purpose]),
    })}
    ${published(report)} `;
  return { id: "endpoints", title: "Endpoints and DNS", body };
}

/** The ports that the entrance leads to, and what lets people and programs in. */
function published({ views, central }: Report): Html | undefined {
  const workloads = views.find(({ cluster }) => cluster === central)?.workloads ?? [];
  const rows = workloads.flatMap(({ app }) =>
    (expectedApps.get(app)?.published ?? []).map(({ port, how, openedBy }) => [
      app,
      String(port),
      openedBy?.isSet(central.values) === true ? html`<strong>open</strong>: ${openedBy.risk}` : how,
    ]),
  );
  if (rows.length === 0) return undefined;
  return html`<h3>Published ports</h3>
    ${table({
      isText: true,
      caption: `What may be reached from outside ${central.name}, and how it asks who is there`,
      columns: [{ title: "Workload" }, { title: "Port" }, { title: "Login" }],
      rows,
    })}`;
}
