import { describe, expect, test } from "vitest";
import { findSlip } from "./find-slip.ts";

/** A slip as the text that is shown, its line, what is said of it, and the lines that it does not fit. */
function found(text: string) {
  const slip = findSlip(text);
  if (slip === undefined) return undefined;
  const lineOf = (offset: number) => text.slice(0, offset).split(/\r?\n/).length;
  const { start, end, message, hint, others } = slip;
  return [`${lineOf(start)} ${text.slice(start, end)}`, message, hint, ...(others === undefined ? [] : [others.map(lineOf)])];
}

test.each([
  ["nothing", ""],
  ["a remark alone", "# a: [\n  # b\n\n"],
  ["a document's head", "---\na: 1\n"],
  ["a document's head behind a remark, and another document", "# x\n--- # y\na: 1\n...\n---\n- b\n"],
  ["dashes inside a value", "a: b - c\nd: e -\nf: 1\n"],
  ["a wide dash in a dash", "- -   a: 1\n      b: 2\n"],
  ["a remark in brackets that has one in it", "a: [b, #]\n  c]\nd: [e# , f]\n"],
  ["a quote behind a tab", "a: [\t']', b]\n"],
  ["a quote behind a word outside of brackets", "a: b, 'c\nd: x['e]\n"],
  ["a quote behind a word in brackets", "a: [b 'c]\n"],
  ["a backslash at the end of single quotes", "a: ['b\\', c]\n"],
  ["anything behind a closed quote or bracket", 'a: "b" [\nc: [d] \'e\nf: "g"\'\n'],
  ["lines of Windows", "a:\r\n  b: 1\r\n  c: [1,\r\n    2]\r\nd:\r\n  - e\r\n"],
  ["no line break at the end", "a:\n  - b\n  - c: {d: e}"],
  ["lists in lists", "- - a\n  - b\n- -\n    c: 1\n    d: 2\n-\n  - e\n- # a remark\n  - f\n"],
  ["maps in lists with tabs and wide dashes", "-   a: 1\n    b: 2\n-\ta: 1\n- a:\n  - c\n  b: 2\n"],
  ["a list in the column of its key, and a key behind it", "a:\n- b\n- c: 1\n  d: 2\ne: 3\n"],
  ["keys in quotes", '"a: b": 1\n\'c\'\'d: e\': 2\n"f\\"g": 3\n'],
  ["brackets over lines", "a: [1, 2,\n  {b: c,\n   d: [e]}\n]\nf: 1\n"],
  ["brackets that close in the column of their key", "a:\n  b: {\n    c: 1\n  }\n  d: [\n  ]\n"],
  ["quotes over brackets, commas and colons", 'a: ["]", \'}\', "b, c: d", \'it\'\'s\', "\\"]", e]\n'],
  ["a quote inside a word", "a: it's\nb: say \"yes\"\nc: [it's, o'clock]\n"],
  ["brackets inside a word", "a: x[0]\nb: x]}\nc: 5{\n"],
  ["a remark behind a value, with anything in it", 'a: b # [ " {\nc: [d, # ]\n  e] # }\nf: # ]\n  g: 1\n'],
  ["a sharp that is no remark", "a: b#[\nc: [d#]\n"],
  ["a bar or an angle bracket inside a value", "a: b | c\nd: e > f\n"],
  ["block scalars with anything in them", 'a: |\n  b: [\n c\nd: >-2 # x\n  " e\n\n  f: g: h\ni: &x |+\n  [\nj: !t >\n  {\nk: 1\n'],
  ["a block scalar in a list", "- a: |\n    b: c: d\n  e: 1\n- |\n  f\n- - >-\n    [\n  - !!str |\n    g: h: i\n"],
  ["anchors, aliases and tags before a value", "a: &x\n  b: 1\nc: *x\nd: !!map\n  e: 1\nf: &y !!str g\nh: &z [1]\n"],
  ["a URL, a time, and words with colons in them", "a: http://b:80/c\nd: 10:30:00\ne: x:y\n"],
  ["a colon in quotes or brackets", "a: \"b: c\"\nd: 'e: f'\ng: {h: i}\nj: [k: l]\nm: # n: o\n"],
  ["a text alone", "[a, b]\n"],
  ["a text in quotes alone", '"a b"\n'],
  ["an alias alone", "*a\n"],
  ["a multi-line list behind a dash", "- [a,\n   b]\n- {c: d,\n   e: f}\n"],
  ["lines of equal signs that mark no conflict", "a: |\n  =======x\nb: 1\n"],
])("%s is no slip", (_what, text) => {
  expect(found(text)).toBeUndefined();
});

describe("a bracket", () => {
  test.each([
    ["a: [b\n", ["1 [", "this [ is never closed", "put a ] at its end"]],
    ["a: [b,\nc: d]\n", ["1 [", "this [ is never closed", "put a ] at its end"]],
    ["a:\n  b: [c,\n  d: e]\n", ["2 [", "this [ is never closed", "put a ] at its end"]],
    ["a: {b: c\nd: 1\n", ["1 {", "this { is never closed", "put a } at its end"]],
    ["a:\n  b: [c,\n  d: 1\n", ["2 [", "this [ is never closed", "put a ] at its end"]],
    ["a:\n  b: [c,\n    {d: e,\n  f: 1\n", ["2 [", "this [ is never closed", "put a ] at its end"]],
    ["- [a,\n- b\n", ["1 [", "this [ is never closed", "put a ] at its end"]],
    ["a: [{b: c]\n", ["1 ]", "this ] cannot close the { that is open", "write }, or remove it"]],
    ["a: {b: [c}]\n", ["1 }", "this } cannot close the [ that is open", "write ], or remove it"]],
    ["a: [b]]\n", ["1 ]", "this ] closes nothing", "remove it"]],
    ["a: {b: c}}\n", ["1 }", "this } closes nothing", "remove it"]],
    ["a: ]\n", ["1 ]", "this ] closes nothing", "remove it"]],
    ["a: [b,\n  c]}\n", ["2 }", "this } closes nothing", "remove it"]],
    ["a: [b, c: [d], {e: }, f\n", ["1 [", "this [ is never closed", "put a ] at its end"]],
    ["a: [b: {c]\n", ["1 ]", "this ] cannot close the { that is open", "write }, or remove it"]],
    ["a: [b:{c]\n", undefined],
    ["[a, {b]\n", ["1 ]", "this ] cannot close the { that is open", "write }, or remove it"]],
    ["a: [b,\r\n  c\r\nd: 1\r\n", ["1 [", "this [ is never closed", "put a ] at its end"]],
  ])("in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("a quote", () => {
  const notClosed = (line: string, quote: string) => [
    line,
    `this ${quote} opens a text that is not closed on its line`,
    `put a ${quote} at the end of the text`,
  ];

  test.each([
    ['a: "b\nc: "d"\n', notClosed('1 "b', '"')],
    ["a: 'b\nc: 'd'\n", notClosed("1 'b", "'")],
    ["a: 'it''s\n", notClosed("1 'it''s", "'")],
    ["a: ''''\nb: '''\n", notClosed("2 '''", "'")],
    ['a: "b\\"\n', notClosed('1 "b\\"', '"')],
    ['a: "b\\\\"\nc: "\\\n', notClosed('2 "\\', '"')],
    ["a: [b, 'c]\n", notClosed("1 'c]", "'")],
    ["a: {b: 'c}\n", notClosed("1 'c}", "'")],
    ["a: [{'b]\n", notClosed("1 'b]", "'")],
    ['- "a\n', notClosed('1 "a', '"')],
    ["a: [\t'b\n", notClosed("1 'b", "'")],
    ['a:\n  "b\n', notClosed('2 "b', '"')],
    ['"a\n', notClosed('1 "a', '"')],
    ["a: 'b\\'c'\nd: 'e\n", notClosed("2 'e", "'")],
  ])("in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  ["a: |b\n  c\n", "1 b", "|"],
  ["a:\n- b: &x !!str  >-2  c d \n    e\n", "2 c d", ">-2"],
  ["- - |+ [\n    a\n", "1 [", "|+"],
  ["- &x\t>a\r\n  b\r\n", "1 a", ">"],
])("the text of a block scalar on the line of its head, in %j", (text, line, head) => {
  expect(found(text)).toEqual([line, `the text of a block scalar begins on the line below its ${head}`, "move this to the next line"]);
});

describe("a line", () => {
  const neither = "this line is neither `key: value` nor `- item`";
  const colon = (hint: string) => `write a colon and a blank after the key: \`${hint}\``;

  test.each([
    ["a: 1\n  \nb 2  \n", ["3 b 2", neither, colon("b: 2")]],
    ["a: 1\nb:2 \n", ["2 b:2", neither, colon("b: 2")]],
    ["a: 1\nb \t c d\n", ["2 b \t c d", neither, colon("b: c d")]],
    ["a: 1\n-b \n", ["2 -b", neither, "put a blank after the dash: `- b`"]],
    ["a: 1\nb [c]\n", ["2 b [c]", neither, colon("b: [c]")]],
    ["a: 1\nb  \n", ["2 b", neither, "write `key: value`, or remove the line"]],
    ["a: 1\nb\n", ["2 b", neither, "write `key: value`, or remove the line"]],
    ["a: 1\n(b c)\n", ["2 (b c)", neither, "write `key: value`, or remove the line"]],
    ["a: 1\n~b:c\n", ["2 ~b:c", neither, "write `key: value`, or remove the line"]],
    ["a:\n  b: 1\n  x.y/z-1 2\n", ["3 x.y/z-1 2", neither, colon("x.y/z-1: 2")]],
    ["a: b: c \n", ["1 b: c ", "a value that has a colon and a blank in it needs quotes", 'quote it: "b: c"']],
    ["- a: b: c\n", ["1 b: c", "a value that has a colon and a blank in it needs quotes", 'quote it: "b: c"']],
    ["a: &x b: c\n", ["1 b: c", "a value that has a colon and a blank in it needs quotes", 'quote it: "b: c"']],
    ["a:  &x  !!str  b: c\n", ["1 b: c", "a value that has a colon and a blank in it needs quotes", 'quote it: "b: c"']],
    ['"a b": c: d\n', ["1 c: d", "a value that has a colon and a blank in it needs quotes", 'quote it: "c: d"']],
    ["'a b': c: d\n", ["1 c: d", "a value that has a colon and a blank in it needs quotes", 'quote it: "c: d"']],
    ['"a" : b: c\n', ["1 b: c", "a value that has a colon and a blank in it needs quotes", 'quote it: "b: c"']],
    ["a: b #: c\n", undefined],
  ])("in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  ["<<<<<<< HEAD", "a: 1\n<<<<<<< HEAD\n"],
  ["=======", "=======\na: 1\n"],
  [">>>>>>> branch", "a: |\n  b\n>>>>>>> branch"],
  ["||||||| base", "a: 1\r\n||||||| base\r\n"],
  ["<<<<<<<", "<<<<<<<"],
])("%s marks a conflict", (line, text) => {
  const slip = findSlip(text);
  expect(text.slice(slip?.start, slip?.end).trimEnd()).toBe(line);
  expect(slip?.message).toBe("this marks a merge conflict that was not resolved");
});

test.each(["<<<<<<\n", "<<<<<<<<\n", "=======x\n", " =======\n", "|||||||x\n", ">\n", "=\n"])("%j marks none", (text) => {
  expect(findSlip(text)?.message).not.toBe("this marks a merge conflict that was not resolved");
});

const fitsNone = "the indentation of this line fits none of the lines around it";
const deeper = "this line is indented deeper than the line above, which has a value already";
const amongItems = "a key stands among the items of a list";
const amongKeys = "an item of a list stands among keys";
const asKey = "indent it like the key of the list, or begin it with `- `";
const noDash = "remove the dash, or indent it deeper than its key";

describe("a column that no block has", () => {
  test.each([
    ["one line too deep", "a: 1\n b: 2\nc: 3\n", ["2 b: 2", deeper, "indent it by 0 blanks", [1]]],
    ["one line too deep, in a map", "a:\n  b: 1\n   c: 2\n  d: 3\n", ["3 c: 2", deeper, "indent it by 2 blanks", [2]]],
    ["one line not deep enough", "a:\n  b: 1\n c: 2\n  d: 3\n", ["3 c: 2", fitsNone, "indent it by 0 or 2 blanks", [2]]],
    ["the first of three not deep enough", "a:\n b: 1\n  c: 2\n  d: 3\n", ["2 b: 1", fitsNone, "indent it by 2 blanks", [3]]],
    ["the first of two not deep enough", "a:\n b: 1\n  c: 2\n", ["2 b: 1", fitsNone, "indent it by 2 blanks", [3]]],
    ["the first of two too deep", "a:\n   b: 1\n  c: 2\n", ["2 b: 1", fitsNone, "indent it by 2 blanks", [3]]],
    ["the second of two, at a column of four", "a:\n    b: 1\n   c: 2\n", ["3 c: 2", fitsNone, "indent it by 0 or 4 blanks", [2]]],
    ["the last of three", "a:\n  b: 1\n  c: 2\n d: 3\n", ["4 d: 3", fitsNone, "indent it by 0 or 2 blanks", [2]]],
    ["the first line, with lines after it", "  a: 1\nb: 2\nc: 3\n", ["1 a: 1", fitsNone, "indent it by 0 blanks", [2]]],
    ["an item too deep", "a:\n  - b\n   - c\n  - d\n", ["3 - c", deeper, "indent it by 2 blanks", [2]]],
    ["an item not deep enough", "a:\n  - b\n - c\n  - d\n", ["3 - c", fitsNone, "indent it by 0 or 2 blanks", [2]]],
    ["behind a remark and an empty line", "a:\n  b: 1\n# x\n\n   c: 2\n  d: 3\n", ["5 c: 2", deeper, "indent it by 2 blanks", [2]]],
    ["of lines of Windows", "a:\r\n  b: 1\r\n   c: 2\r\n", ["3 c: 2", deeper, "indent it by 2 blanks", [2]]],
    ["in an item of a list", "- a: 1\n   b: 2\n  c: 3\n", ["2 b: 2", deeper, "indent it by 2 blanks", [1]]],
    ["a map without a column", "a: 1\n  b: 2\n  c: 3\n", ["2 b: 2", deeper, "indent it by 0 blanks", [1]]],
    [
      "a key that lost its indentation",
      "a:\nb: 1\n  c: 2\n",
      ["2 b: 1", "this line belongs below the key above it, which has no value", "indent it by 2 blanks", [3]],
    ],
    ["an item that left its block", "-   - a\n- b\n    - c\n", ["2 - b", fitsNone, "indent it by 4 blanks", [3]]],
    ["an item in an item that left its block", "-   - a\n- - b\n    - c\n", ["2 - - b", fitsNone, "indent it by 4 blanks", [3]]],
    ["a key in an item that left its block", "-   - a\n- b: 1\n    - c\n", ["2 - b: 1", fitsNone, "indent it by 4 blanks", [3]]],
    ["below a value with three dashes in it", "a: b --- c\n d: 1\n", ["2 d: 1", deeper, "indent it by 0 blanks", [1]]],
    ["the first lines of several", "  a: 1\n  b: 2\nc: 3\n", ["1 a: 1", fitsNone, "indent it by 0 blanks", [3]]],
    ["one line too deep, before an item", "a:\n  b: 1\n   c: 2\n   - d\n", ["3 c: 2", deeper, "indent it by 2 blanks", [2]]],
    [
      "one line too deep, in a map before another one",
      "x:\n  a:\n    b: 1\n     c: 2\n  y:\n     d: 3\n     e: 4\n",
      ["4 c: 2", deeper, "indent it by 4 blanks", [3]],
    ],
    ["below an item with a dash in it", "- a - b\n    c: 1\n", ["2 c: 1", deeper, "indent it by 0 blanks", [1]]],
    ["below an item in the column of its key", "a:\n- b\n    c: 1\n", ["3 c: 1", deeper, "indent it by 0 blanks", [2]]],
    [
      "a key that lost its indentation, in a map",
      "x:\n  a:\n  b: 1\n    c: 2\n",
      ["3 b: 1", "this line belongs below the key above it, which has no value", "indent it by 4 blanks", [4]],
    ],
    ["one of three too deep", "a:\n b: 1\n c: 2\n  d: 3\n", ["4 d: 3", deeper, "indent it by 1 blanks", [2]]],
    ["the first of three, at a column of three", "a:\n    b: 1\n   c: 2\n   d: 3\n", ["2 b: 1", fitsNone, "indent it by 3 blanks", [3]]],
    [
      "the first, with an empty line between the others",
      "a:\n  b: 1\n   c: 2\n\n   d: 3\n",
      ["2 b: 1", fitsNone, "indent it by 3 blanks", [3]],
    ],
    [
      "one of three, with remarks below it",
      "a:\n  b: 1\n  c: 1\n   d: 2\n   # x\n   # y\n",
      ["4 d: 2", deeper, "indent it by 2 blanks", [2]],
    ],
    ["the first, with a dash in another's value", "a:\n  b: 1\n   c: x - y\n   d: 2\n", ["2 b: 1", fitsNone, "indent it by 3 blanks", [3]]],
    ["a key that left its block", "a:\n  b: 1\nc: 2\n  d: 3\n", ["3 c: 2", fitsNone, "indent it by 2 blanks", [4]]],
  ])("%s", (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("a line of the wrong kind", () => {
  test.each([
    ["a key among items", "a:\n  - b\n  - c\n  d: 1\n", ["4 d: 1", amongItems, asKey, [2]]],
    ["an item among keys", "a:\n  b: 1\n  - c\n  d: 2\n", ["3 - c", amongKeys, noDash, [2]]],
    ["an item before keys", "a:\n  - b: 1\n  c: 2\n  d: 3\n", ["2 - b: 1", amongKeys, noDash, [3]]],
    ["an item before one key", "a:\n  - b: 1\n  c: 2\n", ["2 - b: 1", amongKeys, noDash, [3]]],
    ["a key before items", "a:\n  b: 1\n  - c\n  - d\n", ["2 b: 1", amongItems, asKey, [3]]],
    ["a key before one item", "a:\n  b: 1\n  - c\n", ["3 - c", amongKeys, noDash, [2]]],
    ["below a dash alone", "- -\n  a: 1\n", ["1 - -", amongKeys, noDash, [2]]],
    ["below a dash alone, at the top", "-\na: 1\n", ["1 -", amongKeys, noDash, [2]]],
    ["an item further left, behind a key without a value", "a:\n  b:\n- c\n", ["3 - c", amongKeys, noDash, [1]]],
    ["a key with a map below it", "a:\n  - b\n  - c\n  d:\n    e: 1\n    f: 2\n", ["4 d:", amongItems, asKey, [2]]],
    ["a key among items, before another map", "x:\n  - a\n  - b\n  c: 1\ny:\n  d: 2\n  e: 3\n", ["4 c: 1", amongItems, asKey, [2]]],
    ["an item before keys at the top", "- a\nb: 1\nc: 2\n", ["1 - a", amongKeys, noDash, [2]]],
    ["a key before items, one of which is a dash alone", "a:\n  b: 1\n  -\n  - c\n", ["2 b: 1", amongItems, asKey, [3]]],
    ["at the top", "a: 1\n- b\nc: 2\n", ["2 - b", amongKeys, noDash, [1]]],
    ["items of equal number", "a:\n  - b\n  - c\n  d: 1\n  e: 2\n", ["4 d: 1", amongItems, asKey, [2]]],
  ])("%s", (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
