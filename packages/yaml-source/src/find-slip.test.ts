import { positionAt } from "@thanos-fleet/diagnostics";
import { expect, test } from "vitest";
import { parseYaml } from "./index.ts";

const sound = `domain: example.org
retention:
  raw: 7d
  fiveMinutes: 30d
  oneHour: 180d

thanos-store:
  replicas: 2
  resources: { cpu: 1, memory: 2Gi }
  # Index headers.
  storage:
    size: 10Gi
tenants:
  - name: a
    namespaces: [a]
  - name: b
    namespaces: [b]
fluentbit: {}
`;

/** Every problem of the sound text with one replacement, as `line:column message; hint`. */
function problems(from: string, to: string): string[] {
  expect(sound).toContain(from);
  const file = { path: "clusters/a.yaml", text: sound.replace(from, to) };
  return parseYaml(file).diagnostics.map(({ range, message, hint }) => {
    const { line, column } = positionAt(file, range?.start ?? 0);
    return `${line}:${column} ${message}; ${hint}`;
  });
}

const deeper = "this line is indented deeper than the line above, which has a value already";
const fitsNone = "the indentation of this line fits none of the lines around it";
const neither = "this line is neither `key: value` nor `- item`";

test("the sound text has no problem", () => {
  expect(problems("domain", "domain")).toEqual([]);
});

test.each([
  ["a key one blank too deep", "  fiveMinutes", "   fiveMinutes", `4:4 ${deeper}; indent it by 2 blanks`],
  ["the first key of a map too deep", "  raw", "   raw", `3:4 ${fitsNone}; indent it by 2 blanks`],
  ["a key not deep enough", "  fiveMinutes", " fiveMinutes", `4:2 ${fitsNone}; indent it by 0 or 2 blanks`],
  ["the last key not deep enough", "  oneHour", " oneHour", `5:2 ${fitsNone}; indent it by 0 or 2 blanks`],
  ["the first line indented", "domain", " domain", `1:2 ${fitsNone}; indent it by 0 blanks`],
  ["a component indented by one", "thanos-store:", " thanos-store:", `7:2 ${fitsNone}; indent it by 0 or 2 blanks`],
  ["a component below a line with a value", "retention:", "  retention:", `2:3 ${deeper}; indent it by 0 blanks`],
  ["a key behind a comment too deep", "  storage:", "   storage:", `11:4 ${deeper}; indent it by 2 blanks`],
  [
    "a key among items",
    "fluentbit:",
    "  fluentbit:",
    "18:3 a key stands among the items of a list; indent it like the key of the list, or begin it with `- `",
  ],
  [
    "an item among keys",
    "  replicas: 2",
    "  - replicas: 2",
    "8:3 an item of a list stands among keys; remove the dash, or indent it deeper than its key",
  ],
  [
    "the last of several keys at the level above",
    "  fiveMinutes",
    "fiveMinutes",
    "4:1 the indentation of this line fits none of the lines around it; indent it by 2 blanks",
  ],
  [
    "the first of several keys at the level above",
    "  raw",
    "raw",
    "3:1 this line belongs below the key above it, which has no value; indent it by 2 blanks",
  ],
  [
    "a key between items",
    "  - name: b",
    "  name: b",
    "14:3 an item of a list stands among keys; remove the dash, or indent it deeper than its key",
  ],
  [
    "the first of two keys too deep by two",
    "  - name: a\n    namespaces: [a]",
    "  - name: a\n      namespaces: [a]",
    "15:7 this line is indented deeper than the line above, which has a value already; indent it by 4 blanks",
  ],
  ["an item too deep", "  - name: b", "   - name: b", `16:4 ${fitsNone}; indent it by 2 or 4 blanks`],
  ["an item not deep enough", "  - name: b", " - name: b", `16:2 ${fitsNone}; indent it by 0 or 2 blanks`],
  ["a key of an item too deep", "    namespaces: [b]", "     namespaces: [b]", `17:6 ${deeper}; indent it by 4 blanks`],
  ["a key of an item not deep enough", "    namespaces: [b]", "   namespaces: [b]", `17:4 ${fitsNone}; indent it by 2 or 4 blanks`],
])("%s is shown at its line", (_slip, from, to, expected) => {
  expect(problems(from, to)).toEqual([expected]);
});

test.each([
  [
    "a double quote",
    "example.org",
    '"example.org',
    '1:9 this " opens a text that is not closed on its line; put a " at the end of the text',
  ],
  ["a single quote", "7d", "'7d", "3:8 this ' opens a text that is not closed on its line; put a ' at the end of the text"],
  ["a quote in brackets", "[a]", '["a]', '15:18 this " opens a text that is not closed on its line; put a " at the end of the text'],
  ["a brace", "2Gi }", "2Gi", "9:14 this { is never closed; put a } at its end"],
  ["a bracket", "[a]", "[a", "15:17 this [ is never closed; put a ] at its end"],
  ["a bracket at the end of the file", "{}", "[", "18:12 this [ is never closed; put a ] at its end"],
])("%s that is never closed is shown where it opens", (_slip, from, to, expected) => {
  expect(problems(from, to)).toEqual([expected]);
});

test.each([
  ["a bracket too many", "[a]", "[a]]", "15:20 this ] closes nothing; remove it"],
  ["the wrong bracket", "[a]", "[a}", "15:19 this } cannot close the [ that is open; write ], or remove it"],
  ["no colon", "replicas: 2", "replicas 2", `8:3 ${neither}; write a colon and a blank after the key: \`replicas: 2\``],
  ["no blank after the colon", "replicas: 2", "replicas:2", `8:3 ${neither}; write a colon and a blank after the key: \`replicas: 2\``],
  ["no blank after the dash", "- name: b", "-name: b", `16:3 ${neither}; put a blank after the dash: \`- name: b\``],
  ["words on a line", "replicas: 2", "(two of them)", `8:3 ${neither}; write \`key: value\`, or remove the line`],
  ["two colons", "example.org", "example: org", '1:9 a value that has a colon and a blank in it needs quotes; quote it: "example: org"'],
  [
    "no comma",
    "cpu: 1,",
    "cpu: 1",
    "9:21 something between these brackets is not separated by a comma; put a comma before it, or quote the text",
  ],
  ["an at sign", "7d", "@7d", "3:8 plain value cannot start with reserved character @; put the value in quotes"],
])("%s is one problem", (_slip, from, to, expected) => {
  expect(problems(from, to)).toEqual([expected]);
});

test("a merge conflict is one problem, at its first line", () => {
  const conflict = "<<<<<<< HEAD\n  raw: 7d\n=======\n  raw: 8d\n>>>>>>> branch\n";
  expect(problems("  raw: 7d\n", conflict)).toEqual([
    "3:1 this marks a merge conflict that was not resolved; keep one of the two versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>",
  ]);
});

test.each([
  ["brackets over several lines", "{ cpu: 1, memory: 2Gi }", "{\n    cpu: 1,\n    memory: 2Gi,\n  }"],
  ["a list in the column of its key", "  - name: a\n    namespaces: [a]\n  - name: b\n    namespaces: [b]", "- name: a\n- name: b"],
  ["quotes of either kind with the other in them", "example.org", `"it's" # a 'remark`],
  ["a block scalar with anything in it", "example.org", '|\n  a: b: c\n   [ "\n'],
])("%s is no slip, so the mistake behind it is found", (_form, from, to) => {
  const [found] = parseYaml({ path: "a", text: `${sound.replace(from, to)}last 1\n` }).diagnostics;
  expect(found).toMatchObject({ message: neither, hint: "write a colon and a blank after the key: `last: 1`" });
});

test("of two lines that do not fit each other the second is shown too", () => {
  const file = { path: "clusters/a.yaml", text: sound.replace("  raw", "   raw") };
  const [found] = parseYaml(file).diagnostics;
  expect(found?.related?.map(({ range }) => positionAt(file, range?.start ?? 0).line)).toEqual([4]);
});

test("a key of a map that is left behind by what is below it is shown, and the lines that do not fit it", () => {
  const file = {
    path: "clusters/a.yaml",
    text: "alertmanager:\n  replicas: 2\nslack:\n    channel: a\n  email:\n    to: b\n    from: c\n",
  };
  const [found, ...others] = parseYaml(file).diagnostics;
  expect(others).toEqual([]);
  expect(found?.hint).toBe("indent it by 2 blanks");
  const lines = [found, ...(found?.related ?? [])].map((location) => positionAt(file, location?.range?.start ?? 0).line);
  expect(lines).toEqual([3, 5, 4]);
});
