import { statSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { failingScriptTest } from "./script-tests.ts";

test("a script's test is asked beside the suite, whose report it leaves alone", () => {
  const report = join(repository, "packages/components/.vitest/results.json");
  const written = statSync(report, { throwIfNoEntry: false })?.mtimeMs;
  const slip = {
    kind: "script line dropped",
    file: "opensearch/bootstrap-config-map.yaml",
    line: 0,
    before: "404) return 1 ;;",
    after: undefined,
  };
  expect(failingScriptTest(slip)).toBe("opensearch/bootstrap-script.test.ts");
  expect(statSync(report, { throwIfNoEntry: false })?.mtimeMs).toBe(written);
});
