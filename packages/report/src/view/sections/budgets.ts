import { agentBacklog, formatNumber } from "@thanos-fleet/fleet";
import { clustersText } from "@thanos-fleet/plan/files";
import { parseDuration } from "@thanos-fleet/schema";
import { html, type Html } from "../../html.ts";
import type { ClusterView } from "../../model/topology.ts";
import type { Report } from "../../report.ts";
import { formatCount } from "../format.ts";
import type { Section } from "../section.ts";
import { table } from "../table.ts";

/** How long what may be away before something is lost, and how long everything is kept. */
export function budgetsSection(report: Report): Section {
  const body = html`<h3>Outages that lose nothing</h3>
    ${outageTable(report)}
    <h3>Retention</h3>
    ${retentionTable(report)} `;
  return { id: "budgets", title: "Outage budgets and retention", body };
}

function outageTable({ views, fleet, central }: Report): Html {
  const groups = Map.groupBy(views, (view) => JSON.stringify(outageCells(view)));
  const { outageBudget } = central.values.objectStorage;
  return html`${table({
      caption: "How long the way to the centre may be cut for each cluster",
      columns: [
        { title: "Cluster" },
        { title: "Remote write may be away", isFigure: true },
        { title: "Samples are kept at least", isFigure: true },
        { title: "Series at most", isFigure: true },
        { title: "OpenSearch may be away", isFigure: true },
        { title: "Logs a day at most", isFigure: true },
      ],
      rows: [...groups.values()].flatMap((group) => {
        const [first] = group;
        const names = group.map(({ cluster }) => cluster.name);
        return first === undefined ? [] : [[clustersText(names, fleet.clusters.length), ...outageCells(first)]];
      }),
    })}
    <p>Object storage may be away for ${outageBudget}: until then the receivers keep what they could not upload.</p> `;
}

function outageCells({ cluster }: ClusterView): string[] {
  const { values } = cluster;
  const hasAgent = values["prometheus-agent"] !== undefined;
  const hasShipper = values.fluentbit !== undefined;
  return [
    hasAgent ? values.outageBudget : "no agent",
    hasAgent ? `${formatNumber(agentBacklog(cluster).hours)} h` : "no agent",
    hasAgent ? formatCount(values.seriesBudget) : "no agent",
    hasShipper ? values.logOutageBudget : "no shipper",
    hasShipper ? values.logBudget : "no shipper",
  ];
}

function retentionTable({ central }: Report): Html {
  const { retention, opensearch, ...values } = central.values;
  const receiver = values["thanos-receiver"];
  const kept: (readonly [what: string, where: string, duration: string])[] = [
    ...(receiver === undefined ? [] : [["Samples, raw", "the receivers' volumes", receiver.retention] as const]),
    ["Samples, raw", "object storage", retention.raw],
    ["Samples, 5 m steps", "object storage", retention.fiveMinutes],
    ["Samples, 1 h steps", "object storage", retention.oneHour],
    ...(opensearch === undefined ? [] : [["Logs", "OpenSearch", retention.logs] as const]),
    ...(opensearch?.snapshotImage === true ? [["Snapshots of logs", "object storage", opensearch.snapshots.retention] as const] : []),
  ];
  const longest = Math.max(...kept.map(([, , duration]) => parseDuration(duration)));
  return table({
    caption: "How long samples and logs are kept",
    columns: [{ title: "What" }, { title: "Where" }, { title: "Kept for", isFigure: true }, { title: "Compared" }],
    rows: kept.map(([what, where, duration]) => [what, where, duration, bar(parseDuration(duration) / longest)]),
  });
}

/** A share of the longest as a bar; the figure beside it says the same. */
function bar(share: number): Html {
  const width = Math.max(0.5, Math.round(share * 1000) / 10);
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect width="100" height="6" class="rail" />
    <rect width="${width}" height="6" />
  </svg>`;
}
