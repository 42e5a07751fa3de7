import { expect, test } from "vitest";
import { formatRows } from "./format-rows.ts";
import { runScenario } from "./scenario.ts";

test("a scenario that breaks off is unmet, with the reason", async () => {
  const scenario = { name: "broken", expectation: "it works", run: () => Promise.reject(new Error("no API server")) };
  const row = await runScenario(scenario, undefined);
  expect(row.isMet).toBe(false);
  expect(formatRows([row])).toMatch(/^UNMET {2}broken .*\n {9}it should be that it works\n {9}it broke off: Error: no API server/);
});

test("a row that is met says its figures", async () => {
  const row = await runScenario(
    { name: "fine", expectation: "it works", run: async () => ({ unmet: [], figures: { objects: 3 } }) },
    undefined,
  );
  expect(formatRows([row])).toMatch(/^met {4}fine {2}objects 3, [\d.]+ s\n$/);
});
