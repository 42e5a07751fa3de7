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
import type { PanelOf, Surroundings } from "./panels.ts";

export interface Row {
  readonly title: string;
  readonly panels: readonly PanelOf[];
}

export interface BoardOptions {
  readonly uid: string;
  /** Place among the dashboards: ascending. */
  readonly order: number;
  readonly title: string;
  readonly description: string;
  /** Whether the reader chooses clusters: one, several, or none where the subject is the centre alone. */
  readonly clusters: "one" | "several" | "none";
  readonly rows: readonly Row[];
}

/** The job whose series say which clusters there are to choose from. */
const choosingJob = "prometheus-agent";

/** True when the dashboard has anything to show. */
export function hasSubject({ clusters, rows }: BoardOptions, surroundings: Surroundings): boolean {
  if (clusters !== "none" && !surroundings.watched.jobs.has(choosingJob)) return false;
  return rows.some(({ panels }) => panels.some((panel) => panel(surroundings) !== undefined));
}

/** A dashboard of the rows that have anything to show; the same options give the same JSON. */
export function board({ uid, title, description, clusters, rows }: BoardOptions, surroundings: Surroundings): Dashboard {
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
  if (clusters !== "none") builder.withVariable(clusterVariable(clusters, surroundings));
  for (const row of rows) {
    const panels = row.panels.flatMap((panel) => panel(surroundings) ?? []);
    if (panels.length === 0) continue;
    builder.withRow(new RowBuilder(row.title));
    for (const panel of panels) builder.withPanel(panel);
  }
  return finish(builder.build());
}

/** Numbers the panels, which the builder leaves to Grafana, and shows the links, which it would put into a menu. */
function finish(dashboard: Dashboard): Dashboard {
  for (const link of dashboard.links ?? []) delete link.placement;
  for (const [index, panel] of (dashboard.panels ?? []).entries()) panel.id = index + 1;
  placePanels(dashboard.panels ?? []);
  return dashboard;
}

/** Columns of Grafana's grid. */
const columns = 24;

/** From left to right, and below where no room is left: the builder would place a panel beyond the last column. */
function placePanels(panels: NonNullable<Dashboard["panels"]>): void {
  let [x, y, height] = [0, 0, 0];
  for (const { gridPos } of panels) {
    if (gridPos === undefined) throw new Error("every panel has a size");
    if (x + gridPos.w > columns) [x, y, height] = [0, y + height, 0];
    Object.assign(gridPos, { x, y });
    [x, height] = [x + gridPos.w, Math.max(height, gridPos.h)];
  }
}

/** The clusters that the rulers list: a sender may use any name. Without rulers, those that are heard. */
function clusterVariable(clusters: "one" | "several", { source, watched }: Surroundings): QueryVariableBuilder {
  const listed = watched.records.has("fleet_tenant_info") ? 'fleet_tenant_info{namespace="", tenant_id=""}' : `up{job="${choosingJob}"}`;
  const variable = new QueryVariableBuilder("cluster")
    .label("Cluster")
    .datasource(source)
    .query({ query: `label_values(${listed}, cluster)`, refId: "cluster" })
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalAsc);
  if (clusters === "one") return variable.multi(false).includeAll(false);
  return variable.multi(true).includeAll(true).allValue(".*").current({ text: "All", value: "$__all" });
}
