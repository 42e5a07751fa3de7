import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const repository = join(import.meta.dirname, "../../..");

/** A copy of the real clusters/ and charts/, without deploy/, that goes with the test. */
export function temporaryProject(options: { readonly withDeploy?: boolean } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "fleet-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of ["clusters", "charts", ...(options.withDeploy === true ? ["deploy"] : [])])
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  return folder;
}

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command in a folder, as a person does, with what differs between machines taken out of what it prints. */
export function runCommand(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "packages/cli/bin/fleet.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...env },
  });
  return { status, stdout: stdout.replaceAll(folder, "<folder>"), stderr: stderr.replaceAll(folder, "<folder>") };
}
