import { expect, test } from "vitest";
import { sequenceLoss } from "./sequence-loss.ts";

function series(...numbers: readonly number[]) {
  return { metric: {}, values: numbers.map((number, index) => [index, String(number)] as const) };
}

test("numbers between the first and the newest that are not stored are lost", () => {
  expect(sequenceLoss(series(1, 2, 5))).toEqual({ newest: 5, missing: [3, 4], doubled: [] });
  expect(sequenceLoss(series(7, 9), 7)).toEqual({ newest: 9, missing: [8], doubled: [] });
});

test("a number that is stored twice is doubled", () => {
  expect(sequenceLoss(series(1, 2, 2, 3))).toEqual({ newest: 3, missing: [], doubled: [2] });
});

test("what is not stored at all has no newest number", () => {
  expect(sequenceLoss(undefined)).toEqual({ newest: 0, missing: [], doubled: [] });
});
