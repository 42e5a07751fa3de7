import { expect, test } from "vitest";
import { howManyFit } from "./how-many-fit.ts";

test("as many fit as the free memory holds", () => {
  expect([howManyFit("a lab", 4096, 4096), howManyFit("a lab", 4096, 12_287), howManyFit("a lab", 4096, 12_288)]).toEqual([1, 2, 3]);
});

test("a machine without the memory for one is refused, with what it lacks", () => {
  expect(() => howManyFit("a lab", 4096, 4095.5)).toThrow("a lab needs 4096 MiB of memory, and 4095 MiB are free");
});
