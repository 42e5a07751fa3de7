import { deepEqual } from "node:assert/strict";
import { afterAll } from "vitest";

/** What every file of a worker sees, and so must find as the one before it did. */
function sharedState() {
  const { VITEST_POOL_ID: _pool, VITEST_WORKER_ID: _worker, ...env } = process.env;
  return { folder: process.cwd(), exitCode: process.exitCode, env };
}

const before = sharedState();

afterAll(() => {
  deepEqual(sharedState(), before, "the tests of this file changed the process that they share with other files");
});
