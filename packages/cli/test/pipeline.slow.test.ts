import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fleetFixture, repository } from "@thanos-fleet/fleet/testing";
import { parse } from "yaml";
import { expect, onTestFinished, test } from "vitest";

interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, { readonly steps: readonly { readonly name?: string; readonly uses?: string; readonly run?: string }[] }>;
}

function workflow(name: string): Workflow {
  return parse(readFileSync(join(repository, ".github/workflows", name), "utf8")) as Workflow;
}

function commandsOf(name: string): string[] {
  return Object.values(workflow(name).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
}

test.each(["pull-request.yaml", "program.yaml"])("%s may only read, and runs actions pinned by commit", (name) => {
  const { permissions, jobs } = workflow(name);
  expect(permissions).toEqual({ contents: "read" });
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(2);
  for (const uses of used) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test("the commands of the pull-request pipeline pass in a fresh clone, with nothing installed before", () => {
  const folder = mkdtempSync(join(tmpdir(), "fleet-pipeline-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const clone = cloneWithFleet(folder);
  const commands = commandsOf("pull-request.yaml");
  expect(commands).toContain("npx --yes pnpm@12 check --format github");
  expect(commands).toContain("npx --yes pnpm@12 render --check --format github");
  expect(commands).toContainEqual(expect.stringContaining("npx --yes pnpm@12 plan --format markdown"));
  for (const command of commands) expectToPass(clone, command);
});

test("the product's own pipeline runs its tests and what judges the program", () => {
  // `check:program` runs this very test: run in the clone, it would do everything twice. `.ci/run` runs both for real.
  expect(commandsOf("program.yaml")).toEqual([
    "npx --yes pnpm@12 test",
    "npx --yes pnpm@12 lab install",
    "npx --yes pnpm@12 check:program --format github",
  ]);
});

/** A clone whose fleet is the specification's: what somebody edited in clusters/ decides no test. */
function cloneWithFleet(folder: string): string {
  const clone = join(folder, "clone");
  expect(spawnSync("git", ["clone", "--quiet", repository, clone], { encoding: "utf8" }).stderr).toBe("");
  for (const own of ["clusters", "deploy"]) rmSync(join(clone, own), { recursive: true });
  cpSync(fleetFixture("specification"), clone, { recursive: true });
  // The plan compares with the branch that Argo CD follows, whatever is checked out here.
  expectToPass(clone, "git switch --quiet --force-create main");
  expectToPass(clone, "npx --yes pnpm@12 render");
  return clone;
}

function expectToPass(cwd: string, command: string): void {
  const options = { cwd, encoding: "utf8", env: outerEnvironment(), maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync("bash", ["-ec", command], options);
  expect(status, `${command}\n${stdout}\n${stderr}`).toBe(0);
}

/** The environment of a terminal: what pnpm, turbo and vitest set for their own children would reach into the clone. */
function outerEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|pnpm_|TURBO|VITEST|NODE_|TEST$|INIT_CWD$|PNPM_)/i.test(name));
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(own), PATH: path.join(delimiter), CI: "1", GITHUB_STEP_SUMMARY: "summary.md" };
}
