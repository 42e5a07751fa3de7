import { performance } from "node:perf_hooks";
import { hasErrors, type Diagnostic } from "@thanos-fleet/diagnostics";
import { loadFleet, readClusterFiles, type ClusterFiles, type Fleet, type Removal } from "@thanos-fleet/fleet";
import { assertGenerated } from "@thanos-fleet/schema";
import { loadCharts, outputUnits, type OutputUnit } from "@thanos-fleet/render/units";
import { programHash } from "./project/program-hash.ts";
import type { SoundInputs } from "./project/sound-inputs.ts";
import { Templates } from "./project/templates.ts";

/** Milliseconds spent in each stage. */
export interface StageTimes {
  load: number;
  merge: number;
  validate: number;
  template: number;
}

export interface Project {
  /** The values files as they were read. */
  readonly files: ClusterFiles;
  readonly fleet: Fleet | undefined;
  /** Undefined when the fleet or a template has errors. */
  readonly units: readonly OutputUnit[] | undefined;
  readonly templates: Templates;
  /** Stands for the templates and the program that renders them. */
  readonly programHash: string;
  /** What a later load of the same program need not look into again; undefined where a template has anything to report. */
  soundInputs(): SoundInputs | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What values files remove with `null`. */
  readonly removals: readonly Removal[];
  readonly times: StageTimes;
}

export interface LoadProjectOptions {
  /** What an earlier load found sound: of those clusters only the rules are checked, and of the templates nothing. */
  readonly recall?: (programHash: string) => SoundInputs | undefined;
  /** Templates that are parsed already, where there are any of this hash. */
  readonly templatesOf?: (programHash: string) => Templates | undefined;
  /** False to parse templates without asking the compiler what is wrong in the paths that they read, which takes over a second. */
  readonly judgesTypes?: boolean;
}

/** Reads clusters/ and charts/ of a repository and prepares its output units; nothing is rendered or written. */
export async function loadProject(root: string, options: LoadProjectOptions = {}): Promise<Project> {
  const { recall, templatesOf, judgesTypes = true } = options;
  assertGenerated();
  const times: StageTimes = { load: 0, merge: 0, validate: 0, template: 0 };
  let stage: keyof StageTimes = "load";
  let since = performance.now();
  const enter = (next: keyof StageTimes): void => {
    const now = performance.now();
    times[stage] += now - since;
    [stage, since] = [next, now];
  };
  const charts = loadCharts(root);
  const hash = programHash(charts.sources);
  const recalled = recall?.(hash);
  const read = readClusterFiles(root);
  const loaded = loadFleet(read.files, { onStage: enter, remembered: recalled });
  const { fleet } = loaded;
  enter("template");
  const templates = templatesOf?.(hash) ?? new Templates(charts.sources);
  const found = recalled === undefined ? await judge(templates, judgesTypes ? hash : undefined) : [];
  const diagnostics = [...read.diagnostics, ...loaded.diagnostics, ...charts.diagnostics, ...found];
  enter("load");
  const units = fleet === undefined || hasErrors(diagnostics) ? undefined : outputUnits(fleet, hash, () => templates.renderer());
  enter("load");
  const soundInputs = () => (found.length === 0 && read.diagnostics.length === 0 ? loaded.remember() : undefined);
  return { files: read.files, fleet, units, templates, programHash: hash, soundInputs, diagnostics, removals: loaded.removals, times };
}

async function judge(templates: Templates, hash: string | undefined): Promise<readonly Diagnostic[]> {
  return hash === undefined ? (await templates.parse()).diagnostics : templates.judge(hash);
}
