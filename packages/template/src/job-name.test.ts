import { expect, test } from "vitest";
import { goJson } from "./job-name.ts";

test.each([
  [{ b: 1, a: [{ y: "<", x: true }] }, '{"a":[{"x":true,"y":"\\u003c"}],"b":1}'],
  ["a&b>c", '"a\\u0026b\\u003ec"'],
  [[], "[]"],
  [{}, "{}"],
  ["", '""'],
])("%j is written as Helm's toJson writes it", (value, expected) => {
  expect(goJson(value)).toBe(expected);
});
