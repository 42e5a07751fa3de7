import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "./vitest.base.ts";

const leftOut = [
  // Loads every template while it is collected, outside of any test: Stryker then takes what is mutated there to belong to no
  // test in particular, and runs all of them for each such mutant.
  "**/template-escaping.test.ts",
  // Loads the fleets of its cases while it is collected, likewise. The rules that it holds have operators of their own.
  "**/rule-branches.test.ts",
  // Its writes run in processes of their own, where no mutant is active.
  "**/killed-write.test.ts",
  // Six seconds for each mutant that the other tests of `write` do not notice. It has faults of its own to find: in the order
  // of operations, which Stryker does not change.
  "**/every-operation.test.ts",
  // Sees that something generated differs from what is committed, not that it is wrong.
  "**/staleness.test.ts",
];

/** Quick files first: a mutant is settled by the first test that notices it. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The fast suite as `pnpm mutate` runs it, once for each mutant. */
export default defineConfig({
  test: {
    ...base.test,
    exclude: [...(base.test?.exclude ?? []), ...leftOut],
    setupFiles: [...[base.test?.setupFiles ?? []].flat(), "packages/diagnostics/test/short-properties.ts"],
    // A promise that a mutant leaves open then fails one test, where Stryker's own limit would end the process with all its tests.
    testTimeout: 20_000,
    sequence: { sequencer: QuickFirst },
    reporters: [],
  },
});
