// Adds up what vitest, `pnpm check` and `pnpm check:program` reported; prints the closing line that CI reads. A missing
// report counts as one failure: its tests or checks did not run.
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

for (const report of ["check.json", "lab.json", "check-program.json"]) {
  const path = `.render-state/${report}`;
  if (existsSync(path)) {
    const checks = JSON.parse(readFileSync(path, "utf8"));
    passed += checks.passed;
    failed += checks.failed;
  } else {
    failed += 1;
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
