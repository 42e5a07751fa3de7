import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fleetFixture, repository } from "@thanos-fleet/fleet/testing";
import { expect, onTestFinished } from "vitest";

/** A clone whose fleet is a frozen one: a user's edits in clusters/ decide no test. It goes with the test. */
export function cloneWithFleet(fleet = "specification"): string {
  const folder = mkdtempSync(join(tmpdir(), "fleet-clone-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return makeClone(join(folder, "clone"), fleet);
}

/** The same in a folder that the caller removes. */
export function makeClone(clone: string, fleet: string): string {
  expect(spawnSync("git", ["clone", "--quiet", repository, clone], { encoding: "utf8" }).stderr).toBe("");
  for (const own of ["clusters", "deploy"]) rmSync(join(clone, own), { recursive: true });
  cpSync(fleetFixture(fleet), clone, { recursive: true });
  // The plan compares with the branch that Argo CD follows, whatever is checked out here.
  expectToPass(clone, "git switch --quiet --force-create main");
  expectToPass(clone, "pnpm render");
  return clone;
}

/** Runs a command as a terminal does, with nothing installed before: `pnpm` is the one that the repository names. */
export function expectToPass(cwd: string, command: string): void {
  const options = { cwd, encoding: "utf8", env: outerEnvironment(), maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync("bash", ["-ec", command.replace(/^pnpm /, "npx --yes pnpm@12 ")], options);
  expect(status, `${command}\n${stdout}\n${stderr}`).toBe(0);
}

/** The environment of a terminal: what pnpm, turbo and vitest set for their own children would reach into the clone. */
export function outerEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|pnpm_|TURBO|VITEST|NODE_|TEST$|INIT_CWD$|PNPM_)/i.test(name));
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(own), PATH: path.join(delimiter), CI: "1", GITHUB_STEP_SUMMARY: "summary.md" };
}
