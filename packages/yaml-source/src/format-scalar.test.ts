import { expect, test } from "vitest";
import { formatScalar } from "./index.ts";

test.each([
  ["a", "a"],
  ["aB9_./-z", "aB9_./-z"],
  ["yesterday", "yesterday"],
  ["nope", "nope"],
  ["ayes", "ayes"],
  ["", '""'],
  ["1a", '"1a"'],
  ["a b", '"a b"'],
  ["a:", '"a:"'],
  [".a", '".a"'],
  ["a\nb", '"a\\nb"'],
  ["\u007e\u007f\u009f\u00a0", '"~\\u007f\\u009f\u00a0"'],
  ["\u2027\u2028\u2029\u202a", '"\u2027\\u2028\\u2029\u202a"'],
  ["\ufeff\ufffd\ufffe\uffff", '"\\ufeff\ufffd\\ufffe\\uffff"'],
  ["😀", '"😀"'],
  ["\u{10000}\u{10ffff}\u{10fc00}\u{103ff}", '"\u{10000}\u{10ffff}\u{10fc00}\u{103ff}"'],
])("the text %j is written %s", (text, expected) => {
  expect(formatScalar(text)).toBe(expected);
});

test.each(["y", "Yes", "n", "NO", "True", "false", "on", "OFF", "null", "nan", "INF", "infinity"])(
  "the word %s is written in quotes",
  (word) => {
    expect(formatScalar(word)).toBe(`"${word}"`);
  },
);

test.each(["\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800", "a\ud800b", "\ud800\ue000", "\ud7ff\udc00"])(
  "half a character is escaped in %j",
  (text) => {
    expect(formatScalar(text)).toBe(JSON.stringify(text).replaceAll(/[\udc00-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`));
  },
);

test.each([
  [0, "0"],
  [-0, "-0.0"],
  [1.5, "1.5"],
  [-12, "-12"],
  [1e21, "1.0e+21"],
  [-1e21, "-1.0e+21"],
  [1.25e22, "1.25e+22"],
  [1e-7, "1.0e-7"],
  [1.5e-10, "1.5e-10"],
  [12.5e300, "1.25e+301"],
])("the number %d is written %s", (number, expected) => {
  expect(formatScalar(number)).toBe(expected);
});

test.each([Number.NaN, Infinity, -Infinity])("%d is no number of a Kubernetes object", (number) => {
  expect(() => formatScalar(number)).toThrow(`${number} has no place in a Kubernetes object`);
});

test.each([
  [true, "true"],
  [false, "false"],
  [null, "null"],
])("%s is written %s", (value, expected) => {
  expect(formatScalar(value)).toBe(expected);
});
