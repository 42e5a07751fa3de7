import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { cloneWithFleet, expectToPass } from "./fresh-clone.ts";

/** Lines that are appended to a file of the fleet, which the block's first line names. */
interface Values {
  readonly path: string;
  readonly text: string;
}

interface Recipe {
  readonly name: string;
  readonly change: string;
  readonly values: Values | undefined;
  readonly commands: readonly string[];
  /** Every file that is edited by hand. */
  readonly files: readonly string[];
}

const [, recipes = ""] = readFileSync(join(repository, "CONTRIBUTING.md"), "utf8").split("\n## Recipes\n");

/** What `pnpm generate` and `pnpm render` write. */
const written =
  /^(?:deploy|schemas\/generated|packages\/[\w-]+(?:\/src)?\/generated)\/|^docs\/(?:runbooks\/\w+|alerts|capacity|diagnostics|plan|proof|recording-rules|values)\.md$/;

const all = recipes
  .split(/^### /m)
  .slice(1)
  .map((section): Recipe => {
    const [name = ""] = section.split("\n");
    const change = block(section, "diff");
    const values = valuesIn(section);
    const changed = [...change.matchAll(/^diff --git a\/\S+ b\/(\S+)$/gm)].map(([, path = ""]) => path);
    const files = values === undefined ? changed : [...changed, values.path];
    return { name, change, values, commands: block(section, "sh").trim().split("\n"), files };
  });

/** A fence may be longer than three, around a change of a document that has fences of its own. */
function block(section: string, language: string): string {
  return new RegExp(`^(\`{3,})${language}\n([^]*?)^\\1$`, "m").exec(section)?.[2] ?? "";
}

function valuesIn(section: string): Values | undefined {
  const text = block(section, "yaml");
  const path = /^# (clusters\/\S+\.yaml)\n/.exec(text)?.[1];
  return path === undefined ? undefined : { path, text };
}

test("every recipe has a change and commands", () => {
  expect(all.length).toBeGreaterThan(4);
  for (const { change, commands } of all) expect([change.startsWith("diff --git"), commands[0]?.startsWith("pnpm ")]).toEqual([true, true]);
});

test("the table has the number of files that each recipe edits by hand", () => {
  const [table = ""] = recipes.split(/^### /m);
  const counted = [...table.matchAll(/^\| ([A-Z][\w ]+?) +\| +(\d+) \|$/gm)].map(([, name, count]) => [name, Number(count)]);
  expect(counted).toEqual(all.map(({ name, files }) => [name, files.length]));
});

test("a component is edited in the three folders of its name and in the values that switch it on", () => {
  const { files = [], values } = all.find(({ name }) => name === "A component") ?? {};
  const [, name = ""] = /^schemas\/components\/([\w-]+)\.schema\.json$/m.exec(files.join("\n")) ?? [];
  const own = [`charts/${name}/`, `packages/components/${name}/`, `schemas/components/${name}.schema.json`];
  expect(files.filter((path) => path !== values?.path && !own.some((place) => path.startsWith(place)))).toEqual([]);
  expect(own.filter((place) => !files.some((path) => path.startsWith(place)))).toEqual([]);
  expect(values?.text).toContain(`\n${name}:\n`);
});

test.each(all)("the recipe '$name' works as it stands", ({ change, values, commands, files }) => {
  const clone = cloneWithFleet();
  const before = treeOf(clone);
  git(clone, ["apply", "-"], change);
  if (values !== undefined) appendFileSync(join(clone, values.path), values.text);
  for (const command of commands) expectToPass(clone, command);
  expectToPass(clone, "pnpm typecheck");
  expectToPass(clone, "pnpm lint");
  expectToPass(clone, "pnpm format:check");
  expectToPass(clone, "pnpm check:program --only generated knip");
  const changed = git(clone, ["diff", "--name-only", before, treeOf(clone)])
    .trim()
    .split("\n");
  expect(changed.filter((path) => !written.test(path)).sort()).toEqual([...files].sort());
});

/** The clone's files as a tree of Git, which a later one can be compared with. */
function treeOf(clone: string): string {
  git(clone, ["add", "--all"]);
  return git(clone, ["write-tree"]).trim();
}

function git(cwd: string, args: readonly string[], input = ""): string {
  const { stdout, stderr, status } = spawnSync("git", args, { cwd, input, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout;
}
