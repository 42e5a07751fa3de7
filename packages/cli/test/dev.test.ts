import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { endDev, startDevIn, valuesFile, withInterval } from "./dev-process.ts";
import { committedProject, git } from "./git-project.ts";

afterAll(endDev);

test("a save shows the plan, a mistake its place; Ctrl-C ends it with exit code 0, and nothing was written", async () => {
  const folder = committedProject();
  const dev = await startDevIn(folder);
  writeFileSync(join(folder, valuesFile), withInterval(folder, "20s"));
  expect(await dev.next(/fleet\.yaml changed, no errors/)).toContain("prometheus-agent.scrapeInterval: 15s → 20s");
  writeFileSync(join(folder, valuesFile), withInterval(folder, "20x"));
  expect(await dev.next(/fleet\.yaml changed, errors/)).toMatch(/^clusters\/fleet\.yaml:\d+:\d+ error schema\/format$/m);
  writeFileSync(join(folder, valuesFile), withInterval(folder, "20s"));
  expect(await dev.next(/fleet\.yaml changed, no errors/)).toContain("15s → 20s");
  expect(await dev.end("SIGINT")).toBe(0);
  expect(git(folder, "status", "--porcelain", "--ignored").trim()).toBe(`M ${valuesFile}`);
  expect(existsSync(join(folder, ".render-state"))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual([".git", "charts", "clusters", "deploy"]);
});
