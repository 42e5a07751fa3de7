import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fleetFixture, patchFiles, repository, type Patch } from "@thanos-fleet/fleet/testing";

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

/** What the specification's fleet renders to, by path. Files of tests that share a worker share it too, since it has no folder. */
let deploy: ReadonlyMap<string, string> | undefined;
let rendered: string | undefined;

/** The specification's fleet, rendered once for all tests of a file, which only read it. */
export function renderedProject(): string {
  if (rendered !== undefined) return rendered;
  rendered = makeProject("specification");
  deploy ??= renderIn(makeProject("specification"));
  for (const [path, text] of deploy) {
    mkdirSync(dirname(join(rendered, path)), { recursive: true });
    writeFileSync(join(rendered, path), text);
  }
  return rendered;
}

function renderIn(folder: string): ReadonlyMap<string, string> {
  const { status, stdout, stderr } = runCommand(folder, ["render"]);
  if (status !== 0) throw new Error(`the specification's fleet does not render:\n${stdout}${stderr}`);
  const files = readdirSync(join(folder, "deploy"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}

// All at the end, not each with its test: of tests that run at once, Vitest may take one for another.
const made: string[] = [];

/** Removes the projects of a file's tests. */
export function removeProjects(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  rendered = undefined;
}

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
