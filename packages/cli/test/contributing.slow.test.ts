import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { cloneWithFleet, expectToPass } from "./fresh-clone.ts";

interface Recipe {
  readonly name: string;
  readonly change: string;
  readonly commands: readonly string[];
}

const [, recipes = ""] = readFileSync(join(repository, "CONTRIBUTING.md"), "utf8").split("\n## Recipes\n");

/** A fence may be longer than three, around a change of a document that has fences of its own. */
function block(section: string, language: string): string {
  return new RegExp(`^(\`{3,})${language}\n([^]*?)^\\1$`, "m").exec(section)?.[2] ?? "";
}

const all = recipes
  .split(/^### /m)
  .slice(1)
  .map((section): Recipe => {
    const [name = ""] = section.split("\n");
    return { name, change: block(section, "diff"), commands: block(section, "sh").trim().split("\n") };
  });

test("every recipe has a change and commands", () => {
  expect(all.length).toBeGreaterThan(3);
  for (const { change, commands } of all) expect([change.startsWith("diff --git"), commands[0]?.startsWith("pnpm ")]).toEqual([true, true]);
});

test.each(all)("the recipe '$name' works as it stands", ({ change, commands }) => {
  const clone = cloneWithFleet();
  const { stderr, status } = spawnSync("git", ["apply", "--index", "-"], { cwd: clone, input: change, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  for (const command of commands) expectToPass(clone, command);
  expectToPass(clone, "pnpm typecheck");
  expectToPass(clone, "pnpm format:check");
});
