import { expect, test } from "vitest";
import { diffValues } from "../src/diff/diff-values.ts";
import { differingParts } from "../src/diff/differing-parts.ts";
import { diffFiles, parseFile } from "../src/diff/embedded-files.ts";
import { valueAt, parseObjects } from "../src/objects/kubernetes-object.ts";
import { renderedFiles } from "./planned.ts";

/** Every large YAML file that a ConfigMap of the specification's fleet embeds. */
function embeddedFiles(): [string, string][] {
  const found = new Map<string, string>();
  for (const [path, text] of renderedFiles()) {
    if (!path.startsWith("overlays/") || !text.includes("\nkind: ConfigMap\n")) continue;
    const data = valueAt(parseObjects(text)[0], ["data"]) as Readonly<Record<string, string>> | undefined;
    for (const [name, content] of Object.entries(data ?? {}))
      if (/\.ya?ml$/.test(name) && content.length > 4096) found.set(`${path} ${name}`, content);
  }
  return [...found];
}

test("a file compared by its differing parts gives what the whole gives, whatever line changes", () => {
  let shortened = 0;
  const files = embeddedFiles();
  expect(files.length).toBeGreaterThan(5);
  for (const [name, before] of files) {
    const lines = before.split("\n");
    const old = parseFile(name, before);
    // Some lines of each.
    for (let index = 0; index < lines.length; index += Math.ceil(lines.length / 7)) {
      for (const line of [`${lines[index]}x`, undefined]) {
        const after = lines.flatMap((same, at) => (at !== index ? [same] : line === undefined ? [] : [line])).join("\n");
        const next = parseFile(name, after);
        if (old === undefined || next === undefined) continue;
        const whole = diffValues(old, next);
        if (differingParts(before, after)[0].length < before.length) shortened += 1;
        if (whole.length > 0) expect(diffFiles({ name, before, after })).toEqual(whole);
      }
    }
  }
  expect(shortened).toBeGreaterThan(10);
});

test.each([
  ["an anchor", "a: &x 1\n", "b: *x\n"],
  ["a list", "- a: 1\n", "- b: 2\n"],
  ["documents", "a: 1\n---\n", "b: 2\n"],
  ["a key twice", "a: 1\na: 2\n", ""],
  ["a map in the flow style", "{a: 1}\n", ""],
  ["a text that begins with its value", "text\n", ""],
])("a file with %s is compared as a whole", (_case, head, tail) => {
  const text = `${head}${"c: 3\nd:\n  e: 4\n"}${tail}${"#".repeat(5000)}\n`;
  expect(differingParts(text, text.replace("e: 4", "e: 5"))).toEqual([text, text.replace("e: 4", "e: 5")]);
});
