import { defineConfig } from "vitest/config";

/** Shared by every package: the fast suite by default; `VITEST_SLOW=1` runs only the tests tagged slow. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"],
    passWithNoTests: true,
    reporters: ["default", ["json", { outputFile: ".vitest/results.json" }]],
  },
});
