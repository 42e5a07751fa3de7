import { dashboards } from "@thanos-fleet/components/dashboards";
import { expect, test } from "vitest";
import { analyseExpression } from "../src/promql/analyse-expression.ts";
import { fillVariables } from "../src/promql/grafana-variables.ts";
import { readMetricLists } from "@thanos-fleet/components/metrics";
import { parsePromql } from "@thanos-fleet/promql";
import { scrapeJobs } from "../src/promql/scrape-jobs.ts";
import { SeriesCatalog } from "../src/promql/series-catalog.ts";

const job = "opensearch-exporter";

/** The panels that appear with the exporter are held against what it exposes, whether or not the platform runs it. */
test("panels of OpenSearch's exporter ask for what it exposes", () => {
  const boards = JSON.stringify(
    dashboards({ datasource: "any", watched: { jobs: new Set([job, "prometheus-agent"]), records: new Set() } }),
  );
  const queries = [...boards.matchAll(/"expr":("(?:[^"\\]|\\.)*"),"legendFormat":("(?:[^"\\]|\\.)*")|"expr":("(?:[^"\\]|\\.)*")/g)]
    .map((match) => JSON.parse(match[1] ?? match[3] ?? "") as string)
    .filter((expr) => expr.includes(`job="${job}"`));
  const agent = `{ scrape_configs: [{ job_name: ${job}, relabel_configs: [{ target_label: pod }, { target_label: namespace }] }] }`;
  const catalog = new SeriesCatalog(readMetricLists(), scrapeJobs([agent]));
  const problems = queries.flatMap((expr) => {
    const promql = parsePromql(fillVariables(expr));
    return promql === undefined ? [`cannot read ${expr}`] : analyseExpression(promql, catalog).problems.map(({ message }) => message);
  });
  expect(problems).toEqual([]);
  expect(queries).toHaveLength(7);
});
