import { join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

const isSlowRun = process.env["VITEST_SLOW"] === "1";

/** Shared by every package: the fast suite by default; with `VITEST_SLOW=1` the `*.slow.test.ts` files alone. */
export default defineConfig({
  test: {
    include: isSlowRun ? ["**/*.slow.test.ts"] : ["**/*.test.ts"],
    exclude: isSlowRun ? configDefaults.exclude : [...configDefaults.exclude, "**/*.slow.test.ts"],
    setupFiles: [join(import.meta.dirname, "vitest.guard.js")],
    // Most packages have no slow test; one without any fast test says so in its own script.
    passWithNoTests: isSlowRun,
    // Far above what any test takes: a busy machine is no failure.
    testTimeout: isSlowRun ? 600_000 : 60_000,
    reporters: ["default", ["json", { outputFile: isSlowRun ? ".vitest/slow.json" : ".vitest/results.json" }]],
  },
});
