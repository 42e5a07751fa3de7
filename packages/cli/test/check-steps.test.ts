import { expect, test } from "vitest";
import { checkSteps } from "../src/steps/check-steps.ts";
import { programSteps } from "../src/steps/program-steps.ts";
import { breakFile, nativeSteps, pureSteps, warningSteps } from "./broken-steps.ts";
import { temporaryProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

test("every step of check has a slip that it must find", () => {
  const covered = [...pureSteps, ...nativeSteps].map(({ step }) => step);
  expect([...covered, ...warningSteps].sort()).toEqual(checkSteps.map(({ name }) => name).sort());
});

test.each([
  ["check", checkSteps],
  ["check-program", programSteps],
])("%s --help lists every step", async (command, steps) => {
  const { stdout } = await runInProcess(temporaryProject(), [command, "--help"]);
  const [, listed = ""] = stdout.split("Steps:\n");
  expect(listed.split("\n").map((line) => line.trim().split(" ")[0])).toEqual([...steps.map(({ name }) => name), ""]);
});

test("check succeeds where nothing is wrong", async () => {
  const root = temporaryProject({ withDeploy: true });
  const only = pureSteps.flatMap(({ step }) => ["--only", step]);
  const sound = await runInProcess(root, ["check", ...only]);
  expect(sound.stderr).toContain(", 0 failed");
  expect(sound.status).toBe(0);
}, 60_000);

test("check fails when a step does", async () => {
  const root = temporaryProject({ withDeploy: true });
  const [broken] = pureSteps;
  if (broken === undefined) throw new Error("there are steps");
  breakFile(root, broken);
  expect((await runInProcess(root, ["check", "--only", broken.step])).status).toBe(1);
}, 60_000);
