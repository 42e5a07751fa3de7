import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadFleet } from "../src/load-fleet.ts";
import { readClusterFiles } from "../src/read-cluster-files.ts";
import { rules } from "../src/rules/registry.ts";
import { fleetFixture, loadPatched, repository } from "./patched-fleet.ts";
import { readFixture, ruleFixtures } from "./rule-cases/rule-fixture.ts";

function load(rule: string, name: string) {
  const patch = readFixture(rule, name);
  return { patch, ...loadPatched(patch) };
}

test.each(["specification", "minimal"] as const)("the fleet %s breaks no rule", (name) => {
  const { fleet, diagnostics } = loadFleet(readClusterFiles(fleetFixture(name)).files);
  expect(diagnostics).toEqual([]);
  expect(fleet?.centrals).toHaveLength(1);
});

test("every rule has fixtures and every fixture a rule", () => {
  expect(readdirSync(join(repository, ruleFixtures)).sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(rules.map(({ name }) => name))("%s", (name) => {
  test("reports the failing fleet at a value that the fixture changed", () => {
    const { patch, diagnostics } = load(name, "failing");
    const found = diagnostics.filter(({ code }) => code === `rule/${name}`);
    expect(found.length).toBeGreaterThan(0);
    const touched = new Set(found.flatMap((diagnostic) => [diagnostic, ...(diagnostic.related ?? [])]).map(({ file }) => file.path));
    expect(Object.keys(patch).some((path) => touched.has(path))).toBe(true);
    for (const { range } of found) expect(range).toBeDefined();
  });

  test("accepts the passing fleet", () => {
    const { fleet, diagnostics } = load(name, "passing");
    expect(fleet).toBeDefined();
    expect(diagnostics.filter(({ code }) => code === `rule/${name}`)).toEqual([]);
  });
});
