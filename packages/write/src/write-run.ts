import { Comparison } from "./comparison.ts";
import { ExistingFiles } from "./existing-file.ts";
import { readJournal, type Journal } from "./journal.ts";
import type { OutputUnit } from "./output-unit.ts";
import { RememberedUnits } from "./remembered-units.ts";
import { readState } from "./render-state.ts";
import type { BeforeOperation } from "./stage-files.ts";
import { Staging } from "./staging.ts";
import { Stopwatch } from "./stopwatch.ts";
import type { UntouchedUnits } from "./untouched-units.ts";

export interface WriteOptions {
  /** Folder that is written to; made when it does not exist. */
  readonly target: string;
  /** Every unit of the fleet, selected or not. */
  readonly units: readonly OutputUnit[];
  /** Names of the units to render; all when absent. The files of the others stay as they are. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Folder of the uncommitted cache of what was written; see `render-state.ts`. */
  readonly stateFolder: string;
  /** Looks already which units' files are as the state describes them; looked at here when absent. */
  readonly untouched?: Pick<UntouchedUnits, "find"> | undefined;
  readonly beforeOperation?: BeforeOperation | undefined;
}

/** What the steps of one write share. */
export interface WriteRun {
  readonly options: WriteOptions;
  readonly selected: readonly OutputUnit[];
  /** The journal of a write that was interrupted. */
  readonly interrupted: Journal | undefined;
  readonly existing: ExistingFiles;
  readonly comparison: Comparison;
  readonly staging: Staging;
  readonly remembered: RememberedUnits;
  readonly stopwatch: Stopwatch;
}

/** Looks at what an earlier write left; changes nothing. */
export function startRun(options: WriteOptions): WriteRun {
  const { target, units, only, stateFolder, beforeOperation } = options;
  const selected = units.filter(({ name }) => only?.has(name) ?? true);
  const interrupted = readJournal(target);
  const existing = new ExistingFiles(target);
  // After an interrupted write the file system's word is not enough: every byte is compared.
  const state = interrupted === undefined ? readState(stateFolder) : new Map();
  return {
    options,
    selected,
    interrupted,
    existing,
    comparison: new Comparison(existing),
    staging: new Staging({ target, existing, before: beforeOperation }),
    remembered: new RememberedUnits(target, state, selected),
    stopwatch: new Stopwatch(),
  };
}
