import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fleetFixture, repository } from "@thanos-fleet/fleet/testing";
import { afterAll, onTestFinished } from "vitest";

/** Where `temporaryProject` takes its fleet from, and whether with what it renders to. */
export interface ProjectOptions {
  readonly fleet?: string;
  readonly withDeploy?: boolean;
}

/** A project with the clusters/ of a frozen fleet and this program's charts/, that goes with the test. */
export function temporaryProject({ fleet = "specification", withDeploy = false }: ProjectOptions = {}): string {
  const folder = withDeploy ? copyOf(renderedProject()) : makeProject(fleet);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let rendered: string | undefined;

/** The specification's fleet, rendered once for all tests of a file, which only read it. */
export function renderedProject(): string {
  if (rendered !== undefined) return rendered;
  rendered = makeProject("specification");
  const { status, stdout, stderr } = runCommand(rendered, ["render"]);
  if (status !== 0) throw new Error(`the specification's fleet does not render:\n${stdout}${stderr}`);
  rmSync(join(rendered, ".render-state"), { recursive: true });
  return rendered;
}

afterAll(() => {
  if (rendered !== undefined) rmSync(rendered, { recursive: true, force: true });
});

function makeProject(fleet: string): string {
  const folder = mkdtempSync(join(tmpdir(), "fleet-cli-"));
  cpSync(fleetFixture(fleet), folder, { recursive: true });
  cpSync(join(repository, "charts"), join(folder, "charts"), { recursive: true });
  return folder;
}

function copyOf(project: string): string {
  const folder = mkdtempSync(join(tmpdir(), "fleet-cli-"));
  cpSync(project, folder, { recursive: true });
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
