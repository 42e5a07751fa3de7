import { expect, test } from "vitest";
import { parseYaml, toValue } from "./index.ts";

function parse(text: string) {
  return parseYaml({ path: "clusters/a.yaml", text });
}

/** Each problem as it is shown: the text, what is said of it, the hint, and the places that take part. */
function problems(text: string) {
  return parse(text).diagnostics.map(({ range, message, hint, related = [] }) => [
    range === undefined ? undefined : text.slice(range.start, range.end),
    message,
    hint,
    ...related.map((other) => `${other.message}: ${text.slice(other.range?.start, other.range?.end)} at ${other.range?.start}`),
  ]);
}

const toSome = (what: string) => `without quotes is ${what} to some YAML readers and something else to others`;
const keyMust = "a key must be a string";
const mergeMust = "only a map, or a list of maps, can be merged";
const tooLarge = "the number is too large to be kept exactly";

test.each([
  ["a: yes\n", "yes", `yes ${toSome("a true boolean")}`, 'write true or false, or quote it: "yes"'],
  ["a: 0644\n", "0644", `0644 ${toSome("an octal number")}`, 'quote it, or write it another way: "0644"'],
  ["a: !secret b\n", "b", "the tag !secret has no meaning in a values file", "remove it"],
  ["a: !!binary aGk=\n", "aGk=", "the tag !!binary has no meaning in a values file", "remove it"],
  ["a: !<x:tag:yaml.org,2002:y> b\n", "b", "the tag x:tag:yaml.org,2002:y has no meaning in a values file", "remove it"],
  ["a: !!int 'b'\n", "'b'", "the tag !!int does not fit this value", "remove the tag"],
  ["a: *b\n", "*b", "the alias *b has no anchor before it", undefined],
  ["a: &a [*a]\n", "*a", "the alias *a contains itself", undefined],
  ["80: http\n", "80", `${keyMust}, and 80 is a number`, 'quote it: "80"'],
  ["true: a\n", "true", `${keyMust}, and true is a boolean`, 'quote it: "true"'],
  ["null: a\n", "null", `${keyMust}, and null is null`, 'quote it: "null"'],
  ["? {a: 1}\n: b\n", "{a: 1}", keyMust, undefined],
  [": b\n", ":", `${keyMust}, and none is written here`, undefined],
  ["? ", " ", `${keyMust}, and none is written here`, undefined],
  ["a: 12345678901234567890\n", "12345678901234567890", tooLarge, "quote it, if it is a name"],
  ["a: -9007199254740993\n", "-9007199254740993", tooLarge, "quote it, if it is a name"],
  ["a: 1.0e+999\n", "1.0e+999", tooLarge, "quote it, if it is a name"],
  ["a:\n  <<: 3\n", "3", mergeMust, undefined],
  ["a: {<<}\n", "<<", mergeMust, undefined],
  ["%YAML 1.1\n---\na: 1\n", "%YAML 1.1", "a directive has no place in a values file", "remove the line"],
  ["%TAG ! x\r\n---\na: 1\n", "%TAG ! x", "a directive has no place in a values file", "remove the line"],
  ["a: 1\n---\nb: 2\n", "---", "a second document starts here, and only the first would be read", "put each document in a file of its own"],
  ["a:\n\tb: 1\n", "\t", "a tab cannot indent YAML", "use spaces"],
  ["!!str : b\n", ":", `${keyMust}, and none is written here`, undefined],
  ["a:\n  <<: *x\n", "*x", "the alias *x has no anchor before it", undefined],
  ["%YAML 1.2\n---\n", "%YAML 1.2", "a directive has no place in a values file", "remove the line"],
  ["a: 1\n\tb: 2\n", "\t", "a tab cannot indent YAML", "use spaces"],
  ['a: "b\n', '"b', 'this " opens a text that is not closed on its line', 'put a " at the end of the text'],
  ["a: &", "&", "anchor cannot be an empty string", undefined],
  ["a: {b\n", "{", "this { is never closed", "put a } at its end"],
  ["", undefined, "the file is empty", "a values file holds one YAML map"],
  ["# a\n", undefined, "the file is empty", "a values file holds one YAML map"],
  ["a: |b\n  c\nd: 1\n", "b", "the text of a block scalar begins on the line below its |", "move this to the next line"],
  ["a: |# b\n  c\n", "# b", "comments must be separated from other tokens by white space characters", undefined],
  ["a: !<!> b\n", "!<!>", "verbatim tags aren't resolved, so !<!> is invalid", undefined],
  ["a: !v1.2!c d\n", "!v1.2!c", "could not resolve tag: !v1.2!c", undefined],
  ["&,", "&", "anchor cannot be an empty string", undefined],
  ["? a\n&b ]|", "]", "implicit map keys need to be followed by map values", undefined],
  ["[a,\n  b]: c\n", "[", "this line is neither `key: value` nor `- item`", undefined],
  ["a: @b\n", "@", "plain value cannot start with reserved character @", "put the value in quotes"],
])("%j is said to be wrong", (text, place, message, hint) => {
  expect(problems(text)).toEqual([[place, message, hint]]);
});

test("a line that does not fit another one names that", () => {
  const deeper = "this line is indented deeper than the line above, which has a value already";
  expect(problems("a: 1\n b: 2\n")).toEqual([["b: 2", deeper, "indent it by 0 blanks", "the line that it does not fit: a at 0"]]);
});

test.each(["", "\n", "\r\n\r\n", "   \n \t\n", "# x\n", "# x\n  #\n#y: z\n", "\n  # x\n\n"])(
  "a line that does not fit the one above is found behind %j",
  (between) => {
    expect(problems(`a: 1\n${between} b: 2\nc: 3\n`).map(([place]) => place)).toEqual(["b: 2"]);
    expect(problems(`x:\n  a: 1\n${between}b 2\n`).map(([place]) => place)).toEqual(["b 2"]);
    expect(problems(`x:\n  a: 1\n${between}   b: 2\n`).map(([place]) => place)).toEqual(["b: 2"]);
  },
);

test("a slip far behind the first place that cannot be read is not what is wrong there", () => {
  expect(problems("a: @b\nc:\n  d: 1\n   e: 2\n")).toEqual([
    ["@", "plain value cannot start with reserved character @", "put the value in quotes"],
  ]);
});

test("what ends where the mistake begins is still looked at", () => {
  expect(problems("a: [on}\n").map(([place]) => place)).toEqual(["}", "on"]);
});

test("a mistake behind the head of a document, or in a second one, is shown at its line", () => {
  expect(problems("# a\n---\nb: [c\n").map(([place, message]) => [place, message])).toEqual([["[", "this [ is never closed"]]);
  expect(problems("a: 1\n---\n- b\n- c 'd\n- e: 'f\n").map(([place]) => place)).toEqual(["'f", "---"]);
});

test("a directive alone is no empty file", () => {
  const { root, diagnostics } = parse("%YAML 1.1\n");
  expect(root).toBeUndefined();
  expect(diagnostics.at(-1)?.message).toBe("a directive has no place in a values file");
});

test("what follows a key that is no string is looked at, and left out with it", () => {
  expect(problems("80: on\n").map(([place]) => place)).toEqual(["80", "on"]);
  const { root } = parse("80: 1\na: 2\n");
  expect(root === undefined ? undefined : toValue(root)).toEqual({ a: 2 });
});

test("an empty file is named", () => expect(parse("").diagnostics[0]?.file.path).toBe("clusters/a.yaml"));

test("what stands twice names the first", () => {
  expect(problems("a: 1\nb: 2\na: 3\n")).toEqual([["a", "the key a stands here a second time", undefined, "first here: a at 0"]]);
  expect(problems("a: &a {b: 1}\nc:\n  <<: *a\n  <<: *a\n")).toEqual([
    ["<<", "the key << stands here a second time", undefined, "first here: << at 18"],
  ]);
});

test("values nested a hundred deep are read, and one more is not", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}\n`;
  expect(problems(nested(100))).toEqual([]);
  expect(problems(nested(101))).toEqual([["[", "the values are nested too deeply to be read", undefined]]);
  expect(parse(nested(101)).root).toBeUndefined();
  const tooDeep = [["[", "the values are nested too deeply to be read", undefined]];
  for (const text of [`a: 1\nb: ${nested(100)}`, `b: ${nested(100)}a: 1\n`, `# remark\n${nested(101)}`])
    expect(problems(text)).toEqual(tooDeep);
});

test("aliases that unfold to fifty thousand values are read, and one value more is not", () => {
  // Each alias of the list stands for a thousand values, the list among them.
  const text = `a: &a [${"x,".repeat(999)}]\nb: [${"*a,".repeat(50)}]\nc: &c 1\n`;
  expect(problems(text)).toEqual([]);
  const { root } = parse(text);
  expect(root?.kind === "map" ? root.entries.get("b")?.value : undefined).not.toHaveProperty("isPartial");
  const tooMany = "aliases unfold the document to more than 50000 values";
  expect(problems(`${text}d: *c\ne: *c\n`)).toEqual([["*c", tooMany, undefined]]);
});

test.each([
  ["a: 9007199254740991\nb: -0.5\nc: 1.0e+3\n", { a: 9_007_199_254_740_991, b: -0.5, c: 1000 }],
  ["a: ~x\nb: !!str on\nc: !!null ''\nd: ''\n", { a: "~x", b: "on", c: null, d: "" }],
  ["'<<': 3\n'on': 1\n\"80\": 2\n", { "<<": 3, on: 1, "80": 2 }],
  ["'a': 1\n? b\n? c\n: d\n", { a: 1, b: null, c: "d" }],
  ["a: &x {p: 1}\nb:\n  <<: [*x, {p: 2, q: 3}]\n  q: 4\n", { a: { p: 1 }, b: { p: 1, q: 4 } }],
  ["a: &x\nb: *x\n", { a: null, b: null }],
  ["a: !!int 5\nb: !!float 1.5\nc: !!bool true\nd: !!map {e: 1}\nf: !!seq [1]\n", { a: 5, b: 1.5, c: true, d: { e: 1 }, f: [1] }],
  ["a: &x {p: 1}\nb: &y {<<: *x}\nc:\n  '<<': *x\n", { a: { p: 1 }, b: { p: 1 }, c: { "<<": { p: 1 } } }],
  ["__proto__: { a: 1 }\n", JSON.parse('{ "__proto__": { "a": 1 } }') as object],
])("%j is read", (text, value) => {
  const { root, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  expect(root === undefined ? undefined : JSON.stringify(toValue(root))).toBe(JSON.stringify(value));
});

test("of a map it is known what was left out, and of a list that something was", () => {
  const { root } = parse("a: on\nb: 1\nc: [1]\nd: [on]\n1: e\nf:\ng: {h}\ni: &i\nj: *i\nk: !!null\n");
  if (root?.kind !== "map") throw new Error("no map");
  expect([...(root.omitted ?? [])]).toEqual(["a"]);
  const value = (key: string) => root.entries.get(key)?.value;
  expect(value("c")).not.toHaveProperty("isPartial");
  expect(value("d")).toMatchObject({ kind: "list", items: [], isPartial: true });
  expect(value("f")).toMatchObject({ kind: "scalar", value: null, isEmpty: true });
  expect(value("k")).toEqual(expect.not.objectContaining({ isEmpty: true }));
  expect(value("g")).toMatchObject({ kind: "map" });
  expect(value("g")).not.toHaveProperty("omitted");
  const g = value("g");
  expect(g?.kind === "map" ? g.entries.get("h")?.value : undefined).toMatchObject({ kind: "scalar", value: null, isEmpty: true });
});
