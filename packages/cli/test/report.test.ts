import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { committedProject, edit, git } from "./git-project.ts";
import { temporaryProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

test("the page is written where it is asked for, and nothing else is", async () => {
  const folder = committedProject();
  expect(await runInProcess(folder, ["report", "--output", "pages/fleet.html"])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^wrote pages\/fleet\.html, \d+ KiB\n$/),
  });
  const page = readFileSync(join(folder, "pages/fleet.html"), "utf8");
  expect(page).toContain("<title>Monitoring fleet of miribit.lab</title>");
  expect(page).toContain(git(folder, "rev-parse", "HEAD").slice(0, 12));
  expect(page).not.toContain('id="plan"');
  expect(git(folder, "status", "--porcelain").trim()).toBe("?? pages/");
});

test("with a base the page has the plan, and what files hold is text in it", async () => {
  const folder = committedProject();
  edit(folder, "deploy/overlays/cluster-02-edge/prometheus-agent/stateful-set.yaml", "--log.level=info", "--log.level=<script>'&");
  git(folder, "commit", "--quiet", "--all", "--message=by hand");
  edit(folder, "clusters/fleet.yaml", "scrapeInterval: 15s", "scrapeInterval: 20s");
  const { status, stdout } = await runInProcess(folder, ["report", "--output", "-", "--base"]);
  expect(status, stdout).toBe(0);
  expect(stdout).toContain("scrapeInterval: 15s → 20s");
  expect(stdout).toContain("args[--log.level]: &lt;script&gt;&#39;&amp; → info");
  expect(stdout.match(/<script/g)).toHaveLength(1);
  expect(stdout).toContain("with changes that are not committed");
});

test("wrong values and a base that is not here are reported as everywhere, and nothing is written", async () => {
  const folder = temporaryProject();
  expect(await runInProcess(folder, ["report", "--base", "v0"])).toMatchObject({ status: 2, stdout: "" });
  edit(folder, "clusters/fleet.yaml", "scrapeInterval: 15s", "scrapeInterval: 15x");
  expect(await runInProcess(folder, ["report"])).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^clusters\/fleet\.yaml:\d+:\d+ error schema\/format/),
  });
  expect(existsSync(join(folder, "report.html"))).toBe(false);
});

test("a cluster whose file vanished is named, as render names it, and nothing is written", async () => {
  const folder = committedProject();
  rmSync(join(folder, "clusters/cluster-04.yaml"));
  expect(await runInProcess(folder, ["report"])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("cluster-04 is deployed, but clusters/cluster-04.yaml is gone"),
  });
  expect(existsSync(join(folder, "report.html"))).toBe(false);
});
