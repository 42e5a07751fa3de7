import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd, encoding: "utf8" });
  expect(status, stderr).toBe(0);
}

/** A project in Git, rendered and committed on `main`, with a branch checked out on which the receivers' volumes grew. */
async function projectWithLargerVolumes(): Promise<string> {
  const folder = temporaryProject({ withDeploy: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message=rendered");
  git(folder, "switch", "--quiet", "--create=larger");
  const role = join(folder, "clusters/roles/central.yaml");
  writeFileSync(role, readFileSync(role, "utf8").replace("storage: { size: 30Gi }", "storage: { size: 40Gi }"));
  expect((await runInProcess(folder, ["render"])).status).toBe(0);
  return folder;
}

const values = /clusters\/roles\/central\.yaml:\d+:\d+ warning immutable\/changed/;

test("a claim template that grew is reported at its value, committed or not", async () => {
  const folder = await projectWithLargerVolumes();
  const uncommitted = await runInProcess(folder, ["check", "--only", "immutable"]);
  expect(uncommitted.stdout).toMatch(values);
  expect(uncommitted.stdout).toContain("delete statefulset thanos-receive --cascade=orphan");
  expect(uncommitted.stderr).toMatch(/passed {2}immutable +1 changed objects, since [0-9a-f]{12}/);
  git(folder, "commit", "--quiet", "--all", "--message=larger");
  expect((await runInProcess(folder, ["check", "--only", "immutable"])).stdout).toMatch(values);
});

test("a shallow clone fails and says what to fetch", async () => {
  const folder = await projectWithLargerVolumes();
  git(folder, "commit", "--quiet", "--all", "--message=larger");
  const clone = `${folder}-clone`;
  git(folder, "clone", "--quiet", "--depth=1", "--branch=larger", `file://${folder}`, clone);
  const { status, stdout } = await runInProcess(clone, ["check", "--only", "immutable"]);
  spawnSync("rm", ["-r", clone]);
  expect(status).toBe(1);
  expect(stdout).toContain("immutable/shallow-clone");
  expect(stdout).toContain("git fetch --unshallow origin main");
});

test("without Git a warning says that nothing was compared", async () => {
  const { status, stdout } = await runInProcess(temporaryProject({ withDeploy: true }), ["check", "--only", "immutable"]);
  expect(status).toBe(0);
  expect(stdout).toContain("warning immutable/no-base");
});
