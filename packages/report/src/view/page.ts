import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html, trusted, type Html } from "../html.ts";
import { toReport, type Report, type ReportInput } from "../report.ts";
import { alertsSection } from "./sections/alerts.ts";
import { budgetsSection } from "./sections/budgets.ts";
import { clustersSection } from "./sections/clusters.ts";
import { departuresSection } from "./sections/departures.ts";
import { endpointsSection } from "./sections/endpoints.ts";
import { pathsSection } from "./sections/paths.ts";
import { planSection } from "./sections/plan.ts";
import { resourcesSection } from "./sections/resources.ts";
import { secretsSection } from "./sections/secrets.ts";
import { summarySection } from "./sections/summary.ts";
import type { Section } from "./section.ts";

const style = readFileSync(new URL("page.css", import.meta.url), "utf8");
const script = readFileSync(new URL("page.js", import.meta.url), "utf8");

/** Nothing is fetched, and of scripts and styles only the page's own run. */
const policy = [
  "default-src 'none'",
  `style-src '${digest(style)}'`,
  `script-src '${digest(script)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The page about a fleet: one document that needs nothing beside itself. The same report gives the same bytes. */
export function renderReport(input: ReportInput): string {
  const report = toReport(input);
  const sections = [
    planSection(report),
    summarySection(report),
    pathsSection(report),
    clustersSection(report),
    resourcesSection(report),
    budgetsSection(report),
    endpointsSection(report),
    secretsSection(report),
    alertsSection(report),
    departuresSection(report),
  ].filter((section) => section !== undefined);
  return `<!DOCTYPE html>\n${page(report, sections).markup}`;
}

function page(report: Report, sections: readonly Section[]): Html {
  const { domain } = report.central.values;
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>Monitoring fleet of ${domain}</title>
      <link rel="icon" href="data:," />
      ${trusted(`<style>${style}</style>`)}
    </head>
    <body>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="banner">
        <p class="kicker">Monitoring fleet</p>
        <h1>${domain}</h1>
        <p class="lead">${lead(report)}</p>
      </header>
      <nav class="contents" aria-label="Sections">
        <ul>
          ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        </ul>
      </nav>
      <main id="main" tabindex="-1">${sections.map((section) => sectionMarkup(section))}</main>
      <footer>
        <p>Made by <code>pnpm report</code> from <code>clusters/</code>. It fetches nothing and may be kept as a file.</p>
      </footer>
      ${trusted(`<script>${script}</script>`)}
    </body>
  </html> `;
}

function sectionMarkup({ id, title, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${body}
  </section> `;
}

/** What is looked at: how many clusters, and of which commit. */
function lead({ fleet, central, revision }: Report): Html {
  const edges = fleet.edges.length;
  const commit =
    revision === undefined
      ? undefined
      : html`, at commit <code>${revision.commit.slice(0, 12)}</code>${revision.isChanged && " with changes that are not committed"}`;
  return html`${edges === 1 ? "One edge cluster" : `${edges} edge clusters`} and the centre, ${central.name}${commit}`;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
