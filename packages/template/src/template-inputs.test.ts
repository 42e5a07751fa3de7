import { expect, test } from "vitest";
import { parseTemplate } from "./parse-template.ts";
import { templateInputs } from "./template-inputs.ts";
import { expandTemplate } from "./template-source.ts";

function inputsOf(text: string, over?: string): readonly string[] | undefined {
  const { parsed, diagnostics } = parseTemplate(expandTemplate({ path: "charts/a/templates/a.yaml.hbs", text }, new Map()));
  expect(diagnostics).toEqual([]);
  const inputs = templateInputs(parsed?.nodes ?? [], over, () => new Set(["ofFile"]));
  return inputs === undefined ? undefined : [...inputs].sort();
}

test("a template that reads a file which reads everything reads everything", () => {
  const { parsed } = parseTemplate(expandTemplate({ path: "charts/a/templates/a.yaml.hbs", text: 'x: {{file "f"}}\n' }, new Map()));
  expect(templateInputs(parsed?.nodes ?? [], undefined, () => undefined)).toBeUndefined();
});

test.each<[string, string, string | undefined, readonly string[] | undefined]>([
  ["the parts that are read at the top", "a: {{a.x}}\nb: {{yaml b}}\n", undefined, ["a", "b"]],
  ["the condition and both branches", "{{#if a}}\nb: {{b}}\n{{else}}\nc: {{c}}\n{{/if}}\n", undefined, ["a", "b", "c"]],
  [
    "a list, not what its items hold, and what is around it",
    "{{#each a}}\n- {{x}}\n- {{../b}}\n- {{@root.c}}\n{{/each}}\n",
    undefined,
    ["a", "b", "c"],
  ],
  [
    "a map that is entered, not what it holds, and what is around it",
    "{{#with a}}\nx: {{x}}\nb: {{../b}}\n{{/with}}\n",
    undefined,
    ["a", "b"],
  ],
  ["what stands where the map is missing", "{{#with a}}\nx: {{x}}\n{{else}}\nb: {{b}}\n{{/with}}\n", undefined, ["a", "b"]],
  ["the part that it is rendered over, and what an embedded file reads", 'x: {{x}}\ny: {{file "f"}}\n', "items", ["items", "ofFile"]],
  ["the list alone, where a loop prints its own keys", "{{#each a}}\n- {{@key}}\n- {{@index}}\n{{/each}}\n", undefined, ["a"]],
  ["the parts of its own, where it is over a part and says the key of a loop", "x: {{@key}}\n", "items", ["items"]],
  ["everything, where the view is printed whole", "a: {{yaml this}}\n", undefined, undefined],
])("a template depends on %s", (_name, text, over, inputs) => {
  expect(inputsOf(text, over)).toEqual(inputs);
});
