import { expect, test } from "vitest";
import { expandTemplate, originOf } from "./template-source.ts";

const file = { path: "charts/a/templates/a.yaml.hbs", text: "a:\n  {{> part}}\nb: 1\n" };
const part = { path: "charts/partials/part.hbs", text: "x: 1\n\ny: 2\n" };
const expand = () => expandTemplate(file, new Map([["part", part]]));

test("an include becomes the partial's lines, and empty ones stay empty", () => {
  expect(expand().text).toBe("a:\n  x: 1\n\n  y: 2\nb: 1\n");
});

test.each([
  ["a line of the template", { line: 1, column: 0, length: 2 }, file, "a:"],
  ["a line of the partial", { line: 2, column: 2, length: 4 }, part, "x: 1"],
  ["an empty line of the partial", { line: 3, column: 0, length: 1 }, part, "\n"],
  ["the indentation that the include added", { line: 4, column: 0, length: 1 }, part, "y"],
  ["a line behind the include", { line: 5, column: 3, length: 1 }, file, "1"],
  ["the end of the template", { line: 6, column: 0, length: 1 }, file, ""],
  ["more than is left of it", { line: 5, column: 3, length: 9 }, file, "1\n"],
])("%s is found where it was written", (_what, span, origin, text) => {
  const { file: found, range } = originOf(expand(), span);
  expect(found).toBe(origin);
  expect(found.text.slice(range?.start, range?.end)).toBe(text);
});

test("what lies behind the last line is the file as a whole", () => {
  expect(originOf(expand(), { line: 7, column: 0, length: 1 })).toEqual({ file });
});

test.each(["x{{> part}}", "{{> part}}x", "{{> PART}}", "{{> other}}"])("%s is no include of the partial", (line) => {
  expect(expandTemplate({ ...file, text: `${line}\n` }, new Map([["part", part]])).text).toBe(`${line}\n`);
});

test("a template that does not end its last line is read like one that does", () => {
  expect(expandTemplate({ ...file, text: "a: 1\n{{> part}}" }, new Map([["part", { ...part, text: "b: 2" }]])).text).toBe("a: 1\nb: 2\n");
});
