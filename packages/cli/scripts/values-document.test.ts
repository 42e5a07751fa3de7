import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadFleet, plainValue, readClusterFiles, rules, type Cluster, type Layered } from "@thanos-fleet/fleet";
import { fleetFixture, repository } from "@thanos-fleet/fleet/testing";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { alertsByValue } from "./alerts-by-value.ts";
import { rulesByValue } from "./rules-by-value.ts";
import { listedPath, listValues } from "./value-list.ts";

const listed = new Map(listValues().map((value) => [value.path, value]));
const readBy = rulesByValue();

function clustersOf(name: "specification" | "minimal"): readonly Cluster[] {
  return loadFleet(readClusterFiles(fleetFixture(name)).files).fleet?.clusters ?? [];
}

/** What a merged document has a line for in the list, with who set it. */
function listedNodes(cluster: Cluster): { path: string; node: Layered }[] {
  const found: { path: string; node: Layered }[] = [];
  visit(cluster.layered, []);
  return found;

  function visit(node: Layered, path: readonly (string | number)[]): void {
    const name = listedPath(cluster.role, path);
    if (listed.has(name)) found.push({ path: name, node });
    else if (node.kind === "scalar") throw new Error(`${path.join(".")} is not listed`);
    else if (node.kind === "map") for (const [key, child] of node.entries) visit(child, [...path, key]);
  }
}

test.each(["specification", "minimal"] as const)("every value of the fleet %s is listed", (name) => {
  const counts = clustersOf(name).map((cluster) => listedNodes(cluster).length);
  expect(Math.min(...counts)).toBeGreaterThan(50);
});

test.each(["specification", "minimal"] as const)("the defaults are those that the fleet %s gets", (name) => {
  for (const cluster of clustersOf(name)) {
    const given = listedNodes(cluster).filter(({ node }) => node.origins[0]?.layer === "default");
    expect(given.length).toBeGreaterThan(30);
    for (const { path, node } of given) expect({ path, value: plainValue(node) }).toEqual({ path, value: listed.get(path)?.default });
  }
});

test("every rule is named at a value, but the two that ask which clusters and components there are", () => {
  const named = new Set([...readBy].filter(([path]) => listed.has(path)).flatMap(([, names]) => names));
  expect(rules.map(({ name }) => name).filter((name) => !named.has(name))).toEqual(["one-central", "routes-end"]);
});

/** The fixture of each of these changes the values that the rule compares, and no map or list as a whole. */
test.each(["capacity", "retention-order", "tenant-limits", "cache-memory", "write-quorum", "node-spread"])(
  "the rule %s is named at a value that its fixture changes",
  (rule) => {
    const text = readFileSync(join(repository, "packages/fleet/fixtures/rules", rule, "failing.yaml"), "utf8");
    const changed = Object.values(parse(text) as Record<string, unknown>).flatMap((values) => leafPaths(values, ""));
    expect(changed.some((path) => readBy.get(path)?.includes(rule))).toBe(true);
  },
);

test("a rule that searches whole documents is named at what it searches for alone", () => {
  const paths = [...readBy].filter(([path, names]) => listed.has(path) && names.includes("requests-within-limits")).map(([path]) => path);
  expect(paths.filter((path) => !/\.resources\.[a-zA-Z]+$/.test(path))).toEqual([]);
});

test("alerts are named at values that they follow, and where their runbook names the value", () => {
  const alerts = alertsByValue();
  expect(alerts.get("seriesBudget")).toContain("AgentSeriesNearBudget");
  expect(alerts.get("retention.logs")).toContain("LogsKeptTooLong");
  expect(alerts.get("thanos-receiver.resources.cpu")).toEqual(["ReceiverRequestsSlow"]);
  expect(alerts.get("grafana.image.tag")).toEqual([]);
});

function leafPaths(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, child]) => leafPaths(child, path === "" ? key : `${path}.${key}`));
}
