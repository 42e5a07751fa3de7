import type { ExpectedBoard, ExpectedPanel } from "@thanos-fleet/components/expected-boards";
import type { RenderedPanel } from "./rendered-panels.ts";
import { inputSeries, metricsOf, tenants } from "./sample-series.ts";

/** A query with what is expected of it. */
export interface JudgedPanel {
  readonly board: ExpectedBoard;
  readonly expected: ExpectedPanel;
  readonly rendered: RenderedPanel;
}

/** What Grafana puts in its own variables for a graph of some hours. */
const rateInterval = "5m";

/** Choices of clusters, of which one does not exist: where several may be chosen, Grafana sends an alternative. */
const choices = { several: "(c1|c9)", one: "c1", none: "" } as const;

/** The expression of a query as Grafana sends it when the cluster `c1` is chosen. */
export function sentExpression({ board, rendered }: JudgedPanel): string {
  return rendered.expr.replaceAll("$__rate_interval", rateInterval).replaceAll(/\$(?:cluster\b|\{cluster\})/g, choices[board.clusters]);
}

/**
 * A test file for promtool: each query with its series, and again with only those of others. Queries that read different metrics
 * share a test: a test of its own for each of 136 took 15 s on two cores, shared ones take 2 s.
 */
export function boardTests(panels: readonly JudgedPanel[]): unknown {
  const groups = shareable(panels);
  const tests = [false, true].flatMap((isSilent) =>
    groups.map((group) => ({
      interval: "1m",
      input_series: [...tenants, ...group.flatMap(({ expected, board }) => inputSeries(expected, board, isSilent))],
      promql_expr_test: group.map((panel) => {
        const { shows, silent } = panel.expected;
        const values = isSilent ? (silent === undefined ? [] : [["{}", silent] as const]) : Object.entries(shows);
        const exp_samples = values.map(([labels, value]) => ({ labels, value }));
        return { expr: sentExpression(panel), eval_time: "2h", exp_samples };
      }),
    })),
  );
  return { evaluation_interval: "1m", fuzzy_compare: true, tests };
}

/** Groups of panels of which no two have a metric in common. */
function shareable(panels: readonly JudgedPanel[]): readonly (readonly JudgedPanel[])[] {
  const groups: { readonly metrics: Set<string>; readonly panels: JudgedPanel[] }[] = [];
  for (const panel of panels) {
    const metrics = metricsOf(panel.expected);
    let group = groups.find((each) => metrics.every((name) => !each.metrics.has(name)));
    if (group === undefined) groups.push((group = { metrics: new Set(), panels: [] }));
    for (const name of metrics) group.metrics.add(name);
    group.panels.push(panel);
  }
  return groups.map((group) => group.panels);
}
