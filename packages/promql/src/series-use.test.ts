import { expect, test } from "vitest";
import { parsePromql } from "./parse-promql.ts";
import { replaceSeries, seriesOf } from "./series-use.ts";

const replaced = (text: string): string => {
  const promql = parsePromql(text);
  if (promql === undefined) throw new Error(text);
  return replaceSeries(promql, (_, part) => `${part} and on (a) b`);
};

test.each([
  ["a selector", 'up{job="x"}', 'up{job="x"} and on (a) b'],
  ["a comparison", "up == 0", "(up and on (a) b) == 0"],
  ["an aggregation", "sum by (a) (up)", "sum by (a) (up and on (a) b)"],
  ["a range", "rate(x[5m]) > 0", "(rate(x[5m]) and on (a) b) > 0"],
  ["a range with an offset", "sum(increase(x[5m] offset 1h))", "sum(increase(x[5m] offset 1h) and on (a) b)"],
  ["a range in brackets", "rate((x[5m]))", "rate((x[5m])) and on (a) b"],
  ["an offset", "x - (x offset 1d)", "(x and on (a) b) - (x offset 1d and on (a) b)"],
  ["a function of an instant", "max(abs(x))", "max(abs(x and on (a) b))"],
  ["the time of a sample", "max(timestamp(up))", "max(timestamp(up) and on (a) b)"],
  ["the time of a result", "timestamp(-up)", "timestamp(-(up and on (a) b))"],
  ["a subquery", "max_over_time(x[1d:5m])", "max_over_time((x and on (a) b)[1d:5m])"],
  ["a parameter before it", 'count_values by (a) ("hash", x)', 'count_values by (a) ("hash", x and on (a) b)'],
  ["a parameter behind it", "predict_linear(x[6h], 60)", "predict_linear(x[6h], 60) and on (a) b"],
  ["no series", "vector(1)", "vector(1)"],
])("%s keeps its meaning", (_, text, expected) => {
  expect(replaced(text)).toBe(expected);
});

test("a result without the labels of its series is refused", () => {
  expect(() => replaced("absent_over_time(up[5m])")).toThrow(/absent_over_time/);
});

test("every series is found with its selector", () => {
  const promql = parsePromql('a{x="1"} / on (y) rate(b[5m])');
  expect(promql && seriesOf(promql).map(({ selector }) => selector.name)).toEqual(["a", "b"]);
});
