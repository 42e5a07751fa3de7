import { expect, test } from "vitest";
import { analyseExpression } from "./analyse-expression.ts";
import type { MetricList } from "@thanos-fleet/components/metrics";
import { parsePromql } from "@thanos-fleet/promql";
import { scrapeJobs } from "./scrape-jobs.ts";
import { SeriesCatalog } from "./series-catalog.ts";

const list: MetricList = {
  program: "shop",
  version: "v1",
  origin: "recorded",
  source: "this test",
  jobs: ["shop"],
  families: {
    orders_total: { type: "counter", labels: ["pod", "product"] },
    copies: { type: "gauge", labels: ["replica"] },
    wait_seconds: { type: "histogram", labels: ["le", "product"] },
    noisy_total: { type: "counter", labels: [] },
    shelf_labels: { type: "gauge" },
  },
};
const agent = `
global: { external_labels: { cluster: here } }
scrape_configs:
  - job_name: shop
    relabel_configs: [{ source_labels: [x], target_label: pod }, { source_labels: [x], target_label: __address__ }]
    metric_relabel_configs:
      - { source_labels: [__name__], regex: noisy_.*, action: drop }
      - { source_labels: [replica], target_label: exported_replica }
      - { regex: replica, action: labeldrop }
  - job_name: unlisted
`;
const catalog = new SeriesCatalog(new Map([["shop", list]]), scrapeJobs([agent]));
catalog.record("shop:orders:rate5m", new Set(["cluster", "product"]));
catalog.recordAlerts();

function analyse(text: string) {
  const promql = parsePromql(text);
  if (promql === undefined) throw new Error(`cannot parse ${text}`);
  const { problems, labels } = analyseExpression(promql, catalog);
  return { messages: problems.map(({ message }) => message), labels: labels === undefined ? undefined : [...labels].sort() };
}

test.each([
  ['sum by (cluster, product) (rate(orders_total{job="shop"}[5m]))', ["cluster", "product"]],
  ['histogram_quantile(0.9, sum by (le, product) (rate(wait_seconds_bucket{job="shop"}[5m])))', ["product"]],
  ['sum without (pod, exported_pod) (orders_total{job="shop"})', ["cluster", "instance", "job", "product", "tenant_id"]],
  ['count_values by (cluster) ("orders", orders_total{job="shop"})', ["cluster", "orders"]],
  ["topk(3, shop:orders:rate5m) > 0", ["cluster", "product", "ruler"]],
  ['sum by (cluster) (up{job="shop"}) * on (cluster) group_left (product) shop:orders:rate5m', ["cluster", "product"]],
  ["time() - max by (product) (shop:orders:rate5m)", ["product"]],
  ['label_replace(sum by (product) (shop:orders:rate5m), "name", "$1", "product", "(.*)")', ["name", "product"]],
  ["max_over_time((sum(shop:orders:rate5m) - 1)[5m:1m])", []],
  ["sum by (pod) (up)", ["pod"]],
  ["vector(1)", []],
  ['sum(orders_total{job="shop", colour=""})', []],
  ['sum by (tenant) (ALERTS{alertstate="firing"})', ["tenant"]],
  [
    'sum by (tenant) (ALERTS) or NaN * (max without (alertname) (ALERTS{alertname="Late"}) and on (tenant) sum by (tenant) (ALERTS))',
    ["tenant"],
  ],
  ['shelf_labels{job="shop"}', undefined],
])("%s is sound", (text, labels) => {
  expect(analyse(text)).toEqual({ messages: [], labels });
});

test.each([
  ['ordres_total{job="shop"}', "shop v1 exposes no ordres_total; did you mean orders_total?"],
  ["orders_total", "orders_total is selected without its job, so that another program's series count too"],
  ['orders_total{job="shpo"}', "no agent scrapes the job shpo; did you mean shop?"],
  ['orders_total{job="unlisted"}', "there is no list of metrics for the job unlisted"],
  ['orders_total{job=~"shop|shopp"}', "no agent scrapes the job shopp; did you mean shop?"],
  ['noisy_total{job="shop"}', "the agents drop noisy_total of the job shop"],
  ['wait_seconds{job="shop"}', "shop v1 exposes no wait_seconds"],
  ["shop:orders:rate1m", "no rule records shop:orders:rate1m; did you mean shop:orders:rate5m?"],
  ['{job="shop"}', "a selector must name its metric"],
  ['orders_total{job="shop", colour="red"}', "orders_total has no label colour"],
  ['up{job="shpo"} == 0', "no agent scrapes the job shpo; did you mean shop?"],
  ['up{job!~"shop|shpo"} == 0', "no agent scrapes the job shpo; did you mean shop?"],
  ['up{colour="red"}', "up has no label colour"],
  ['orders_total{job="shop", colour!=""}', "orders_total has no label colour"],
  ['sum by (colour) (orders_total{job="shop"})', "what is aggregated has no label colour"],
  ['sum by (pod) (sum by (product) (orders_total{job="shop"}))', "what is aggregated has no label pod"],
  [
    "sum(shop:orders:rate5m) / on (cluster) sum by (cluster) (shop:orders:rate5m)",
    "the left side is matched on cluster, which it does not have",
  ],
  ['histogram_quantile(0.9, sum by (product) (rate(wait_seconds_bucket{job="shop"}[5m])))', "the quantile of what has no label le"],
])("%s is refused", (text, message) => {
  expect(analyse(text).messages).toContainEqual(expect.stringContaining(message) as string);
});

test("alerts have series only where rulers evaluate them", () => {
  const promql = parsePromql("count(ALERTS)");
  if (promql === undefined) throw new Error("cannot parse");
  const { problems } = analyseExpression(promql, new SeriesCatalog(new Map(), scrapeJobs([agent])));
  expect(problems.map(({ message }) => message)).toEqual(["ALERTS is asked for, but no rulers evaluate alerts"]);
});
