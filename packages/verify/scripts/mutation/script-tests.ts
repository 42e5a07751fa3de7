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

const soundTests = new Set<string>();

/** The test that fails with the mutant's line in its script; undefined where none does. */
export function failingScriptTest({ file, before, after }: Mutation): string | undefined {
  const test = tests.find(([end]) => file.endsWith(end))?.[1];
  if (test === undefined) return undefined;
  // A test that fails by itself would notice everything.
  if (!soundTests.has(test) && !passes(test, {})) throw new Error(`${test} fails without any change`);
  soundTests.add(test);
  const mutated = { MUTATED_LINE: JSON.stringify({ before: before.trim(), after: after?.trim() }) };
  return passes(test, mutated) ? undefined : test;
}

function passes(test: string, mutated: NodeJS.ProcessEnv): boolean {
  // Inside a slow test these would choose other tests than the fast ones.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  // With a reporter of its own, since the package's would replace the report of its whole suite.
  const { status } = spawnSync("npx", ["vitest", "run", test, "--bail=1", "--reporter=dot"], {
    cwd: join(repository, "packages/components"),
    env: { ...env, ...mutated },
    stdio: "ignore",
    // A loop that the change makes endless is noticed as well.
    timeout: 60_000,
  });
  return status === 0;
}
