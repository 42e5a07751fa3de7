import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { documentedCommands, documentedManagers, formatRows, labPrograms, runControlPlane, type Row, type Stage } from "@thanos-fleet/lab";
import { renderedDepartures } from "../departures.ts";
import type { ExitCode } from "../exit-code.ts";

export interface ControlPlaneOptions {
  readonly root: string;
  /** Folder or Git revision of the render that runs before. */
  readonly from: string | undefined;
  readonly stages: readonly Stage[];
  readonly format: "text" | "json";
  readonly keep: boolean;
}

/** Finds or builds every program of the lab, so that a later run need not. */
export async function installLab(): Promise<ExitCode> {
  const { versions } = await labPrograms(say);
  process.stdout.write(`${versions.join("\n")}\n`);
  return 0;
}

/** Boots control planes for what `deploy/` holds, and prints what each scenario showed. */
export async function tryControlPlane(options: ControlPlaneOptions): Promise<ExitCode> {
  const programs = await labPrograms(say);
  const deploy = join(options.root, "deploy");
  const before = options.from === undefined ? undefined : renderBefore(options.root, options.from);
  const departures = renderedDepartures(options.root);
  try {
    const run = {
      programs,
      deploy,
      from: before?.deploy,
      departures,
      installation: documentedCommands(join(options.root, "README.md"), "First installation"),
      managers: documentedManagers(["README.md", "docs/migration.md"].map((name) => join(options.root, name))),
      onRow: (row: Row): void => say(formatRows([row]).trimEnd()),
      onKept: options.keep ? (folder: string): void => say(`logs and data are in ${folder}`) : undefined,
    };
    const rows = await runControlPlane(run, options.stages);
    process.stdout.write(options.format === "json" ? `${JSON.stringify(rows, undefined, 2)}\n` : formatRows(rows));
    return rows.every(({ isMet }) => isMet) ? 0 : 1;
  } finally {
    before?.remove();
    departures.remove();
  }
}

interface RenderBefore {
  readonly deploy: string;
  readonly remove: () => void;
}

/** A folder with a `deploy` of before: what is named, or what a Git revision holds. */
function renderBefore(root: string, from: string): RenderBefore {
  if (existsSync(join(from, "argocd"))) return { deploy: from, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "thanos-fleet-before-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const archive = execFileSync("git", ["archive", from, "deploy"], { cwd: root, maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"] });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
  } catch (cause) {
    remove();
    throw new CommandError("lab/no-render", `${from} is neither a deploy folder nor a Git revision that has one`, { cause });
  }
  return { deploy: join(folder, "deploy"), remove };
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
