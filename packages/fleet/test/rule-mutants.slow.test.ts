import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a rule with any expression changed is noticed by its cases", () => {
  const script = join(import.meta.dirname, "../scripts/mutate-rules.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  process.stdout.write(stdout);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  // As many as there were when the operators were written: none of them stopped finding what it changes.
  expect(Number(/of (\d+) mutants of 4\d rules/.exec(stdout)?.[1])).toBeGreaterThan(1400);
});
