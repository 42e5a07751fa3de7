import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryProject } from "./run-command.ts";

/** Runs Git in a folder under a made-up identity; throws what it says when it fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** The specification's fleet, rendered and committed on `main`, that goes with the test. */
export function committedProject(): string {
  const folder = temporaryProject({ withDeploy: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  appendFileSync(join(folder, ".git/info/exclude"), ".render-state\n");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message=rendered");
  return folder;
}

/** Replaces a piece of a file, which must be there. */
export function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, path), "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(join(folder, path), after);
}
