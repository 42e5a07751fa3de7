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
])("%s is %d", (text, number) => expect(parseQuantity(text)).toBe(number));

test.each([
  ["250Mi", "250MiB"],
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
])("%s is %d seconds", (text, seconds) => expect(parseDuration(text)).toBeCloseTo(seconds));

test("whatever satisfies the format of a quantity is a positive number", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,4}(\.[0-9]{1,2})?(Ki|Mi|Gi|k|M|G)?$/), (text) => {
      fc.pre(formats["memory-quantity"]?.(text) === true);
      expect(parseQuantity(text)).toBeGreaterThan(0);
    }),
  );
});
