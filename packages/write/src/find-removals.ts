import type { ExistingFiles } from "./existing-file.ts";
import { filesBelow } from "./files-below.ts";
import { inventoryFolder, inventoryPath, inventoryPaths } from "./inventory.ts";
import type { Journal } from "./journal.ts";
import type { OutputUnit } from "./output-unit.ts";

interface RemovalSources {
  readonly target: string;
  readonly existing: ExistingFiles;
  readonly units: readonly OutputUnit[];
  readonly only: ReadonlySet<string> | undefined;
  /** What an interrupted write may have made. */
  readonly journal: Journal | undefined;
  /** Paths that the selected units' old inventories list. */
  readonly listed: ReadonlySet<string>;
  /** Paths of every selected unit as of now. */
  readonly wanted: Iterable<readonly string[]>;
}

/**
 * The files that were rendered once and that no unit renders any more, sorted. Only what an inventory or the journal of
 * an interrupted write lists is ever among them.
 */
export function findRemovals(sources: RemovalSources): string[] {
  const { existing, units, only, journal, listed } = sources;
  const candidates = new Set(listed);
  if (only === undefined) {
    for (const path of listedByFormerUnits(sources)) candidates.add(path);
    if (journal !== undefined) for (const path of journal.files) candidates.add(path);
  }
  if (candidates.size === 0) return [];
  for (const paths of sources.wanted) {
    for (const path of paths) candidates.delete(path);
    // Units that were rendered come first, and most often the other units' paths need not be looked at.
    if (candidates.size === 0) return [];
  }
  if (only !== undefined) {
    // A path may have moved to a unit that is not rendered this time.
    for (const { name } of units) {
      if (only.has(name)) continue;
      for (const path of inventoryPaths(existing.readText(inventoryPath(name)))) candidates.delete(path);
    }
  }
  return [...candidates].filter((path) => existing.hasFile(path)).sort();
}

/** The inventories of units that are gone, and what they list. */
function listedByFormerUnits({ target, existing, units }: RemovalSources): string[] {
  // Stryker disable next-line ArrowFunction,StringLiteral: a unit's own inventory lists what is wanted, or what is a candidate anyway
  const current = new Set(units.map(({ name }) => inventoryPath(name)));
  const former = filesBelow(target, inventoryFolder).filter((path) => path.endsWith(".json") && !current.has(path));
  return [...former, ...former.flatMap((path) => inventoryPaths(existing.readText(path)))];
}
