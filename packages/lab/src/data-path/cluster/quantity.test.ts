import { expect, test } from "vitest";
import { bytesOf } from "./quantity.ts";

test("a quantity of memory is read in bytes, and what is none is refused", () => {
  expect(["224Mi", "2Gi", "1500k", "7"].map(bytesOf)).toEqual([224 * 2 ** 20, 2 ** 31, 1_500_000, 7]);
  expect(() => bytesOf("many")).toThrow("many is no quantity");
});
