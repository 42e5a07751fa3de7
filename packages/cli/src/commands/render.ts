import { join } from "node:path";
import { CommandError, hasErrors, type Diagnostic, type OutputFormat } from "@thanos-fleet/diagnostics";
import type { FileChange } from "@thanos-fleet/plan/files";
import { checkUnits, findUntouchedUnits, writeUnits, type WriteResult } from "@thanos-fleet/write";
import { describeDrift } from "../printing/describe-drift.ts";
import { describeFiles } from "../printing/describe-files.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Project } from "../load-project.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { projectDiagnostics } from "../project/project-diagnostics.ts";
import { readSoundInputs, saveSoundInputs, type SoundInputs } from "../project/sound-inputs.ts";

export interface RenderOptions {
  readonly root: string;
  /** Names of the clusters to render; none means all. */
  readonly clusters: readonly string[];
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly timing?: boolean;
  readonly format: OutputFormat;
}

/** Validates, renders and writes; with `check` compares instead of writing. Nothing is written when anything is wrong. */
export async function render(options: RenderOptions): Promise<ExitCode> {
  const target = join(options.root, "deploy");
  const stateFolder = join(options.root, ".render-state");
  const isWriting = options.check !== true && options.dryRun !== true;
  const untouched = isWriting ? findUntouchedUnits(target, stateFolder) : undefined;
  // Loaded only now, so that the files are looked at meanwhile.
  const { loadProject } = await import("../load-project.ts");
  let recalled: SoundInputs | undefined;
  const project = await loadProject(options.root, {
    recall: (programHash) => {
      // A check looks into everything.
      if (isWriting) recalled = readSoundInputs(stateFolder, programHash);
      return recalled;
    },
  });
  const diagnostics = projectDiagnostics(options.root, project);
  const { units } = project;
  if (units === undefined || hasErrors(diagnostics)) {
    printDiagnostics(diagnostics, options.format);
    return 1;
  }
  const only = selection(project, options.clusters);
  if (options.check === true) return check({ target, units, only, diagnostics, format: options.format });
  printDiagnostics(diagnostics, options.format);
  printRemovals(project);
  const clusters = project.fleet?.clusters.length ?? 0;
  if (options.dryRun === true) return describeWrite({ target, units, only, clusters });
  const sound = project.soundInputs();
  if (sound !== undefined && isWorthSaving(sound, recalled)) saveSoundInputs(stateFolder, project.programHash, sound);
  const result = await writeUnits({ target, units, only, stateFolder, untouched });
  const skipped = result.skipped === 0 ? "" : ` (${result.skipped} of ${result.units} units unchanged since the last render)`;
  process.stderr.write(describeFiles({ changes: changesOf(result), files: result.files, clusters, isDryRun: false, skipped }));
  if (options.timing === true) printTiming(project, result.milliseconds);
  return 0;
}

/** What a render would do. Files that no unit owns are not removed, and so not named. */
async function describeWrite({ clusters, ...at }: Parameters<typeof checkUnits>[0] & { readonly clusters: number }): Promise<ExitCode> {
  const { files, drift } = await checkUnits(at);
  const kinds = { missing: "added", changed: "changed", extra: "removed" } as const;
  const owned = drift.filter(({ kind, unit }) => kind !== "extra" || unit !== undefined);
  const changes = owned.map(({ path, kind }): FileChange => ({ path, change: kinds[kind] }));
  process.stderr.write(describeFiles({ changes, files, clusters, isDryRun: true }));
  return 0;
}

function changesOf({ written, created, removed }: WriteResult): FileChange[] {
  const isNew = new Set(created);
  return [
    ...written.map((path): FileChange => ({ path, change: isNew.has(path) ? "added" : "changed" })),
    ...removed.map((path): FileChange => ({ path, change: "removed" })),
  ];
}

async function check({
  target,
  units,
  only,
  diagnostics,
  format,
}: {
  target: string;
  units: Project["units"] & object;
  only: ReadonlySet<string> | undefined;
  diagnostics: readonly Diagnostic[];
  format: OutputFormat;
}): Promise<ExitCode> {
  const { drift } = await checkUnits({ target, units, only });
  printDiagnostics([...diagnostics, ...describeDrift(drift)], format);
  if (drift.length > 0) return 1;
  process.stderr.write("deploy/ is what clusters/ render to\n");
  return 0;
}

function selection({ fleet, units }: Project, clusters: readonly string[]): ReadonlySet<string> | undefined {
  if (clusters.length === 0) return undefined;
  const known = new Set(units?.map(({ name }) => name));
  for (const name of clusters) {
    if (!known.has(name))
      throw new CommandError("render/unknown-cluster", `there is no cluster ${name}`, {
        hint: `the clusters are ${fleet?.clusters.map((cluster) => cluster.name).join(", ")}`,
      });
  }
  return new Set(clusters);
}

/** Writing it again for one changed cluster of a thousand would take longer than to parse that one the next time. */
function isWorthSaving(inputs: SoundInputs, recalled: SoundInputs | undefined): boolean {
  if (recalled === undefined) return true;
  const added = [...inputs.keys()].filter((key) => !recalled.has(key));
  return added.length > inputs.size / 10;
}

/** A value that is gone leaves no trace in deploy/, so it is named here. */
function printRemovals({ removals }: Project): void {
  for (const { path, at, setAt } of removals) process.stderr.write(`${at}: null removes ${path}, which ${setAt} sets\n`);
}

function printTiming({ times }: Project, milliseconds: { render: number; compare: number; write: number }): void {
  const stages = {
    load: times.load,
    merge: times.merge,
    validate: times.validate,
    template: times.template,
    serialise: milliseconds.render,
    compare: milliseconds.compare,
    write: milliseconds.write,
  };
  for (const [stage, time] of Object.entries(stages)) process.stderr.write(`${stage.padEnd(10)} ${time.toFixed(1).padStart(9)} ms\n`);
}
