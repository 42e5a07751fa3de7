import { describe, expect, test } from "vitest";
import { Adjustable } from "@thanos-fleet/schema";
import { joinText } from "../src/adjustable-text.ts";
import { compileTemplate } from "../src/compile-template.ts";
import { parseTemplate } from "../src/parse-template.ts";
import { expandTemplate } from "../src/template-source.ts";

function parse(text: string, partials: Record<string, string> = {}) {
  const files = new Map(Object.entries(partials).map(([name, partial]) => [name, { path: `charts/partials/${name}.hbs`, text: partial }]));
  return parseTemplate(expandTemplate({ path: "charts/a/templates/a.yaml.hbs", text }, files));
}

function render(text: string, view: object, target: "manifests" | "chart" = "manifests", partials: Record<string, string> = {}): string {
  const { parsed, diagnostics } = parse(text, partials);
  if (parsed === undefined || diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join());
  return compileTemplate(parsed, { target, renderFile: () => "x: 1\n" })(view);
}

describe("what is refused, and where", () => {
  test.each([
    ["half a value", "a: b-{{c}}\n", "{{c}}"],
    ["a value with something behind it", "a: {{c}}-b\n", "{{c}}"],
    ["a mustache for a key", "{{c}}: b\n", "{{c}}"],
    ["a mustache in a block scalar", "a: |\n  b: {{c}}\n", "{{c}}"],
    ["a mustache in a flow list", "a: [{{c}}]\n", "{{c}}"],
    ["a triple mustache", "a: {{{c}}}\n", "{{{c}}}"],
    ["an unknown helper", "a: {{upper c}}\n", "{{upper c}}"],
    ["an unknown block", "{{#let c}}\na: 1\n{{/let}}\n", "{{"],
    ["entering what is entered already", "{{#with this}}\na: 1\n{{/with}}\n", "{{"],
    ["entering the view again", "{{#each c}}\n{{#with @root}}\na: 1\n{{/with}}\n{{/each}}\n", "{{"],
    ["an include that is not alone", "a: {{> b}}\n", "{{> b}}"],
    ["an option", "a: {{yaml c indent=2}}\n", "{{yaml c indent=2}}"],
  ])("%s", (_name, text, place) => {
    const { diagnostics } = parse(text);
    expect(diagnostics[0]?.code).toBe("template/unsupported");
    const { range } = diagnostics[0] ?? {};
    expect(text.slice(range?.start, range?.end)).toBe(place);
  });

  test("text that is no Handlebars", () => {
    expect(parse("a: 1\nb: {{#if c}}\n").diagnostics.map(({ code }) => code)).toEqual(["template/syntax"]);
  });

  test("a mistake in a partial is reported in the partial", () => {
    const { diagnostics } = parse("spec:\n  {{> part}}\n", { part: "a: 1\nb: x{{c}}\n" });
    expect(diagnostics[0]?.file.path).toBe("charts/partials/part.hbs");
    expect(diagnostics[0]?.range).toEqual({ start: 9, end: 14 });
  });
});

describe("a missing value", () => {
  test("is an error with its place, never an empty text", () => {
    expect(() => render("a:\n  b: {{c.d}}\n", { c: {} })).toThrow("charts/a/templates/a.yaml.hbs:2:6: {{c.d}}: the value is missing");
  });
});

describe("values", () => {
  test("blocks find their indentation from the line", () => {
    const view = { map: { x: 1, w: { z: [1, 2] } }, list: ["a", { b: "c" }], none: {}, empty: [] };
    expect(render("m: {{yaml map}}\nn:\n  - k: {{yaml list}}\no: {{yaml none}}\np: {{yaml empty}}\n", view)).toBe(
      "m:\n  x: 1\n  w:\n    z:\n    - 1\n    - 2\nn:\n  - k:\n      - a\n      - b: c\no: {}\np: []\n",
    );
  });

  test("a block alone on its line continues a list, and an empty one leaves no trace", () => {
    expect(render("a:\n  - first\n  {{yaml more}}\n  - last\n", { more: ["x"] })).toBe("a:\n  - first\n  - x\n  - last\n");
    expect(render("a:\n  - first\n  {{yaml more}}\n  - last\n", { more: [] })).toBe("a:\n  - first\n  - last\n");
  });

  test("several lines become a literal block", () => {
    expect(render("a:\n  b: {{text}}\n", { text: "one\n  two\n" })).toBe("a:\n  b: |\n    one\n      two\n");
  });
});

describe("a map that is entered", () => {
  const text = "{{#with a.b}}\nc: {{c}}\nd: {{../d}}\ne: {{@root.d}}\n{{else}}\nf: {{d}}\n{{/with}}\n";

  test.each(["manifests", "chart"] as const)("gives its parts, and those around it, for %s", (target) => {
    expect(render(text, { a: { b: { c: 1 } }, d: 2 }, target)).toBe("c: 1\nd: 2\ne: 2\n");
  });

  test.each(["manifests", "chart"] as const)("leaves the lines to the else branch where it is missing, for %s", (target) => {
    expect(render(text, { a: {}, d: 2 }, target)).toBe("f: 2\n");
    expect(render("x: 1\n{{#with a}}\nc: {{c}}\n{{/with}}\n", {}, target)).toBe("x: 1\n");
  });

  test("holds conditions, lists and further maps, each of which knows where it stands", () => {
    const nested =
      "{{#with a}}\n{{#if c}}\n{{#each list}}\n- {{../../d}}{{#with e}}\n- {{../../c}}\n- {{f}}\n{{/with}}\n{{/each}}\n{{/if}}\n{{/with}}\n";
    const view = { a: { c: 1, list: [{ e: { f: 3 } }] }, d: 2 };
    expect(render(nested.replace("{{../../d}}{{#with e}}", "{{../../d}}\n{{#with e}}"), view)).toBe("- 2\n- 1\n- 3\n");
  });

  test("stays adjustable inside", () => {
    const view = { a: { level: new Adjustable(["logLevel"], "info") } };
    expect(render("{{#with a}}\nb: {{level}}\n{{/with}}\n", view, "chart")).toBe("b: {{ .Values.logLevel | toJson }}\n");
  });

  test("is an error with its place where it is no map", () => {
    expect(() => render("x: 1\n{{#with a}}\nc: {{c}}\n{{/with}}\n", { a: [{ c: 1 }] })).toThrow(
      "charts/a/templates/a.yaml.hbs:2:1: {{#with a}}: not a map",
    );
  });
});

describe("the chart target", () => {
  const level = new Adjustable(["logLevel"], "info");

  test("leaves adjustable values to Helm, and prints them in manifests", () => {
    expect(render("a: {{level}}\n", { level }, "chart")).toBe("a: {{ .Values.logLevel | toJson }}\n");
    expect(render("a: {{level}}\n", { level })).toBe("a: info\n");
  });

  test("joins text with them", () => {
    expect(render("a: {{x}}\n", { x: joinText("--level=", level) }, "chart")).toBe(
      'a: {{ printf "%s%s" "--level=" .Values.logLevel | toJson }}\n',
    );
    expect(render("a: {{x}}\n", { x: joinText("--level=", level) })).toBe('a: "--level=info"\n');
  });

  test("turns a condition on one into Helm's", () => {
    const text = "a: 1\n{{#if name}}\nb: {{name}}\n{{/if}}\nc: 1\n";
    const name = new Adjustable(["placement", "priorityClassName"], "");
    expect(render(text, { name }, "chart")).toBe(
      "a: 1\n{{- if .Values.placement.priorityClassName }}\nb: {{ .Values.placement.priorityClassName | toJson }}\n{{- end }}\nc: 1\n",
    );
    expect(render(text, { name })).toBe("a: 1\nc: 1\n");
  });

  test("hides braces of plain text from Helm", () => {
    expect(render("a: {{text}}\n", { text: "{{ $labels.x }}" }, "chart")).toBe('a: "{{ "{{" }} $labels.x }}"\n');
  });
});

test("partials stand at the indentation of their line", () => {
  expect(render("a:\n  {{> part}}\n", { x: { w: 1 } }, "manifests", { part: "b:\n  c: {{yaml x}}\n" })).toBe(
    "a:\n  b:\n    c:\n      w: 1\n",
  );
});
