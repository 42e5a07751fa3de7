import { positionAt } from "@thanos-fleet/diagnostics";
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

const onlyWhole = "a mustache must be the whole value; join strings in the derive step";
const known = 'only {{path}}, {{yaml path}}, {{file "name"}} and {{checksum "name"}} are known';
const alone = "an include must stand alone on its line and name a partial of charts/partials";
const insideBlock = "a mustache inside a block scalar could break out of it; render a file and insert it whole";
const enters = "{{#with}} enters a part of a map: its path must end with a name";

describe("what is refused, and where", () => {
  test.each([
    ["half a value", "a: b-{{c}}\n", "{{c}}", onlyWhole],
    ["a value with something behind it", "a: {{c}}-b\n", "{{c}}", onlyWhole],
    ["a mustache for a key", "{{c}}: b\n", "{{c}}", onlyWhole],
    ["a mustache behind a key in odd characters", "a b: {{c}}\n", "{{c}}", onlyWhole],
    ["a mustache behind a key that is text of braces", '"{a}": {{c}}\n', "{{c}}", onlyWhole],
    ["a mustache in a flow list", "a: [{{c}}]\n", "{{c}}", onlyWhole],
    ["a mustache behind a value", "a: b: {{c}}\n", "{{c}}", onlyWhole],
    ["a scalar alone on its line", "a:\n  {{c}}\n", "{{c}}", "a scalar must follow a key or a dash"],
    ["a mustache in a block scalar", "a: |\n  b: {{c}}\n", "{{c}}", insideBlock],
    ["a mustache in the block scalar of an item, behind an empty line", "a:\n  - >-\n\n    b: {{c}}\n", "{{c}}", insideBlock],
    ["a mustache in a block scalar with its indentation", "a: |2\n  b: {{c}}\n", "{{c}}", insideBlock],
    ["a mustache in the block scalar that a document is", "|\n b: {{c}}\n", "{{c}}", insideBlock],
    ["a mustache in a block scalar whose head ends in blanks", "a: |  \n  b: {{c}}\n", "{{c}}", insideBlock],
    ["a triple mustache", "a: {{{c}}}\n", "{{{c}}}", "a triple mustache would escape nothing"],
    ["a literal", 'a: {{"c"}}\n', '{{"c"}}', "a literal needs no mustache"],
    ["an unknown helper", "a: {{upper c}}\n", "{{upper c}}", known],
    ["two values", "a: {{yaml b c}}\n", "{{yaml b c}}", known],
    ["a literal for a value", 'a: {{yaml "b"}}\n', '{{yaml "b"}}', known],
    ["a file by a path", "a: {{file b}}\n", "{{file b}}", "{{file}} takes the name of a file in the chart's files/ folder"],
    ["a checksum by a path", "a: {{checksum b}}\n", "{{checksum b}}", "{{checksum}} takes the name of a file in the chart's files/ folder"],
    ["an unknown block", "{{#let c}}\na: 1\n{{/let}}\n", "{{", "{{#let}} is not known; templates hold if, unless, each and with"],
    ["a block without a path", "{{#if}}\na: 1\n{{/if}}\n", "{{", "{{#if}} takes exactly one path"],
    ["a block over a literal", '{{#if "c"}}\na: 1\n{{/if}}\n', "{{", "{{#if}} takes exactly one path"],
    ["a block over two paths", "{{#each c d}}\n- 1\n{{/each}}\n", "{{", "{{#each}} takes exactly one path"],
    ["a block with an option", "{{#if c d=1}}\na: 1\n{{/if}}\n", "{{", "{{#if}} takes exactly one path"],
    ["a list with an else", "{{#each c}}\n- 1\n{{else}}\n- 2\n{{/each}}\n", "{{", "{{#each}} has no {{else}} here"],
    ["entering what is entered already", "{{#with this}}\na: 1\n{{/with}}\n", "{{", enters],
    ["entering the view again", "{{#each c}}\n{{#with @root}}\na: 1\n{{/with}}\n{{/each}}\n", "{{", enters],
    ["an include that is not alone", "a: {{> b}}\n", "{{> b}}", alone],
    ["an include with something behind it", "{{> b}} # c\n", "{{> b}}", alone],
    ["an include of no partial", "{{> b}}\n", "{{> b}}", alone],
    ["an option", "a: {{yaml c indent=2}}\n", "{{yaml c indent=2}}", "options are not known here; the indentation is found from the line"],
    ["a decorator", "{{* b}}\n", "{{* b}}", "Decorator has no place in a template"],
  ])("%s", (_name, text, place, message) => {
    const { diagnostics } = parse(text);
    expect(diagnostics.map((found) => [found.code, found.message])).toEqual([["template/unsupported", message]]);
    const { range } = diagnostics[0] ?? {};
    expect(text.slice(range?.start, range?.end)).toBe(place);
  });

  test.each([
    ["what follows a block scalar at its column or before it", "a:\n  b: |\n    c\n  d: {{c}}\ne: {{c}}\n"],
    ["what is indented below a key without a block scalar", "a:\n  b: {{c}}\n"],
    ["what only looks like the head of a block scalar", "a: b|\n  # x\nc: >1x\nd: {{c}}\n"],
    ["what follows the sign of a block scalar on its line", "a: > b\n  c: {{d}}\ne: |x\n  f: {{d}}\n"],
    ["comments of Handlebars, and blanks behind a value", "a: {{c}} \n{{! a remark }}\nb: 1\n"],
    ["keys in quotes, with dots and slashes, and wide dashes", '"a b": {{c}}\nx.y/z-1_A: {{c}}\nl:\n  -   {{c}}\n  - - {{c}}\n'],
  ])("%s is accepted", (_name, text) => {
    expect(parse(text).diagnostics).toEqual([]);
  });

  test.each([
    ["a block that is not closed", "a: 1\nb: {{#if c}}\n", 3, /^not valid Handlebars: Expecting .*'EOF'$/],
    ["a block that another one closes", `${"\n".repeat(11)}{{#if c}}\n{{/each}}\n`, 12, /^not valid Handlebars: if doesn't match each$/],
    [
      "a block that another one closes, behind many blanks",
      `${"\n".repeat(11)}${" ".repeat(12)}{{#if c}}{{/each}}\n`,
      12,
      /^not valid Handlebars: if doesn't match each$/,
    ],
    ["a mustache that is not closed", `${"\n".repeat(11)}a: {{c\n`, 12, /^not valid Handlebars: Expecting .*'EOF'$/],
    [
      "a remark that is not closed",
      `${"\n".repeat(11)}{{!-- a\n`,
      12,
      /^not valid Handlebars: Lexical error on line 12\. Unrecognized text\.$/,
    ],
    ["a path that no parser takes", "a: {{a/../b}}\n", 1, /^not valid Handlebars: Invalid path: a\/\.\.$/],
  ])("%s is no Handlebars, in its line", (_name, text, line, message) => {
    const [found, ...others] = parse(text).diagnostics;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "template/syntax", message: expect.stringMatching(message) });
    expect(positionAt({ path: "a", text }, found?.range?.start ?? -1)).toMatchObject({ line, column: 1 });
  });

  test("of what is sound it is known what it reads, and how that is written", () => {
    const { parsed } = parse("a: {{ b.c }}\n{{#each d}}\n- {{@key}}\n- {{@first}}\n- {{@root.e}}\n{{/each}}\n");
    expect(parsed?.sites.map(({ expression }) => expression)).toEqual(["b.c", "#each d", "@key", "@first", "@root.e"]);
    const each = parsed?.nodes[1];
    expect(each?.kind === "each" ? each.body : []).toMatchObject([
      { path: { up: 0, loopVariable: "key", parts: [] } },
      { path: { up: "root", parts: ["@first"] } },
      { path: { up: "root", parts: ["e"] } },
    ]);
  });

  test("a mistake in a partial is reported in the partial", () => {
    const { diagnostics } = parse("spec:\n  {{> part}}\n", { part: "a: 1\nb: x{{c}}\n" });
    expect(diagnostics[0]?.file.path).toBe("charts/partials/part.hbs");
    expect(diagnostics[0]?.range).toEqual({ start: 9, end: 14 });
  });
});

describe("a missing value", () => {
  test("is an error with its place, never an empty text", () => {
    const message = "charts/a/templates/a.yaml.hbs:2:6: {{c.d}}: the value is missing";
    const error = expect.objectContaining({ message, cause: expect.any(TypeError) });
    expect(() => render("a:\n  b: {{c.d}}\n", { c: {} })).toThrow(error);
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

  test("blanks behind a block go with its line", () => {
    expect(render("a:\n  - first\n  {{yaml more}}  \n  - last\n", { more: ["x"] })).toBe("a:\n  - first\n  - x\n  - last\n");
  });

  test("each is written as its kind, and what is undefined in a map is left out", () => {
    const view = { map: { t: true, f: false, none: null, no: undefined, text: "no", "a b": [[], {}, null, [1, [2]], { x: {} }] } };
    expect(render("m: {{yaml map}}\nt: {{map.t}}\n", view)).toBe(
      'm:\n  t: true\n  f: false\n  none: null\n  text: "no"\n  "a b":\n  - []\n  - {}\n  - null\n  - - 1\n    - - 2\n  - x: {}\nt: true\n',
    );
  });

  test("a scalar is written like one where a block may stand", () => {
    expect(render("a: {{yaml x}}\nl:\n  - {{yaml x}}\n", { x: 1 })).toBe("a: 1\nl:\n  - 1\n");
  });

  test("a block behind a dash starts on its line, and an empty one is written", () => {
    const view = { map: { a: 1, b: [2] }, list: [1, 2], none: {}, empty: [] };
    expect(render("l:\n  - {{yaml map}}\n  -  {{yaml list}}\n  - {{yaml none}}\n  - {{yaml empty}}\n", view)).toBe(
      "l:\n  - a: 1\n    b:\n    - 2\n  -  - 1\n     - 2\n  - {}\n  - []\n",
    );
  });

  test("only the lines around a block go with it", () => {
    const view = { empty: [], list: [1] };
    expect(render("{{yaml empty}}\n\na: {{yaml list}}\n\nb: 1\n", view)).toBe("\na:\n  - 1\n\nb: 1\n");
    expect(render("l:\n  - 0\n  {{yaml list}}\n", view)).toBe("l:\n  - 0\n  - 1\n");
  });

  test("several lines become a literal block, where they stand", () => {
    const text = "one\ntwo\n";
    expect(render("m: {{yaml map}}\nl: {{yaml list}}\n", { map: { text }, list: [text, { text }] })).toBe(
      "m:\n  text: |\n    one\n    two\nl:\n  - |\n    one\n    two\n  - text: |\n      one\n      two\n",
    );
  });

  test("several lines become a literal block", () => {
    expect(render("a:\n  b: {{text}}\n", { text: "one\n  two\n" })).toBe("a:\n  b: |\n    one\n      two\n");
  });
});

describe("conditions", () => {
  const text = "{{#if a}}\nb: 1\n{{else}}\nc: 1\n{{/if}}\n{{#unless a}}\nd: 1\n{{else}}\ne: 1\n{{/unless}}\n";

  test.each(["x", 1, true, [0], { y: undefined }])("hold for %j", (a) => {
    expect(render(text, { a })).toBe("b: 1\ne: 1\n");
  });

  test.each(["", 0, false, null, undefined, [], {}])("do not hold for %j", (a) => {
    expect(render(text, { a })).toBe("c: 1\nd: 1\n");
  });

  test.each([
    [["x"], true],
    [[], false],
    ["x", true],
    ["", false],
  ])("on an adjustable value hold in the manifests as they do for %j", (value, holds) => {
    expect(render(text, { a: new Adjustable(["a"], value) })).toBe(holds ? "b: 1\ne: 1\n" : "c: 1\nd: 1\n");
  });

  test("on an adjustable value are Helm's in the chart, with both branches", () => {
    expect(render(text, { a: new Adjustable(["a"], "") }, "chart")).toBe(
      "{{- if .Values.a }}\nb: 1\n{{- else }}\nc: 1\n{{- end }}\n{{- if .Values.a }}\ne: 1\n{{- else }}\nd: 1\n{{- end }}\n",
    );
  });

  test("on another value are the same in the chart", () => {
    expect(render(text, { a: 1 }, "chart")).toBe("b: 1\ne: 1\n");
  });
});

describe("lists", () => {
  test("are gone through in order, maps by their keys, and each knows where it stands", () => {
    const text =
      "l:\n{{#each l}}\n- {{this}}\n- {{@index}}\n- {{@key}}\n{{/each}}\nm:\n{{#each m}}\n- {{@key}}\n- {{a}}\n- {{@root.d}}\n{{/each}}\n";
    expect(render(text, { l: ["x", "z"], m: { p: { a: 1 }, q: { a: 2 } }, d: 3 })).toBe(
      "l:\n- x\n- 0\n- 0\n- z\n- 1\n- 1\nm:\n- p\n- 1\n- 3\n- q\n- 2\n- 3\n",
    );
  });

  test("that are empty give no lines, and what is none is an error with its place", () => {
    const text = "a: 1\n{{#each l}}\n- {{this}}\n{{/each}}\n";
    expect(render(text, { l: [] })).toBe("a: 1\n");
    expect(() => render(text, { l: 1 })).toThrow("charts/a/templates/a.yaml.hbs:2:1: {{#each l}}: not a map or list");
  });
});

test.each([
  ["a: {{x}}\n", {}, "{{x}}: a map or list where a scalar must stand"],
  ["a: {{x}}\n", null, "{{x}}: the value is missing"],
  ["a: {{x.b}}\n", { b: undefined }, "{{x.b}}: the value is missing"],
  ["a: {{yaml x}}\n", { b: { c: Symbol.iterator } }, "{{yaml x}}: a map or list where a scalar must stand"],
])("%j with %j is an error with its place", (text, x, message) => {
  expect(() => render(text, { x })).toThrow(`charts/a/templates/a.yaml.hbs:1:4: ${message}`);
});

describe("an embedded file", () => {
  const print = (text: string, view: object) => {
    const { parsed } = parse(text);
    if (parsed === undefined) throw new Error("not parsed");
    return compileTemplate(parsed, { target: "file", renderFile: () => "" })(view);
  };

  test("holds braces as they are written and set", () => {
    expect(print("a: '\\{{ x }}'\nb: {{b}}\nc: {{yaml c}}\n", { b: "{{ y }}", c: { d: "{{" } })).toBe(
      'a: \'{{ x }}\'\nb: "{{ y }}"\nc:\n  d: "{{"\n',
    );
  });

  test.each([new Adjustable(["a"], "x"), joinText("a", new Adjustable(["a"], "x"))])(
    "cannot hold a value that Helm may change",
    (value) => {
      expect(() => print("a: {{x}}\n", { x: value })).toThrow("{{x}}: a value that Helm may change cannot stand in an embedded file");
    },
  );
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

  test("is missing where it is null", () => {
    expect(render(text, { a: { b: null }, d: 2 })).toBe("f: 2\n");
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

  test("leaves maps and lists to Helm, and prints them on one line in manifests", () => {
    const view = { map: new Adjustable(["a", "b"], { x: [1, "y"] }), none: new Adjustable(["c"], null) };
    expect(render("a: {{map}}\nb: {{none}}\n", view)).toBe('a: {"x":[1,"y"]}\nb: null\n');
  });

  test.each([
    [["image-registry", "host"], '(index .Values "image-registry" "host")'],
    [["a", "2nd"], '(index .Values "a" "2nd")'],
    [["a", "b_c"], '(index .Values "a" "b_c")'],
    [["a", "b2"], ".Values.a.b2"],
  ])("reads the value at %j as %s", (path, reference) => {
    expect(render("a: {{x}}\n", { x: new Adjustable(path, "") }, "chart")).toBe(`a: {{ ${reference} | toJson }}\n`);
  });

  test("hides the braces that stand in a template, in its branches too, and in keys", () => {
    const text = "a: '\\{{ x }}'\n{{#if b}}\nb: '\\{{'\n{{/if}}\n{{#unless b}}\n{{else}}\nc: '\\{{'\n{{/unless}}\nd: {{yaml d}}\n";
    const view = { b: true, d: { "{{": ["one {{\ntwo"] } };
    expect(render(text, view)).toBe(`a: '{{ x }}'\nb: '{{'\nc: '{{'\nd:\n  "{{":\n  - |-\n    one {{\n    two\n`);
    const hidden = '{{ "{{" }}';
    expect(render(text, view, "chart")).toBe(
      `a: '${hidden} x }}'\nb: '${hidden}'\nc: '${hidden}'\nd:\n  "${hidden}":\n  - |-\n    one ${hidden}\n    two\n`,
    );
  });
});

describe("partials", () => {
  test("may include others, once each, and keep their empty lines", () => {
    const partials = { outer: "a:\n\n  {{>   inner   }}\n", inner: "b: 1\n" };
    expect(render("{{> outer}}\nc: 1\n", {}, "manifests", partials)).toBe("a:\n\n  b: 1\nc: 1\n");
    expect(render("x:\n  {{> outer}}\n", {}, "manifests", partials)).toBe("x:\n  a:\n\n    b: 1\n");
  });

  test("that include themselves are refused", () => {
    const { diagnostics } = parse("{{> a}}\n", { a: "x: 1\n{{> b}}\n", b: "{{> a}}\n" });
    expect(diagnostics.map(({ code, file }) => `${code} ${file.path}`)).toEqual(["template/unsupported charts/partials/b.hbs"]);
  });
});

test("partials stand at the indentation of their line", () => {
  expect(render("a:\n  {{> part}}\n", { x: { w: 1 } }, "manifests", { part: "b:\n  c: {{yaml x}}\n" })).toBe(
    "a:\n  b:\n    c:\n      w: 1\n",
  );
});
