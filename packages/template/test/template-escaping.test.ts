import { repository } from "@thanos-fleet/fleet/testing";
import { describe, expect, test } from "vitest";
import { loadCharts, parseCharts } from "../src/index.ts";
import { escapedTemplates, expectTextsToSurvive } from "./escaped-templates.ts";

const { charts, diagnostics } = parseCharts(loadCharts(repository).sources);

test("every template of charts/ is one the renderer accepts", () => {
  expect(diagnostics).toEqual([]);
});

// A few texts here; template-escaping.slow.test.ts tries many.
describe.each([...charts.values()])("$component", (chart) => {
  test.each(escapedTemplates(chart))("any text survives every place of %s, for both readers", (...template) => {
    expectTextsToSurvive(template, 5);
  });
});
