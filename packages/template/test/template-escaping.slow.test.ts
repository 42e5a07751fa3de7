import { repository } from "@thanos-fleet/fleet/testing";
import { describe, test } from "vitest";
import { loadCharts, parseCharts } from "../src/index.ts";
import { escapedTemplates, expectTextsToSurvive } from "./escaped-templates.ts";

const { charts } = parseCharts(loadCharts(repository).sources);

describe.each([...charts.values()])("$component", (chart) => {
  test.each(escapedTemplates(chart))("any of fifty texts survives every place of %s, for both readers", (...template) => {
    expectTextsToSurvive(template, 50);
  });
});
