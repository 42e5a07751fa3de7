/** The part of Grafana's dashboard model that is used here. */
export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly timezone: "utc";
  readonly schemaVersion: number;
  readonly refresh: string;
  readonly time: { readonly from: string; readonly to: string };
  readonly templating: { readonly list: readonly object[] };
  readonly panels: readonly object[];
}

export interface PanelOptions {
  readonly title: string;
  readonly description: string;
  readonly expr: string;
  readonly legend: string;
  /** One of Grafana's unit names: `s`, `short`, `percentunit`, `bytes`, `ops`, `reqps`. */
  readonly unit: string;
}

const columns = 24;
const width = 12;
const height = 8;

/** A dashboard of time series, two in a row, with a variable for the clusters. */
export function dashboard(options: { uid: string; title: string; datasource: string; panels: readonly PanelOptions[] }): Dashboard {
  const datasource = { type: "prometheus", uid: options.datasource };
  return {
    uid: options.uid,
    title: options.title,
    tags: ["monitoring"],
    timezone: "utc",
    schemaVersion: 41,
    refresh: "1m",
    time: { from: "now-6h", to: "now" },
    templating: {
      list: [
        {
          name: "cluster",
          label: "Cluster",
          type: "query",
          datasource,
          query: { query: "label_values(up, cluster)", refId: "cluster" },
          refresh: 2,
          sort: 1,
          multi: true,
          includeAll: true,
          allValue: ".*",
          current: { text: "All", value: "$__all" },
        },
      ],
    },
    panels: options.panels.map((panel, index) => timeSeries(panel, index, datasource)),
  };
}

function timeSeries(panel: PanelOptions, index: number, datasource: object): object {
  const perRow = columns / width;
  return {
    id: index + 1,
    type: "timeseries",
    title: panel.title,
    description: panel.description,
    datasource,
    gridPos: { x: (index % perRow) * width, y: Math.floor(index / perRow) * height, w: width, h: height },
    fieldConfig: { defaults: { unit: panel.unit, min: 0 }, overrides: [] },
    options: {
      legend: { displayMode: "table", placement: "bottom", showLegend: true, calcs: ["lastNotNull", "max"] },
      tooltip: { mode: "multi", sort: "desc" },
    },
    targets: [{ refId: "A", datasource, expr: panel.expr, legendFormat: panel.legend, range: true }],
  };
}
