// Mutation tests of one package of the program, which `pnpm mutate <package…>` names in MUTATED_PACKAGE. Stryker copies the
// repository without what is rendered, changes one expression at a time, and runs the package's fast tests that reach it.
const name = process.env.MUTATED_PACKAGE ?? "diagnostics";
const files = process.env.MUTATED_FILES?.split(",") ?? [`packages/${name}/src/**/*.ts`];

/**
 * The share of mutants that each package kills at least, in percent; 85 is the aim. That of fleet lies a few points below a lower bound
 * that was counted in parts.
 */
const floors = { diagnostics: 98, fleet: 95, schema: 97, template: 98, write: 97, "yaml-source": 96 };

/** What is not mutated. */
export const leftOut = [
  "**/*.test.ts",
  "**/*.d.ts",
  // Has a check of its own: `pnpm generate` gives it again.
  "**/generated/**",
  // Sentences, which the golden files of the commands pin.
  "packages/diagnostics/src/*codes.ts",
  // Have operators and a test of their own, rule-mutants.slow.test.ts: 1,558 of 1,575 mutants noticed, the others explained.
  "packages/fleet/src/rules/!(check-rules|fold-findings|same-names|values-named).ts",
  // Run in threads of their own, where no mutant is active.
  "packages/write/src/{answer-tasks,*-worker}.ts",
];

export default {
  packageManager: "pnpm",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.ts", dir: `packages/${name}`, related: false },
  mutate: [...files, ...leftOut.map((pattern) => `!${pattern}`)],
  ignorePatterns: ["deploy", "docs", ".render-state", ".turbo", ".tool-cache", "packages/*/.vitest", "packages/*/.turbo"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Far above what a test takes: a busy machine must not count as a kill.
  timeoutMS: 30_000,
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `.stryker/${name}.json` },
  clearTextReporter: { logTests: false, reportTests: false },
  // A floor is of a whole package: a part of it may be weaker.
  thresholds: { high: 95, low: 85, break: process.env.MUTATED_FILES === undefined ? (floors[name] ?? null) : null },
};
