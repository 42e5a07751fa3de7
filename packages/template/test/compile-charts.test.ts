import { expect, test } from "vitest";
import { CompiledChart, parseCharts } from "../src/compile-charts.ts";

/** A chart of one template. */
function chartOf(name: string, text: string) {
  const file = { path: `charts/a/templates/${name}`, text };
  const { charts, diagnostics } = parseCharts({ partials: new Map(), charts: [{ component: "a", templates: [file], files: [] }] });
  const chart = charts.get("a");
  if (chart === undefined) throw new Error("there is one chart");
  return { chart, diagnostics };
}

function namesOf(view: object): string[] {
  const compiled = new CompiledChart(chartOf("service-[part].yaml.hbs", "name: {{name}}\n").chart, "manifests");
  return compiled.render(view, compiled.keysOf(view, "")).map(({ name, content }) => `${name} ${content.split("\n")[1]}`);
}

test("a template over a part of the view gives an object for each item of a list", () => {
  expect(namesOf({ part: [{ name: "x" }, { name: "z" }] })).toEqual(["service-x.yaml name: x", "service-z.yaml name: z"]);
});

test("it gives one object for a map, and none where the part is missing", () => {
  expect(namesOf({ part: { name: "x" } })).toEqual(["service-x.yaml name: x"]);
  expect(namesOf({ part: undefined })).toEqual([]);
});

test.each(["{{#if x}}", "{{#each x}}", "{{#with x}}"])("a file that the chart does not have is found inside %s", (open) => {
  const close = open.replace("#", "/").replace(" x", "");
  const { diagnostics } = chartOf("a.yaml.hbs", `${open}\ny: {{file "z.txt"}}\n${close}\n`);
  expect(diagnostics).toMatchObject([{ code: "template/unknown-path", message: "the chart has no files/z.txt.hbs" }]);
});
