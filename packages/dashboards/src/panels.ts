import type { Builder } from "@grafana/grafana-foundation-sdk/cog";
import {
  BigValueColorMode,
  BigValueGraphMode,
  LegendDisplayMode,
  LegendPlacement,
  ReduceDataOptionsBuilder,
  SortOrder,
  TooltipDisplayMode,
  VizLegendOptionsBuilder,
  VizTooltipOptionsBuilder,
} from "@grafana/grafana-foundation-sdk/common";
import { DashboardLinkBuilder, ThresholdsConfigBuilder, ThresholdsMode, type Panel } from "@grafana/grafana-foundation-sdk/dashboard";
import { DataqueryBuilder, PromQueryFormat } from "@grafana/grafana-foundation-sdk/prometheus";
import { PanelBuilder as StatBuilder } from "@grafana/grafana-foundation-sdk/stat";
import { PanelBuilder as TableBuilder } from "@grafana/grafana-foundation-sdk/table";
import {
  GraphThresholdsStyleConfigBuilder,
  GraphThresholdsStyleMode,
  LineInterpolation,
  VisibilityMode,
} from "@grafana/grafana-foundation-sdk/common";
import { PanelBuilder as TimeSeriesBuilder } from "@grafana/grafana-foundation-sdk/timeseries";
import { askWatched, type Watched } from "./watched.ts";

/** Values from which a panel turns orange and red; the lower the worse when `red` is below `orange`. */
export interface Limits {
  readonly orange?: number;
  readonly red: number;
}

interface Shown {
  readonly title: string;
  /** What it shows and, where it helps, what a bad value means. */
  readonly description: string;
  /** Width in columns of 24. */
  readonly width: number;
  /** Jobs that must be scraped for the panel to have a subject, where its queries select other ones. */
  readonly needs?: readonly string[];
  /** Whose series it shows: the clusters' own, or also those of teams about their namespaces. */
  readonly about?: "cluster" | "namespaces";
}

/** One line of a graph a result; `legend` names labels of the result. */
export interface Query {
  readonly expr: string;
  readonly legend: string;
}

export interface GraphOptions extends Shown {
  readonly queries: readonly Query[];
  readonly unit: Unit;
  readonly max?: number;
  readonly limits?: Limits;
}

export interface StatOptions extends Shown {
  readonly expr: string;
  readonly unit: Unit;
  readonly limits?: Limits;
  /** A link to where one looks next: a dashboard's uid. */
  readonly opens?: string;
}

export interface TableOptions extends Shown {
  readonly expr: string;
  /** The labels that become columns, in this order. */
  readonly columns: readonly string[];
  /** Heading of the value's column; without it the value is not shown. */
  readonly value?: string;
  readonly unit?: Unit;
  readonly limits?: Limits;
  readonly opens?: string;
}

/** Grafana's names of the units that are used. */
export type Unit = "short" | "s" | "percentunit" | "bytes" | "ops" | "reqps" | "Bps" | "dtdurations" | "none";

/** Every panel asks this datasource. */
export interface Source {
  readonly type: "prometheus";
  readonly uid: string;
}

/** What a panel is told once its dashboard is built. */
export interface Surroundings {
  readonly source: Source;
  readonly watched: Watched;
  readonly fromOwners: FromOwners;
  /** The dashboards that links may lead to. */
  readonly boards: ReadonlySet<string>;
}

/** Limits an expression to series of those who may speak of what a panel is about. */
export type FromOwners = (expr: string, about: "cluster" | "namespaces") => string;

/** A panel; undefined where nothing that it would show is watched. */
export type PanelOf = (surroundings: Surroundings) => Builder<Panel> | undefined;

const graphHeight = 8;
const statHeight = 4;
const tableHeight = 9;
const refIds = "ABCDEFGH";

/** Lines over time, with a table of their last and highest values. */
export function graph(options: GraphOptions): PanelOf {
  const { title, description, width, queries, unit, max, limits } = options;
  return (surroundings) => {
    const { source } = surroundings;
    const asked = queries.flatMap(({ expr, legend }) => {
      const fed = askOf(expr, options, surroundings);
      return fed === undefined ? [] : [{ expr: fed, legend }];
    });
    if (asked.length === 0) return undefined;
    const builder = new TimeSeriesBuilder()
      .title(title)
      .description(description)
      .datasource(source)
      .unit(unit)
      .min(0)
      .lineWidth(1)
      .fillOpacity(8)
      .lineInterpolation(LineInterpolation.Linear)
      .showPoints(VisibilityMode.Never)
      .span(width)
      .height(graphHeight)
      .legend(
        new VizLegendOptionsBuilder()
          .displayMode(LegendDisplayMode.Table)
          .placement(LegendPlacement.Bottom)
          .showLegend(true)
          .calcs(["lastNotNull", "max"]),
      )
      .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi).sort(SortOrder.Descending));
    if (max !== undefined) builder.max(max);
    if (limits !== undefined)
      builder.thresholds(thresholds(limits)).thresholdsStyle(new GraphThresholdsStyleConfigBuilder().mode(GraphThresholdsStyleMode.Dashed));
    for (const [index, { expr, legend }] of asked.entries())
      builder.withTarget(
        new DataqueryBuilder()
          .refId(refIds[index] ?? "")
          .datasource(source)
          .expr(expr)
          .legendFormat(legend)
          .range(),
      );
    return builder;
  };
}

/** One number as it is now, on a colour that says whether it is well. */
export function stat(options: StatOptions): PanelOf {
  const { title, description, width, expr, unit, limits, opens } = options;
  return (surroundings) => {
    const { source, boards } = surroundings;
    const asked = askOf(expr, options, surroundings);
    if (asked === undefined) return undefined;
    const builder = new StatBuilder()
      .title(title)
      .description(description)
      .datasource(source)
      .unit(unit)
      .noValue("none")
      .span(width)
      .height(statHeight)
      .graphMode(BigValueGraphMode.None)
      .colorMode(BigValueColorMode.Background)
      .reduceOptions(new ReduceDataOptionsBuilder().calcs(["lastNotNull"]).fields("").values(false))
      .thresholds(limits === undefined ? calm() : thresholds(limits))
      .withTarget(new DataqueryBuilder().refId("A").datasource(source).expr(asked).legendFormat("").instant());
    if (opens !== undefined && boards.has(opens)) builder.links([dashboardLink(opens)]);
    return builder;
  };
}

/** The result's series as rows, their labels as columns. */
export function table(options: TableOptions): PanelOf {
  const { title, description, width, expr, columns, value, unit = "none", limits, opens } = options;
  return (surroundings) => {
    const { source, boards } = surroundings;
    const asked = askOf(expr, options, surroundings);
    if (asked === undefined) return undefined;
    const shown = value === undefined ? columns : [...columns, "Value"];
    const builder = new TableBuilder()
      .title(title)
      .description(description)
      .datasource(source)
      .unit(unit)
      .noValue("none")
      .span(width)
      .height(tableHeight)
      .filterable(true)
      .withTarget(new DataqueryBuilder().refId("A").datasource(source).expr(asked).legendFormat("").format(PromQueryFormat.Table).instant())
      .withTransformation({
        id: "organize",
        options: {
          excludeByName: { Time: true, ...(value === undefined ? { Value: true } : {}) },
          indexByName: Object.fromEntries(shown.map((name, index) => [name, index])),
          renameByName: value === undefined ? {} : { Value: value },
        },
      });
    if (limits !== undefined && value !== undefined)
      builder.overrideByName(value, [
        { id: "thresholds", value: thresholds(limits).build() },
        { id: "custom.cellOptions", value: { type: "color-text" } },
      ]);
    if (opens !== undefined && boards.has(opens))
      builder.overrideByName("cluster", [
        { id: "links", value: [{ title: `Open ${opens}`, url: `/d/${opens}?var-cluster=\${__value.text}&\${__url_time_range}` }] },
      ]);
    return builder;
  };
}

function askOf(
  expr: string,
  { needs = [], about = "cluster" }: Pick<Shown, "needs" | "about">,
  { watched, fromOwners }: Surroundings,
): string | undefined {
  const asked = needs.every((job) => watched.jobs.has(job)) ? askWatched(expr, watched) : undefined;
  return asked === undefined ? undefined : fromOwners(asked, about);
}

function dashboardLink(uid: string): DashboardLinkBuilder {
  return new DashboardLinkBuilder(`Open ${uid}`).url(`/d/${uid}?\${__url_time_range}`);
}

/** Green up to the limits, or the other way round where little is bad. */
function thresholds({ orange, red }: Limits): ThresholdsConfigBuilder {
  const isLowBad = orange !== undefined && red < orange;
  const rising = [
    { value: null, color: "green" },
    ...(orange === undefined ? [] : [{ value: orange, color: "orange" }]),
    { value: red, color: "red" },
  ];
  const falling = [
    { value: null, color: "red" },
    { value: red, color: "orange" },
    { value: orange ?? red, color: "green" },
  ];
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps(isLowBad ? falling : rising);
}

function calm(): ThresholdsConfigBuilder {
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([{ value: null, color: "blue" }]);
}
