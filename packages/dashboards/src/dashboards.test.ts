import { expect, test } from "vitest";
import { dashboards } from "./dashboards.ts";

const options = { datasource: "some-source", jobs: new Set<string>() };
const boards = dashboards(options);
const texts = boards.map((board) => ({ uid: board.uid ?? "", board, text: JSON.stringify(board) }));

test("the same call gives the same JSON", () => {
  expect(dashboards(options).map((board) => JSON.stringify(board))).toEqual(texts.map(({ text }) => text));
});

test("every subject has its dashboard", () => {
  expect(texts.map(({ uid }) => uid)).toEqual(["fleet-overview", "cluster", "write-path", "read-path", "agents", "logs", "alerts"]);
});

test.each(texts)("$uid: links lead to dashboards that exist", ({ text }) => {
  const uids = new Set(texts.map(({ uid }) => uid));
  for (const [, uid] of text.matchAll(/\/d\/([a-z-]+)/g)) expect(uids).toContain(uid);
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

test("what only OpenSearch's exporter tells is shown where it is scraped", () => {
  const titles = (jobs: readonly string[]) =>
    dashboards({ ...options, jobs: new Set(jobs) })
      .find(({ uid }) => uid === "logs")
      ?.panels?.map(({ title }) => title);
  expect(titles([])).not.toContain("Heap");
  expect(titles(["opensearch-exporter"])).toContain("Heap");
});
