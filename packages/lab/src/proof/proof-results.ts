import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Row } from "../scenario.ts";

/** What a scenario showed when it was last recorded. */
export interface RecordedRow extends Pick<Row, "expectation" | "isMet" | "seconds" | "figures" | "unmet"> {
  /** Day of the run, as `2026-11-25`. */
  readonly date: string;
}

/** The recorded runs of all scenarios, with the programs that the newest of them ran. */
export interface ProofResults {
  readonly versions: readonly string[];
  readonly rows: Readonly<Record<string, RecordedRow>>;
}

/** Reads recorded runs; none are in a file that does not exist. */
export function readResults(path: string): ProofResults {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ProofResults) : { versions: [], rows: {} };
}

/** Puts rows of a run into a file of recorded ones; those of other scenarios stay. Both lists are kept in order. */
export function recordResults(path: string, rows: readonly Row[], versions: readonly string[]): void {
  const known = readResults(path);
  const date = new Date().toISOString().slice(0, 10);
  const recorded = rows.map(({ name, expectation, isMet, seconds, figures, unmet }): [string, RecordedRow] => [
    name,
    { date, expectation, isMet, seconds, figures, unmet },
  ]);
  const allVersions = new Map([...known.versions, ...versions].map((version) => [nameOf(version), version]));
  const all = [...Object.entries(known.rows).filter(([name]) => !recorded.some(([other]) => other === name)), ...recorded];
  const sorted = { versions: [...allVersions.values()].sort(), rows: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))) };
  writeFileSync(path, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** The program in `thanos v0.42.5`. */
function nameOf(version: string): string {
  return version.slice(0, version.lastIndexOf(" "));
}
