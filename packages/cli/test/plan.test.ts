import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { committedProject, edit, git } from "./git-project.ts";
import { temporaryProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

/** What a plan prints, with the commit's id taken out. */
async function plan(folder: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runInProcess(folder, ["plan", ...args]);
  expect(status, stderr).toBe(0);
  return stdout.replaceAll(/\([0-9a-f]{12}\)/g, "(<commit>)");
}

test("nothing changes where nothing changed, whatever is committed beside", async () => {
  const folder = committedProject();
  writeFileSync(join(folder, "notes.md"), "");
  expect(await plan(folder)).toBe("Plan against main (<commit>): nothing that runs changes\n");
  expect(git(folder, "status", "--porcelain", "deploy")).toBe("");
});

test("the old side is what was committed, not what this program renders of the old values", async () => {
  const folder = committedProject();
  edit(folder, "deploy/overlays/cluster-02-edge/prometheus-agent/stateful-set.yaml", "--log.level=info", "--log.level=warn");
  git(folder, "commit", "--quiet", "--all", "--message=as an older program rendered it");
  const text = await plan(folder);
  expect(text).toContain("args[--log.level]: warn → info");
  expect(text).toContain("from the program or its templates");
});

test("a branch is compared with where it left main, and a named commit with that one", async () => {
  const folder = committedProject();
  git(folder, "switch", "--quiet", "--create=branch");
  edit(folder, "clusters/fleet.yaml", "scrapeInterval: 15s", "scrapeInterval: 20s");
  await runInProcess(folder, ["render"]);
  git(folder, "commit", "--quiet", "--all", "--message=slower");
  expect(await plan(folder)).toContain("prometheus-agent.scrapeInterval: 15s → 20s");
  expect(await plan(folder, "--base", "HEAD")).toContain("nothing that runs changes");
  const json = JSON.parse(await plan(folder, "--format", "json")) as { version: number; classes: string[]; base: { commit: string } };
  expect(json).toMatchObject({
    version: 1,
    classes: ["data-loss", "outage", "restart", "reload"],
    base: { commit: git(folder, "rev-parse", "main").trim() },
  });
});

test("--fail-on ends with 1 at its class or a graver one", async () => {
  const folder = committedProject();
  edit(folder, "clusters/roles/central.yaml", "#monitoring-alerts", "#platform");
  const status = async (...classes: string[]) => (await runInProcess(folder, ["plan", "--fail-on", ...classes])).status;
  const statuses = [];
  for (const classes of [["reload"], ["restart"], ["outage"], ["outage", "restart"], ["access"]]) statuses.push(await status(...classes));
  expect(statuses).toEqual([1, 1, 0, 1, 0]);
  expect(await runInProcess(folder, ["plan", "--fail-on", "everything"])).toMatchObject({ status: 2, stdout: "" });
});

test("wrong values are reported as everywhere, and nothing is planned", async () => {
  const folder = committedProject();
  edit(folder, "clusters/fleet.yaml", "scrapeInterval: 15s", "scrapeInterval: 15x");
  expect(await runInProcess(folder, ["plan"])).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^clusters\/fleet\.yaml:\d+:\d+ error schema\/format/),
  });
});

test("a cluster whose file vanished is refused, as render refuses it", async () => {
  const folder = committedProject();
  rmSync(join(folder, "clusters/cluster-04.yaml"));
  expect(await runInProcess(folder, ["plan"])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("error fleet/vanished-cluster"),
  });
});

test("a base whose values this program cannot read gives the changes without their values", async () => {
  const folder = committedProject();
  edit(folder, "clusters/fleet.yaml", /$/, "formerKey: 1\n");
  git(folder, "commit", "--quiet", "--all", "--message=of another program");
  edit(folder, "clusters/fleet.yaml", "formerKey: 1\n", "");
  edit(folder, "clusters/roles/central.yaml", "#monitoring-alerts", "#platform");
  const text = await plan(folder);
  expect(text).toContain("Values: this program cannot read those of the base");
  expect(text).toContain("channel: #monitoring-alerts → #platform");
});

test.each([
  ["no repository", (folder: string) => rmSync(join(folder, ".git"), { recursive: true }), [], /in no Git repository/],
  ["a commit that is not there", () => {}, ["--base", "v99"], /there is no commit v99 here\nhint: fetch it: `git fetch origin v99`/],
])("without a base it says what is missing: %s", async (_case, prepare, args, expected) => {
  const folder = committedProject();
  prepare(folder);
  const { status, stdout, stderr } = await runInProcess(folder, ["plan", ...args]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(expected);
});

test("a shallow clone says what to fetch, and plans once it has the base", async () => {
  const folder = committedProject();
  git(folder, "switch", "--quiet", "--create=branch");
  edit(folder, "clusters/roles/central.yaml", "#monitoring-alerts", "#platform");
  git(folder, "commit", "--quiet", "--all", "--message=another channel");
  const clone = `${folder}-clone`;
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  git(folder, "clone", "--quiet", "--depth=1", "--branch=branch", `file://${folder}`, clone);
  expect(await runInProcess(clone, ["plan"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("git fetch --unshallow origin main"),
  });
  expect((await runInProcess(clone, ["plan", "--base", "origin/main"])).stderr).toContain(
    "git fetch --depth=1 origin main:refs/remotes/origin/main",
  );
  git(clone, "fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
  expect(await plan(clone, "--base", "origin/main")).toContain("alertmanager.slack.channel: #monitoring-alerts → #platform");
});

test("a fleet in a folder of a repository is compared with that folder", async () => {
  const folder = temporaryProject({ withDeploy: true });
  spawnSync("sh", ["-c", "mkdir monitoring && mv clusters charts deploy monitoring/"], { cwd: folder });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message=rendered");
  const inside = join(folder, "monitoring");
  expect(await plan(inside)).toContain("nothing that runs changes");
  edit(inside, "clusters/roles/central.yaml", "#monitoring-alerts", "#platform");
  expect(await plan(inside)).toContain("clusters/roles/central.yaml:");
});
