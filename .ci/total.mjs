// Adds up what vitest, `pnpm check` and `pnpm check:program` reported; prints the closing line that CI reads. A missing
// report counts as one failure: its tests or checks did not run. What failed is told once more here, since the output above is long.
import { existsSync, readdirSync, readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
const failures = [];

for (const name of readdirSync("packages")) {
  const hasTests = /"test": "vitest run"/.test(readFileSync(`packages/${name}/package.json`, "utf8"));
  for (const report of ["results.json", "slow.json"]) {
    const path = `packages/${name}/.vitest/${report}`;
    if (!existsSync(path)) {
      if (hasTests && report === "results.json") fail(`${name}: no report of its tests`);
      continue;
    }
    const result = JSON.parse(readFileSync(path, "utf8"));
    passed += result.numPassedTests;
    for (const { assertionResults, status, message, name: file } of result.testResults) {
      if (status === "failed" && assertionResults.length === 0) fail(`${name}: ${file}`, message);
      for (const test of assertionResults.filter((one) => one.status === "failed"))
        fail(`${name}: ${test.fullName}`, ...test.failureMessages);
    }
  }
}

for (const report of ["check.json", "lab.json", "lab-data-path.json", "check-program.json"]) {
  const path = `.render-state/${report}`;
  if (existsSync(path)) {
    const checks = JSON.parse(readFileSync(path, "utf8"));
    passed += checks.passed;
    failed += checks.failed;
    if (checks.failed > 0) failures.push(`${report}: ${checks.failed} failed`);
  } else {
    fail(`no ${report}`);
  }
}

for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Counts a failure, and keeps the beginning of its message: enough to know it again. */
function fail(what, ...messages) {
  failed += 1;
  const lines = messages.flatMap((message) => message.split("\n")).slice(0, 12);
  failures.push([`FAILED ${what}`, ...lines.map((line) => `  ${line.slice(0, 300)}`)].join("\n"));
}
