import { test } from "vitest";
import { cloneWithFleet, expectToPass } from "./fresh-clone.ts";

test.each(["minimal", "probes"])(
  "the program's tests pass in a clone whose clusters/ hold the fleet %s",
  (fleet) => {
    const clone = cloneWithFleet(fleet);
    expectToPass(clone, "pnpm test");
    expectToPass(clone, "pnpm check");
  },
  1_800_000,
);
