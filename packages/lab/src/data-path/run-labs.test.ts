import { expect, test } from "vitest";
import { labsOf } from "./run-labs.ts";
import { dataPathScenarios, dataPathSmoke } from "./scenario-names.ts";

test("all scenarios are spread over three labs, each in one of them", () => {
  const labs = labsOf(dataPathScenarios);
  expect(labs.length).toBe(3);
  expect(labs.flat().sort()).toEqual([...new Set(dataPathScenarios)].sort());
});

test("the smoke is one lab", () => {
  expect(labsOf(dataPathSmoke)).toEqual([dataPathSmoke]);
});

test("two scenarios of different labs are not tried in the same one, and a lab keeps its order", () => {
  expect(labsOf(["specified-alerts", "receivers-silent", "tenant-limited"])).toEqual([
    ["tenant-limited", "specified-alerts"],
    ["receivers-silent"],
  ]);
});
