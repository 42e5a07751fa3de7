import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { cloneWithFleet, expectToPass } from "./fresh-clone.ts";

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

test.each(["pull-request.yaml", "main.yaml", "program.yaml"])("%s may only read, and runs actions pinned by commit", (name) => {
  const { permissions, jobs } = workflow(name);
  expect(permissions).toEqual({ contents: "read" });
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(2);
  for (const uses of used) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test("the commands of the pull-request pipeline pass in a fresh clone, with nothing installed before", () => {
  const clone = cloneWithFleet();
  const commands = commandsOf("pull-request.yaml");
  expect(commands).toContain("npx --yes pnpm@12 check --format github");
  expect(commands).toContain("npx --yes pnpm@12 render --check --format github");
  expect(commands).toContainEqual(expect.stringContaining("npx --yes pnpm@12 plan --format markdown"));
  for (const command of commands) expectToPass(clone, command);
});

test("a merge is judged again by the same commands", () => {
  const main = commandsOf("main.yaml");
  expect(main).toContain("npx --yes pnpm@12 check --format github");
  expect(commandsOf("pull-request.yaml")).toEqual(expect.arrayContaining(main));
});

interface GitlabJob {
  readonly script: readonly string[];
  readonly artifacts?: { readonly paths?: readonly string[]; readonly reports?: { readonly codequality?: string } };
}

test("the commands of GitLab's pipeline pass in a fresh clone, and leave the files that its jobs keep", () => {
  const pipeline = parse(readFileSync(join(repository, ".gitlab-ci.yml"), "utf8"), { merge: true }) as Readonly<Record<string, GitlabJob>>;
  const clone = cloneWithFleet();
  const jobs = ["check", "drift", "plan"].map((name) => pipeline[name]);
  for (const { script = [], artifacts } of jobs.filter((job) => job !== undefined)) {
    expect(script.length).toBeGreaterThan(0);
    for (const command of script) expectToPass(clone, command);
    for (const path of artifacts?.paths ?? []) expect(readFileSync(join(clone, path), "utf8")).not.toBe("");
  }
  expect(JSON.parse(readFileSync(join(clone, pipeline["check"]?.artifacts?.reports?.codequality ?? ""), "utf8"))).toEqual([]);
  expect(readFileSync(join(clone, "plan.md"), "utf8")).toContain("nothing that runs changes");
});

test("the product's own pipeline runs its tests and what judges the program", () => {
  // `check:program` runs this very test: run in the clone, it would do everything twice. `.ci/run` runs both for real.
  expect(commandsOf("program.yaml")).toEqual([
    "npx --yes pnpm@12 test",
    "npx --yes pnpm@12 lab install",
    'npx --yes pnpm@12 mutate --changed "$BASE"',
    "npx --yes pnpm@12 check:program --format github",
  ]);
});
