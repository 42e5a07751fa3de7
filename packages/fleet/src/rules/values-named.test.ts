import { expect, test } from "vitest";
import { valuesNamed } from "./values-named.ts";

test("maps and lists of a name are found at any depth, with their paths", () => {
  const [cpu, list] = [{ cpu: 1 }, ["a"]];
  const values = { query: { resources: cpu, inner: { resources: list } }, resources: cpu, text: "x", nothing: null };
  expect(valuesNamed(values, "resources")).toEqual([
    { path: "query.resources", value: cpu },
    { path: "query.inner.resources", value: list },
    { path: "resources", value: cpu },
  ]);
});

test("what is no map or list has the name in vain, and nothing is looked for inside lists or what was found", () => {
  expect(valuesNamed({ a: { resources: 5 }, b: { resources: null }, c: [{ resources: {} }] }, "resources")).toEqual([]);
  expect(valuesNamed({ resources: { resources: {} } }, "resources").map(({ path }) => path)).toEqual(["resources"]);
});

test("what was found in a map is remembered for each name", () => {
  const shared = { resources: { cpu: 1 }, placement: {} };
  const found = valuesNamed(shared, "resources");
  expect(valuesNamed(shared, "resources")).toBe(found);
  expect(valuesNamed(shared, "placement").map(({ path }) => path)).toEqual(["placement"]);
  expect(valuesNamed({ role: shared }, "resources").map(({ path }) => path)).toEqual(["role.resources"]);
});
