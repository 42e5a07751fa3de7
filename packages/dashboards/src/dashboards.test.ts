import { expect, test } from "vitest";
import { dashboards } from "./dashboards.ts";

const boards = dashboards("some-source");
const texts = boards.map((board) => ({ uid: board.uid ?? "", board, text: JSON.stringify(board) }));

test("the same call gives the same JSON", () => {
  expect(dashboards("some-source").map((board) => JSON.stringify(board))).toEqual(texts.map(({ text }) => text));
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
