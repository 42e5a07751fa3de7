import type { Dashboard } from "@thanos-fleet/dashboards";
import { describe, expect, test } from "vitest";
import { boards as declared } from "../generated/dashboards.ts";
import { everything as everythingRuns } from "../generated/edits.ts";
import { contextFor } from "../test/rendered.ts";
import { dashboards } from "./dashboards.ts";

const jobs = [...contextFor("cluster-01", everythingRuns).jobs];
const everything = { has: () => true, size: 1 } as unknown as ReadonlySet<string>;
const options = { datasource: "some-source", watched: { jobs: new Set(jobs), records: everything } };
const boards = dashboards(options);
const texts = boards.map((board) => ({ uid: board.uid ?? "", board, text: JSON.stringify(board) }));

test("every subject has its dashboard", () => {
  expect(texts.map(({ uid }) => uid).sort()).toEqual(declared.map(({ uid }) => uid).sort());
});

test("links lead to dashboards that exist", () => {
  const uids = new Set(texts.map(({ uid }) => uid));
  const links = texts.flatMap(({ text }) => [...text.matchAll(/\/d\/([a-z-]+)/g)].map(([, uid]) => uid ?? ""));
  expect(links.length).toBeGreaterThan(uids.size);
  expect(links.filter((uid) => !uids.has(uid))).toEqual([]);
});

test.each(texts)("$uid: nothing but the one datasource is asked", ({ text }) => {
  expect(new Set([...text.matchAll(/"datasource":(\{[^}]*\})/g)].map((match) => match[1]))).toEqual(
    new Set(['{"type":"prometheus","uid":"some-source"}']),
  );
});

test.each(texts)("$uid: the choice of clusters is offered exactly where it is followed", ({ board, text }) => {
  const isOffered = (board.templating?.list ?? []).length > 0;
  expect(text.replace(/"templating".*?"annotations"/, "").includes("$cluster")).toBe(isOffered);
});

test("one cluster is opened with its name from a table of clusters", () => {
  expect(JSON.stringify(boards[0])).toContain("/d/cluster?var-cluster=${__value.text}");
});

describe("what is not watched is not shown", () => {
  const without = (...gone: readonly string[]) =>
    dashboards({ ...options, watched: { jobs: new Set(jobs.filter((job) => !gone.includes(job))), records: everything } });
  const titles = (boardsShown: readonly Dashboard[], uid: string) =>
    boardsShown.find((board) => board.uid === uid)?.panels?.map(({ title }) => title) ?? [];

  test("no panel asks for a job that is gone, whichever it is", () => {
    const asksFor = (job: string, of: readonly Dashboard[]) =>
      new RegExp(`job=~?\\\\"(?:[a-z|-]*\\|)?${job}[|\\\\]`).test(JSON.stringify(of));
    const asked = jobs.filter((job) => asksFor(job, boards));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((job) => asksFor(job, without(job)))).toEqual([]);
  });

  test("what is left has its place on the grid, whichever job is gone, or no rules are evaluated", () => {
    const noRules = dashboards({ ...options, watched: { jobs: new Set(jobs), records: new Set() } });
    for (const of of [boards, noRules, ...jobs.map((job) => without(job))]) {
      const places = of.flatMap(({ uid, panels = [] }) =>
        panels.map(({ gridPos }) => ({ uid, end: (gridPos?.x ?? 0) + (gridPos?.w ?? 0) })),
      );
      expect(places.filter(({ end }) => end > 24)).toEqual([]);
    }
  });

  test("pods and volumes of OpenSearch go with it", () => {
    expect(titles(boards, "logs")).toEqual(expect.arrayContaining(["Heap", "OpenSearch pods ready", "Volumes"]));
    const left = titles(without("opensearch-exporter"), "logs");
    expect(left).toContain("Shippers down");
    for (const title of ["Heap", "OpenSearch pods ready", "Volumes", "OpenSearch"]) expect(left).not.toContain(title);
  });

  test("a dashboard without any panel is gone, and no link leads to it", () => {
    const left = without("fluentbit", "opensearch-exporter");
    expect(left.map(({ uid }) => uid)).not.toContain("logs");
    const noAlerts = dashboards({ ...options, watched: { jobs: new Set(jobs.slice(0, 7)), records: new Set() } });
    expect(noAlerts.map(({ uid }) => uid)).not.toContain("alerts");
    expect(JSON.stringify(noAlerts)).not.toContain("/d/alerts");
    expect(JSON.stringify(boards)).toContain("/d/alerts");
  });

  test("nothing is left where no agent scrapes", () => {
    expect(dashboards({ ...options, watched: { jobs: new Set(), records: new Set() } })).toEqual([]);
  });
});
