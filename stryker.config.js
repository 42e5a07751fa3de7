// Mutation tests of one package of the program, which `pnpm mutate <package…>` names in MUTATED_PACKAGE. Stryker copies the
// repository without what is rendered, changes one expression at a time, and runs the package's fast tests that reach it.
const name = process.env.MUTATED_PACKAGE ?? "diagnostics";
const files = process.env.MUTATED_FILES?.split(",") ?? [`packages/${name}/src/**/*.ts`];

/** The share of mutants that each package kills, in percent, as measured; 85 is the aim. Raise it with each test that kills more. */
const floors = { diagnostics: 95 };

export default {
  packageManager: "pnpm",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.ts", dir: `packages/${name}`, related: false },
  mutate: [
    ...files,
    "!**/*.test.ts",
    "!**/*.d.ts",
    // Has a check of its own: `pnpm generate` gives it again.
    "!**/generated/**",
    // Sentences, which the golden files of the commands pin.
    "!packages/diagnostics/src/*codes.ts",
    // Run in threads of their own, where no mutant is active.
    "!packages/write/src/{answer-tasks,*-worker}.ts",
  ],
  ignorePatterns: ["deploy", "docs", ".render-state", ".turbo", ".tool-cache", "packages/*/.vitest", "packages/*/.turbo"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Far above what a test takes: a busy machine must not count as a kill.
  timeoutMS: 30_000,
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `.stryker/${name}.json` },
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: floors[name] ?? null },
};
