import { expect, test } from "vitest";
import { checkProgram, type CheckSubject } from "./check-program.ts";
import { parseTemplate } from "./parse-template.ts";
import { expandTemplate } from "./template-source.ts";

const declarations = (scalar: string) => [
  'import type { AView as View } from "../a.ts";',
  'import type { AdjustableScalar, Enterable, PlainScalar } from "../emit.ts";',
  `declare function scalar(value: ${scalar}): void;`,
  "declare function block(value: object): void;",
  "declare function list<T>(value: readonly T[]): readonly T[];",
  "declare function list<T>(value: { readonly [key: string]: T }): readonly T[];",
  "declare function objects<T extends { readonly name: string }>(value: readonly T[]): readonly T[];",
  "declare function objects<T extends { readonly name: string }>(value: T | undefined): readonly T[];",
  "declare function enter<T extends object | undefined>(value: Enterable<T>): T;",
];

/** The module that checks a template, and for each line that stands for a place of it the text there. */
function check(text: string, subject: Partial<CheckSubject> = {}) {
  const file = { path: "charts/a/templates/a.yaml.hbs", text };
  const { parsed, diagnostics } = parseTemplate(expandTemplate(file, new Map()));
  expect(diagnostics).toEqual([]);
  const named = { viewModule: "../a.ts", viewType: "AView", emitModule: "../emit.ts", isFile: false, location: { file }, ...subject };
  const program = checkProgram(parsed?.nodes ?? [], named);
  expect(program.text.endsWith("}\n")).toBe(true);
  const lines = program.text.split("\n").slice(0, -1);
  const places = [...program.places].map(([line, { range }]) => [lines[line - 1], text.slice(range?.start, range?.end)]);
  return { lines, places };
}

const body = (lines: readonly string[]) => lines.slice(declarations("").length);

test("a template is checked against the view of its component, an embedded file without values that Helm may change", () => {
  expect(check("a: 1\n").lines).toEqual([...declarations("AdjustableScalar"), "export function check(root: View): void {", "}"]);
  expect(check("a: 1\n", { isFile: true }).lines.slice(0, 9)).toEqual(declarations("PlainScalar"));
});

test("each path is read from where it starts", () => {
  const text =
    "a: {{a.b}}\n{{#each list}}\n- {{this}}\n- {{../c}}\n- {{@root.d}}\n- {{@key}}\n- {{@index}}\n" +
    "{{#with map}}\n- {{e}}\n- {{../f}}\n- {{../../g}}\n{{else}}\n- {{h}}\n{{/with}}\n{{/each}}\n";
  const { lines, places } = check(text);
  expect(body(lines)).toEqual([
    "export function check(root: View): void {",
    "scalar(root.a.b);",
    "for (const item1 of list(root.list)) {",
    "scalar(item1);",
    "scalar(root.c);",
    "scalar(root.d);",
    'scalar("");',
    "scalar(0);",
    "const map2 = enter(item1.map);",
    "if (map2 !== undefined) {",
    "scalar(map2.e);",
    "scalar(item1.f);",
    "scalar(root.g);",
    "} else {",
    "scalar(item1.h);",
    "}",
    "void item1;",
    "}",
    "}",
  ]);
  expect(places).toEqual([
    ["scalar(root.a.b);", "{{a.b}}"],
    ["for (const item1 of list(root.list)) {", "{{"],
    ["scalar(item1);", "{{this}}"],
    ["scalar(root.c);", "{{../c}}"],
    ["scalar(root.d);", "{{@root.d}}"],
    ['scalar("");', "{{@key}}"],
    ["scalar(0);", "{{@index}}"],
    ["const map2 = enter(item1.map);", "{{"],
    ["scalar(map2.e);", "{{e}}"],
    ["scalar(item1.f);", "{{../f}}"],
    ["scalar(root.g);", "{{../../g}}"],
    ["scalar(item1.h);", "{{h}}"],
  ]);
});

test("a value is narrowed by the condition around it, and lists and maps are checked one after the other", () => {
  const text =
    "{{#if a}}\na: {{yaml a}}\n{{else}}\nb: {{b}}\n{{/if}}\n{{#unless c}}\nd: 1\n{{/unless}}\n" +
    '{{#each l}}\n- {{x}}\n{{/each}}\n{{#each m}}\n- {{x}}\n{{/each}}\ny: {{file "f"}}\n';
  const { lines, places } = check(text);
  expect(body(lines).slice(1, -1)).toEqual([
    "if (root.a) {",
    "block(root.a);",
    "} else {",
    "scalar(root.b);",
    "}",
    "if (!root.c) {",
    "} else {",
    "}",
    "for (const item1 of list(root.l)) {",
    "scalar(item1.x);",
    "void item1;",
    "}",
    "for (const item2 of list(root.m)) {",
    "scalar(item2.x);",
    "void item2;",
    "}",
  ]);
  expect(places.map(([line]) => line)).toContain("if (!root.c) {");
});

test("a template over a part of the view is checked for each object of it", () => {
  const { lines, places } = check("a: {{a}}\nb: {{../b}}\nc: {{@root.c}}\n", { over: "some-part" });
  expect(body(lines)).toEqual([
    "export function check(root: View): void {",
    'for (const item of objects(root["some-part"])) {',
    "scalar(item.a);",
    "scalar(root.b);",
    "scalar(root.c);",
    "void item;",
    "}",
    "}",
  ]);
  expect(places[0]?.[0]).toBe('for (const item of objects(root["some-part"])) {');
});

test.each([
  ["plain", "root.plain"],
  ["$with_2", "root.$with_2"],
  ["with-dash", 'root["with-dash"]'],
  ["2nd", 'root["2nd"]'],
])("the name %s is read as %s", (name, expected) => {
  expect(body(check(`a: {{yaml ${name}}}\n`).lines)).toContain(`block(${expected});`);
});
