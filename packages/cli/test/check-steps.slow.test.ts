import { expect, test } from "vitest";
import { breakFile, nativeSteps, pureSteps } from "./broken-steps.ts";
import { runCommand, temporaryProject } from "./run-command.ts";

test.each([...pureSteps, ...nativeSteps])("check fails when $step does, and only then", (broken) => {
  const root = temporaryProject({ withDeploy: true });
  expect(runCommand(root, ["check", "--only", broken.step]).status).toBe(0);
  breakFile(root, broken);
  const { status, stderr } = runCommand(root, ["check", "--only", broken.step]);
  expect(stderr).toMatch(/^FAILED/m);
  expect(status).toBe(1);
});

test("every result of check has a name of its own", () => {
  const { stderr } = runCommand(temporaryProject({ withDeploy: true }), ["check"]);
  const names = [...stderr.matchAll(/^(?:passed|FAILED) {2}(\S+(?: \S+)*?) {2,}/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
