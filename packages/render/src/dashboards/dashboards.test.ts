import { expect, test } from "vitest";
import { contextFor } from "../../test/rendered.ts";
import { centralContext } from "../components/thanos-receiver.ts";
import { ruleFiles } from "../rules/rule-files.ts";
import { dashboards } from "./dashboards.ts";

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly expr: string; readonly datasource: { readonly uid: string } }[];
}

const boards = dashboards("thanos-query");
const cases = boards.map(({ uid, panels }) => ({ uid, panels: panels as readonly Panel[] }));

test("dashboards are told apart by their uid", () => {
  expect(new Set(boards.map(({ uid }) => uid)).size).toBe(boards.length);
});

test.each(cases)("$uid: panels have ids of their own and cover no part of another", ({ panels }) => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test.each(cases)("$uid: every panel follows the choice of clusters and asks the one datasource", ({ panels }) => {
  for (const { expr, datasource } of panels.flatMap(({ targets }) => targets)) {
    expect(expr).toContain('cluster=~"$cluster"');
    expect(datasource.uid).toBe("thanos-query");
  }
});

test.each(cases)("$uid: every recorded series that is shown is recorded", ({ panels }) => {
  const recorded = new Set(
    ruleFiles(centralContext(contextFor("cluster-01"))).flatMap(({ groups }) =>
      groups.flatMap(({ rules }) => rules.flatMap((rule) => ("record" in rule ? [rule.record] : []))),
    ),
  );
  const shown = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => expr.match(/[a-z_]+:[a-z0-9_]+:[a-z0-9_]+/g) ?? []));
  for (const name of shown) expect(recorded).toContain(name);
});
