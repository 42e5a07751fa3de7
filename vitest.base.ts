import { join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

/** Which tests run: the fast suite, or those whose files are named after the kind. */
const kind = process.env["VITEST_LONG"] === "1" ? "long" : process.env["VITEST_SLOW"] === "1" ? "slow" : undefined;

const beside = (name: string): string => join(import.meta.dirname, name);

/**
 * Shared by every package: the fast suite by default; with `VITEST_SLOW=1` the `*.slow.test.ts` files alone, with `VITEST_LONG=1`
 * the `*.long.test.ts` files, which take so long that only the scheduled pipeline runs them.
 */
export default defineConfig({
  test: {
    include: kind === undefined ? ["**/*.test.ts"] : [`**/*.${kind}.test.ts`],
    exclude: kind === undefined ? [...configDefaults.exclude, "**/*.slow.test.ts", "**/*.long.test.ts"] : configDefaults.exclude,
    // Fast test files share a worker and its modules, which keep nothing but caches: schemas, charts and rules are parsed once.
    // Without that half of the suite's time goes into loading modules again for every file.
    isolate: kind !== undefined,
    setupFiles: [beside("vitest.guard.js"), ...(kind === undefined ? [beside("vitest.unchanged.ts")] : [])],
    globalSetup: kind === undefined ? [beside("vitest.temporary-folder.ts")] : [],
    // A test without any assertion, such as a loop over a list that is empty, fails.
    expect: { requireAssertions: true },
    // Most packages have no slow test; one without any fast test says so in its own script.
    passWithNoTests: kind !== undefined,
    // Far above what any test takes: a busy machine is no failure.
    testTimeout: kind === undefined ? 60_000 : 600_000,
    hookTimeout: kind === undefined ? 60_000 : 600_000,
    reporters: ["default", ["json", { outputFile: `.vitest/${kind ?? "results"}.json` }]],
  },
});
