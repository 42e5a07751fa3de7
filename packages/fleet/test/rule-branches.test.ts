import { schemaAt, schemaNode } from "@thanos-fleet/schema";
import { describe, expect, test } from "vitest";
import { parsePath } from "../src/fleet.ts";
import { rules } from "../src/rules/registry.ts";
import type { Place } from "../src/rules/rule.ts";
import { loadPatched } from "./patched-fleet.ts";
import { ruleCases } from "./rule-cases/index.ts";
import { loadCases, placesOf, saidOf } from "./rule-cases/judge-case.ts";
import { rulePlaces } from "./rule-cases/places.ts";
import { central, edge } from "./rule-cases/rule-case.ts";

/** A rule with more than one branch or boundary needs more than its two fixtures: rule-mutants.slow.test.ts finds what is missing. */
const judged = rules.filter(({ name }) => name in ruleCases);

test("every case is a rule's", () => {
  expect(Object.keys(ruleCases).sort()).toEqual(judged.map(({ name }) => name).sort());
  expect(Object.keys(rulePlaces).sort()).toEqual(judged.map(({ name }) => name).sort());
});

describe.each(judged.map((rule) => [rule.name, rule, loadCases(rule.name)] as const))("%s", (name, rule, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    expect(saidOf(rule, each)).toEqual(each.messages);
  });

  test("refuses and accepts, each time more than nothing", () => {
    expect(cases.filter(({ messages }) => messages.length > 0).length).toBeGreaterThan(0);
    expect(cases.filter(({ messages }) => messages.length === 0).length).toBeGreaterThan(0);
  });

  test("names the values that take part, all of which there are", () => {
    expect(placesOf(rule, cases)).toEqual(rulePlaces[name]);
    for (const { fleet } of cases)
      rule.check(fleet, (places) => expect(places.filter((place) => !isKnown(place)).map(({ path }) => path)).toEqual([]));
  });
});

function isKnown({ cluster, path }: Place): boolean {
  return schemaAt(schemaNode(cluster.role), parsePath(path)) !== undefined;
}

test("a mistake in a cluster's own file is shown there, whatever it collides with", () => {
  const [found] = loadPatched({ [edge]: { logBudget: "50Gi" } }).diagnostics;
  expect(found).toMatchObject({ code: "rule/capacity", file: { path: edge } });
  expect(found?.related?.map(({ file }) => file.path)).toContain(central);
});
