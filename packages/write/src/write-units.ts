import { Committer } from "./commit.ts";
import { findObstacles } from "./find-obstacles.ts";
import { findRemovals } from "./find-removals.ts";
import { removeJournal, removeTemporaries } from "./journal.ts";
import { acquireLock } from "./lock.ts";
import { waitForTick } from "./remembered-units.ts";
import { stageUnits } from "./stage-units.ts";
import type { WriteStage } from "./stopwatch.ts";
import { withTarget } from "./target-trouble.ts";
import { startRun, type WriteOptions, type WriteRun } from "./write-run.ts";

export interface WriteResult {
  readonly units: number;
  /** Units whose fingerprint and files were as the state file says, so that they were not rendered. */
  readonly skipped: number;
  readonly files: number;
  readonly bytes: number;
  readonly written: readonly string[];
  /** Those of `written` where no file was before. */
  readonly created: readonly string[];
  readonly removed: readonly string[];
  readonly milliseconds: Readonly<Record<WriteStage, number>>;
}

/**
 * Brings the target folder to what the units render. Nothing is put in its place unless every selected unit rendered; only
 * what differs is written; what a unit owned and does not render any more is removed; nothing else is touched. A run that
 * was interrupted is completed by the next.
 */
export async function writeUnits(options: WriteOptions): Promise<WriteResult> {
  return withTarget(options.target, async () => {
    const release = acquireLock(options.target);
    try {
      return await write(startRun(options));
    } finally {
      release();
    }
  });
}

/** Compares and stages unit after unit, and commits when all of them are staged. */
async function write(run: WriteRun): Promise<WriteResult> {
  const { options, interrupted, comparison, staging, stopwatch } = run;
  const committer = new Committer(options.target, options.beforeOperation);
  try {
    if (interrupted !== undefined) removeTemporaries(options.target, interrupted);
    const skipped = await stageUnits(run);
    const removed = await stopwatch.time("write", async () => {
      const paths = await commit(run, committer);
      remember(run, skipped);
      return paths;
    });
    await staging.close();
    const { files, bytes } = comparison;
    const { written, created } = staging;
    const units = run.selected.length;
    return { units, skipped: skipped.size, files, bytes, written, created, removed, milliseconds: stopwatch.milliseconds };
  } catch (error) {
    await staging.discard({ keepJournal: committer.hasBegun || interrupted !== undefined });
    throw error;
  }
}

/** Puts what was staged in its place, and removes what nothing renders any more; gives the paths of the latter. */
async function commit(run: WriteRun, committer: Committer): Promise<string[]> {
  const { options, interrupted, existing, comparison, staging } = run;
  const { target, units, only } = options;
  comparison.assertSeparate();
  // What is asked for below is where files were, not where any must be.
  const files = [...existing.notFolders];
  const { listed } = comparison;
  const removed = findRemovals({ target, existing, units, only, journal: interrupted, listed, wanted: comparison.wanted() });
  const obstacles = findObstacles(target, { files, folders: comparison.foldersInTheWay }, new Set(removed));
  await staging.finish();
  committer.commit({ obstacles, renames: staging.renames, removed });
  // A run over some clusters cannot know what an interrupted run over all of them still owes.
  if (only === undefined || interrupted === undefined) removeJournal(target);
  return removed;
}

/** Saves how the files of every unit that was rendered are described. */
function remember({ options, selected, comparison, staging, remembered }: WriteRun, skipped: ReadonlySet<string>): void {
  const rendered = selected.filter(({ name }) => !skipped.has(name));
  const gone = remembered.keep(options.units);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: to wait in vain changes no result
  if (staging.written.length > 0) waitForTick();
  for (const unit of rendered) remembered.remember(unit, comparison.pathsOf(unit.name));
  remembered.save(options.stateFolder, [...gone, ...rendered.map(({ name }) => name)]);
}
