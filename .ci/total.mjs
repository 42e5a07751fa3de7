// Adds up what vitest and `pnpm check` reported; prints the closing line that CI reads. A package without a report
// counts as one failure: its tests did not run.
import { existsSync, readdirSync, readFileSync } from "node:fs";

let passed = 0;
let failed = 0;

for (const name of readdirSync("packages")) {
  const hasTests = /"test": "vitest run"/.test(readFileSync(`packages/${name}/package.json`, "utf8"));
  for (const report of ["results.json", "slow.json"]) {
    const path = `packages/${name}/.vitest/${report}`;
    if (!existsSync(path)) {
      if (hasTests && report === "results.json") failed += 1;
      continue;
    }
    const result = JSON.parse(readFileSync(path, "utf8"));
    passed += result.numPassedTests;
    failed +=
      result.numFailedTests + result.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  }
}

if (existsSync(".render-state/check.json")) {
  const checks = JSON.parse(readFileSync(".render-state/check.json", "utf8"));
  passed += checks.passed;
  failed += checks.failed;
} else {
  failed += 1;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
