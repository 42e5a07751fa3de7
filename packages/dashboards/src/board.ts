import {
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  QueryVariableBuilder,
  RowBuilder,
  VariableRefresh,
  VariableSort,
  type Dashboard,
} from "@grafana/grafana-foundation-sdk/dashboard";
import type { PanelOf, Source } from "./panels.ts";

export interface Row {
  readonly title: string;
  readonly panels: readonly PanelOf[];
}

export interface BoardOptions {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** Whether the reader chooses clusters: one, several, or none where the subject is the centre alone. */
  readonly clusters: "one" | "several" | "none";
  readonly rows: readonly Row[];
}

/** A dashboard of rows; the same options give the same JSON. */
export function board({ uid, title, description, clusters, rows }: BoardOptions, source: Source): Dashboard {
  const builder = new DashboardBuilder(title)
    .uid(uid)
    .description(description)
    .tags(["monitoring"])
    .timezone("utc")
    .readonly()
    .tooltip(DashboardCursorSync.Crosshair)
    .refresh("1m")
    .time({ from: "now-6h", to: "now" })
    .link(
      new DashboardLinkBuilder("Dashboards")
        .type(DashboardLinkType.Dashboards)
        .tags(["monitoring"])
        .asDropdown(true)
        .keepTime(true)
        .includeVars(true),
    );
  if (clusters !== "none") builder.withVariable(clusterVariable(clusters, source));
  for (const row of rows) {
    builder.withRow(new RowBuilder(row.title));
    for (const panel of row.panels) builder.withPanel(panel(source));
  }
  return finish(builder.build());
}

/** Numbers the panels, which the builder leaves to Grafana, and shows the links, which it would put into a menu. */
function finish(dashboard: Dashboard): Dashboard {
  for (const link of dashboard.links ?? []) delete link.placement;
  for (const [index, panel] of (dashboard.panels ?? []).entries()) panel.id = index + 1;
  return dashboard;
}

/** The clusters whose agents were heard in the range that is shown. */
function clusterVariable(clusters: "one" | "several", source: Source): QueryVariableBuilder {
  const variable = new QueryVariableBuilder("cluster")
    .label("Cluster")
    .datasource(source)
    .query({ query: 'label_values(up{job="prometheus-agent"}, cluster)', refId: "cluster" })
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalAsc);
  if (clusters === "one") return variable.multi(false).includeAll(false);
  return variable.multi(true).includeAll(true).allValue(".*").current({ text: "All", value: "$__all" });
}
