import { expectedApps } from "@thanos-fleet/components/expected";
import { positionAt, type Diagnostic } from "@thanos-fleet/diagnostics";
import { html, type Html } from "../../html.ts";
import type { Report } from "../../report.ts";
import { counted } from "../format.ts";
import { inlineCode } from "../inline-code.ts";
import { markdown } from "../markdown.ts";
import type { Section } from "../section.ts";
import { table } from "../table.ts";

/** What holds although a rule, a table or the specification says otherwise, and why. */
export function departuresSection(report: Report): Section {
  const body = html`${warningList(report.warnings)} ${exceptionTable(report)}
    <h3>Deviations from the specification</h3>
    <details>
      <summary>What is rendered instead of what the document says, and why</summary>
      <div class="prose">${markdown(report.deviations)}</div>
    </details> `;
  return { id: "departures", title: "Warnings, exceptions, deviations", body };
}

function warningList(warnings: readonly Diagnostic[]): Html {
  if (warnings.length === 0)
    return html`<h3>Warnings</h3>
      <p>None: no rule has a doubt about these values.</p>`;
  const list = html`<ul class="warnings">
    ${warnings.map((warning) => html`<li><code>${placeOf(warning)}</code> ${inlineCode(warning.message)}. ${warning.hint !== undefined && inlineCode(warning.hint)}</li>`)}
  </ul>`;
  const many = html`<details>
    <summary>${counted(warnings.length, "warning")}</summary>
    ${list}
  </details>`;
  return html`<h3>Warnings</h3>
    ${warnings.length > mostUnfolded ? many : list}`;
}

/** A longer list would keep what follows out of sight. */
const mostUnfolded = 10;

function placeOf({ file, range }: Diagnostic): string {
  if (range === undefined) return file.path;
  const { line, column } = positionAt(file, range.start);
  return `${file.path}:${line}:${column}`;
}

/** Workloads that are allowed what no other is. */
function exceptionTable({ views }: Report): Html | undefined {
  const running = [...new Set(views.flatMap(({ workloads }) => workloads.map(({ app }) => app)))];
  const rows = running.flatMap((app) => {
    const exceptions = expectedApps.get(app)?.exceptions;
    return exceptions === undefined ? [] : [[app, exceptions.allowed.join(", "), exceptions.why]];
  });
  if (rows.length === 0) return undefined;
  return html`<h3>Exceptions for pods</h3>
    ${table({
      isText: true,
      caption: "What a workload is allowed that no other is",
      columns: [{ title: "Workload" }, { title: "Allowed" }, { title: "Why" }],
      rows,
    })}`;
}
