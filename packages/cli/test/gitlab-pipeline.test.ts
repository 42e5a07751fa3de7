import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { git } from "./git-project.ts";

const require = createRequire(import.meta.url);
const gitlabCiLocal = require.resolve("gitlab-ci-local");

/** What gitlab-ci-local, which has GitLab's own schema of pipelines, says of ours in a repository of its own. */
function lint(edit: (text: string) => string, source: string): { status: number | null; stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), "gitlab-pipeline-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(join(repository, ".gitlab-ci.yml"), join(folder, ".gitlab-ci.yml"));
  writeFileSync(join(folder, ".gitlab-ci.yml"), edit(readFileSync(join(folder, ".gitlab-ci.yml"), "utf8")));
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "remote", "add", "origin", "https://gitlab.example.org/group/fleet.git");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message=pipeline");
  const args = ["--list-csv-all", "--variable", `CI_PIPELINE_SOURCE=${source}`, "--ignore-predefined-vars", "CI_PIPELINE_SOURCE"];
  return spawnSync(process.execPath, [gitlabCiLocal, ...args], { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
}

function jobs(source: string): string[] {
  const { status, stdout, stderr } = lint((text) => text, source);
  expect(status, stderr).toBe(0);
  expect(stderr).toContain("json schema validated");
  const rows = stdout.trim().split("\n").slice(1);
  return rows.map((row) => row.split(";")).flatMap(([name = "", , when]) => (when === "never" ? [] : [name]));
}

test("a merge request is checked, compared and planned; what is merged is checked and compared again", () => {
  expect(jobs("merge_request_event")).toEqual(["check", "drift", "plan"]);
  expect(jobs("push")).toEqual(["check", "drift"]);
});

test("a key that GitLab does not know is refused", () => {
  const { status, stderr } = lint((text) => text.replace("codequality:", "codequalty:"), "push");
  expect(status).toBe(1);
  expect(stderr).toContain("codequalty");
});

test("images are named with a version, and nothing of the pipeline asks for a secret but the comment's token", () => {
  const text = readFileSync(join(repository, ".gitlab-ci.yml"), "utf8");
  const pipeline = parse(text, { merge: true }) as Readonly<Record<string, { readonly image?: string }>>;
  const images = Object.values(pipeline).flatMap(({ image }) => image ?? []);
  expect(images.length).toBeGreaterThan(1);
  for (const image of images) expect(image).toMatch(/^docker\.io\/library\/[a-z]+:\d[\w.-]+$/);
  expect(text).not.toMatch(/\$\{?(?!CI_)[A-Z_]*(?:TOKEN|SECRET|PASSWORD)/);
});
