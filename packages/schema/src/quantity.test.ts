import fc from "fast-check";
import { expect, test } from "vitest";
import { formatThanosBytes, parseDuration, parseQuantity } from "./index.ts";
import { formats } from "./formats.ts";

test.each([
  ["250Mi", 262_144_000],
  ["1Gi", 1_073_741_824],
  ["500m", 0.5],
  ["2", 2],
  ["1.5Gi", 1_610_612_736],
  ["1k", 1000],
  ["1Ki", 2 ** 10],
  ["1Ti", 2 ** 40],
  ["1Pi", 2 ** 50],
  ["1Ei", 2 ** 60],
  ["1M", 1e6],
  ["1G", 1e9],
  ["1T", 1e12],
  ["1P", 1e15],
  ["1E", 1e18],
])("%s is %d", (text, number) => expect(parseQuantity(text)).toBe(number));

test.each(["", "Gi", "1Xi", "1 Gi", "x1Gi", "1Gi!"])("%j is no quantity", (text) => {
  expect(() => parseQuantity(text)).toThrow(`${text} is no quantity`);
});

test.each([
  ["250Mi", "250MiB"],
  ["1Ki", "1KiB"],
  ["1Ei", "1EiB"],
  ["3Pi", "3PiB"],
  ["512", "512B"],
  ["0.5", "0B"],
  ["1025", "1025B"],
  ["2Gi", "2GiB"],
  ["1024Mi", "1GiB"],
  ["1500M", "1500000000B"],
  ["1500k", "1500000B"],
])("Thanos reads %s as %s", (quantity, bytes) => expect(formatThanosBytes(quantity)).toBe(bytes));

test.each([
  ["15s", 15],
  ["1h30m", 5400],
  ["7d", 604_800],
  ["180d", 15_552_000],
  ["100ms", 0.1],
  ["2160h", 7_776_000],
  ["1y2w3d", 31_536_000 + 2 * 604_800 + 3 * 86_400],
  ["10m5s", 605],
])("%s is %d seconds", (text, seconds) => expect(parseDuration(text)).toBeCloseTo(seconds));

test("whatever satisfies the format of a quantity is a positive number", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,4}(\.[0-9]{1,2})?(Ki|Mi|Gi|k|M|G)?$/), (text) => {
      fc.pre(formats["memory-quantity"]?.(text) === true);
      expect(parseQuantity(text)).toBeGreaterThan(0);
    }),
  );
});
