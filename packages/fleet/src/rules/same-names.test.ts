import { expect, test } from "vitest";
import { sameNames } from "./same-names.ts";

test("every later value of a name is found, with the first that has it", () => {
  expect(
    sameNames([
      ["a", "x"],
      ["b", undefined],
      ["c", "z"],
      ["d", "x"],
      ["e", undefined],
      ["f", "x"],
    ]),
  ).toEqual([
    { name: "x", path: "d", other: "a" },
    { name: "x", path: "f", other: "a" },
  ]);
});
