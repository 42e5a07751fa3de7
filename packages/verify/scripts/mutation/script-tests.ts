import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import type { Mutation } from "./operators.ts";

/** The fast tests that run a script of a rendered file, by the end of the file's name. */
const tests: readonly (readonly [file: string, test: string])[] = [
  ["opensearch/bootstrap-config-map.yaml", "opensearch/bootstrap-script.test.ts"],
  ["grafana/organizations-config-map.yaml", "grafana/organizations-script.test.ts"],
  ["fluentbit/config-map.yaml", "fluentbit/redact-script.test.ts"],
];

/** The test that fails with the mutant's line in its script; undefined where none does. */
export function failingScriptTest({ file, before, after }: Mutation): string | undefined {
  const test = tests.find(([end]) => file.endsWith(end))?.[1];
  if (test === undefined) return undefined;
  const { status } = spawnSync("npx", ["vitest", "run", test, "--bail=1"], {
    cwd: join(repository, "packages/components"),
    env: { ...process.env, MUTATED_LINE: JSON.stringify({ before: before.trim(), after: after?.trim() }) },
    stdio: "ignore",
    // A loop that the change makes endless is noticed as well.
    timeout: 60_000,
  });
  return status === 0 ? undefined : test;
}
