import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { everything } from "@thanos-fleet/components/edits";
import { readMetricLists } from "@thanos-fleet/components/metrics";
import { repository } from "@thanos-fleet/fleet/testing";
import { parsePromql } from "@thanos-fleet/promql";
import { beforeAll, describe, expect, test } from "vitest";
import { configurationFiles } from "../src/check-configurations.ts";
import { ruleFilesOf } from "../src/check-rules.ts";
import { podContainers } from "../src/index.ts";
import { analyseExpression } from "../src/promql/analyse-expression.ts";
import { scrapeJobs } from "../src/promql/scrape-jobs.ts";
import { SeriesCatalog } from "../src/promql/series-catalog.ts";
import { ruleExpressions } from "../src/promql/used-expressions.ts";
import { sharedFleet } from "./rendered-project.ts";

const lists = readMetricLists();
const shared = sharedFleet(everything);
let catalog = new SeriesCatalog(lists, new Map());

// The fleet that runs everything: pages are about every component.
beforeAll(() => {
  const { deploy, fleet } = shared.current;
  const containers = fleet.clusters.flatMap((cluster) => podContainers(deploy, cluster, () => "sample"));
  catalog = new SeriesCatalog(lists, scrapeJobs(configurationFiles(containers, "prometheus/prometheus").map(({ content }) => content)));
  catalog.recordAlerts();
  for (const { text, record } of ruleFilesOf(containers).flatMap((file) => ruleExpressions(file))) {
    const promql = record === undefined ? undefined : parsePromql(text);
    const labels = promql === undefined ? undefined : analyseExpression(promql, catalog).labels;
    if (record !== undefined) catalog.record(record.name, labels === undefined ? undefined : new Set([...labels, ...record.labels]));
  }
});

interface Query {
  readonly line: number;
  readonly text: string;
}

/** The queries of a page: each line of its blocks, and what continues it while a bracket is open. */
function queriesOf(markdown: string): Query[] {
  const queries: Query[] = [];
  for (const { 1: body = "", index } of markdown.matchAll(/```promql\n([^]*?)```/g)) {
    const first = markdown.slice(0, index).split("\n").length + 1;
    let open: Query | undefined;
    for (const [offset, line] of body.split("\n").entries()) {
      const text = line.replace(/(?<=^|\s)#.*$/, "").trim();
      if (text === "") continue;
      open = open === undefined ? { line: first + offset, text } : { ...open, text: `${open.text} ${text}` };
      if (/[([{]/.test(open.text) && !isClosed(open.text)) continue;
      queries.push(open);
      open = undefined;
    }
    if (open !== undefined) queries.push(open);
  }
  return queries;
}

function isClosed(text: string): boolean {
  const bare = text.replaceAll(/"[^"]*"/g, "");
  return [..."([{"].every((bracket, index) => bare.split(bracket).length === bare.split(")]}"[index] ?? "").length);
}

/** People may ask for a metric of whatever job has it, of a pattern of jobs, and for all of a tenant's; rules may not. */
function problemsOf(text: string): string[] {
  const promql = parsePromql(text);
  if (promql === undefined) return ["is no PromQL"];
  return analyseExpression(promql, catalog).problems.flatMap(({ message }) => {
    if (message === "a selector must name its metric" || (text.includes('job=~"') && / exposes no \S+; .* does$/.test(message))) return [];
    const name = /^(\S+) is selected without its job/.exec(message)?.[1];
    return name !== undefined && isExposed(name) ? [] : [message];
  });
}

function isExposed(name: string): boolean {
  return [...lists.keys()].some(
    (job) => catalog.find({ name, matchers: [{ label: "job", operator: "=", value: job }] }).problem === undefined,
  );
}

const pages = [
  ...globSync("docs/*.md", { cwd: repository }),
  ...globSync("packages/components/*/runbooks/*.md", { cwd: repository }),
].sort();

test.each(pages)("every query of %s finds series that there can be", (page) => {
  const problems = queriesOf(readFileSync(join(repository, page), "utf8")).flatMap(({ line, text }) =>
    problemsOf(text).map((problem) => `${basename(page)}:${line}: ${problem}`),
  );
  expect(problems).toEqual([]);
});

test("the pages hold queries", () => {
  const queries = pages.flatMap((page) => queriesOf(readFileSync(join(repository, page), "utf8")));
  expect(queries.length).toBeGreaterThan(200);
});

describe("noticed", () => {
  test.each([
    [
      "a metric that no program has",
      'prometheus_remote_write_samples_total{job="prometheus-agent"}',
      /exposes no prometheus_remote_write_samples_total/,
    ],
    ["a metric of another job", 'thanos_compact_halted{job="thanos-store"}', /exposes no thanos_compact_halted; thanos-compactor does/],
    ["a metric that nothing has, without a job", "node_load2", /node_load2 is selected without its job/],
    ["a metric that is dropped", "node_nfs_requests_total", /node_nfs_requests_total is selected without its job/],
    ["a label that the metric lacks", 'sum by (queue) (prometheus_agent_active_series{job="prometheus-agent"})', /no label queue/],
    ["a record that no rule makes", "cluster:nothing:sum", /no rule records cluster:nothing:sum/],
    ["a slip of the pen", "sum by (cluster (up)", /is no PromQL/],
  ])("%s", (_case, text, message) => {
    expect(problemsOf(text).join("\n")).toMatch(message);
  });

  test("a query over several lines is one", () => {
    expect(queriesOf("# Page\n\n```promql\nsum(\n  up # all\n)\n\nup == 0\n```\n")).toEqual([
      { line: 4, text: "sum( up )" },
      { line: 8, text: "up == 0" },
    ]);
  });
});
