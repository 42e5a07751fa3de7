import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fleetFixture, patchFiles, repository, type Patch } from "@thanos-fleet/fleet/testing";
import { afterAll } from "vitest";

/** Where `temporaryProject` takes its fleet from, and whether with what it renders to. */
export interface ProjectOptions {
  readonly fleet?: string;
  readonly withDeploy?: boolean;
}

/** A project with the clusters/ of a frozen fleet and this program's charts/, that goes with the file's tests. */
export function temporaryProject({ fleet = "specification", withDeploy = false }: ProjectOptions = {}): string {
  return withDeploy ? copyOf(renderedProject()) : makeProject(fleet);
}

/** The same with the specification's fleet and some of its values changed. */
export function patchedProject(patch: Patch): string {
  const folder = makeProject("specification");
  const { fleet, roles, clusters } = patchFiles(patch);
  for (const file of [fleet, ...roles.values(), ...clusters]) if (file !== undefined) writeFileSync(join(folder, file.path), file.text);
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

// All at the end, not each with its test: of tests that run at once, Vitest may take one for another.
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "fleet-cli-"));
  made.push(folder);
  return folder;
}

function makeProject(fleet: string): string {
  const folder = makeFolder();
  cpSync(fleetFixture(fleet), folder, { recursive: true });
  cpSync(join(repository, "charts"), join(folder, "charts"), { recursive: true });
  return folder;
}

function copyOf(project: string): string {
  const folder = makeFolder();
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
