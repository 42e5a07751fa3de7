import { expect, test } from "vitest";
import { blockId } from "./block-id.ts";

test("a block's name begins with its moment, and its number keeps it apart", () => {
  // The example of the ULID specification.
  expect(blockId(1_469_918_176_385, 0)).toBe("01ARYZ6S410000000000000000");
  expect(blockId(1_469_918_176_385, 33)).toBe("01ARYZ6S410000000000000011");
});
