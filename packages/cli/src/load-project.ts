import { performance } from "node:perf_hooks";
import { hasErrors, type Diagnostic } from "@thanos-fleet/diagnostics";
import { loadFleet, readClusterFiles, type Fleet } from "@thanos-fleet/fleet";
import { FleetRenderer, loadCharts, parseCharts, type OutputUnit, type ParsedChart } from "@thanos-fleet/render";
import { programHash } from "./program-hash.ts";

/** Milliseconds spent in each stage. */
export interface StageTimes {
  load: number;
  merge: number;
  validate: number;
  template: number;
}

export interface Project {
  readonly fleet: Fleet | undefined;
  /** Undefined when the fleet or a template has errors. */
  readonly units: readonly OutputUnit[] | undefined;
  readonly renderer: FleetRenderer | undefined;
  readonly charts: ReadonlyMap<string, ParsedChart>;
  readonly diagnostics: readonly Diagnostic[];
  readonly times: StageTimes;
}

/** Reads clusters/ and charts/ of a repository and prepares its output units; nothing is rendered or written. */
export function loadProject(root: string): Project {
  const times: StageTimes = { load: 0, merge: 0, validate: 0, template: 0 };
  let stage: keyof StageTimes = "load";
  let since = performance.now();
  const enter = (next: keyof StageTimes): void => {
    const now = performance.now();
    times[stage] += now - since;
    [stage, since] = [next, now];
  };
  const read = readClusterFiles(root);
  const loaded = hasErrors(read.diagnostics) ? { fleet: undefined, diagnostics: [] } : loadFleet(read.files, enter);
  enter("load");
  const charts = loadCharts(root);
  enter("template");
  const parsed = parseCharts(charts.sources);
  const diagnostics = [...read.diagnostics, ...loaded.diagnostics, ...charts.diagnostics, ...parsed.diagnostics];
  const isSound = loaded.fleet !== undefined && !hasErrors(diagnostics);
  const renderer = isSound ? new FleetRenderer(parsed.charts) : undefined;
  const units = loaded.fleet === undefined ? undefined : renderer?.units(loaded.fleet, programHash(charts.sources));
  enter("load");
  return { fleet: loaded.fleet, units, renderer, charts: parsed.charts, diagnostics, times };
}
