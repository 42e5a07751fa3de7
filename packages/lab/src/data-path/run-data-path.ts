import type { ChildProcess } from "node:child_process";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { CommandError } from "@thanos-fleet/diagnostics";
import { makeLabFolder } from "../lab-folder.ts";
import type { Row } from "../scenario.ts";
import type { DataPathProgress, DataPathRequest } from "./data-path-request.ts";
import type { DataPathScenario } from "./scenario-names.ts";
import type { DataPathPrograms } from "./data-path-programs.ts";
import { removeMemoryLimits } from "./machine/memory-limits.ts";
import { assertNamespaces, spawnInNamespaces } from "./machine/enter-namespaces.ts";

export interface DataPathRun {
  readonly programs: DataPathPrograms;
  /** The render that is tried. */
  readonly deploy: string;
  readonly scenarios: readonly DataPathScenario[];
  /** Told what runs, and what does not. */
  readonly onNote: (text: string) => void;
  /** Told of each row as soon as it is known. */
  readonly onRow: (row: Row) => void;
  /** Leaves the logs in their folder, and tells where. */
  readonly onKept: ((folder: string) => void) | undefined;
  /** How long a scenario waits for what must come, in seconds; five minutes unless said otherwise. */
  readonly patience?: number;
}

/** Boots the data path of a render in namespaces of its own, and tries scenarios one after the other; gives a row for each. */
export async function runDataPath({ programs, deploy, scenarios, onNote, onRow, onKept, patience = 300 }: DataPathRun): Promise<Row[]> {
  await assertNamespaces();
  const folder = makeLabFolder(removeMemoryLimits);
  const request: DataPathRequest = { deploy, programs, folder: folder.path, owner: basename(folder.path), scenarios, patience };
  const child = spawnInNamespaces(join(import.meta.dirname, "inside.ts"), JSON.stringify(request));
  const ended = new Promise<string>((resolve) => child.on("close", (code, signal) => resolve(signal ?? `exit code ${code}`)));
  const rows: Row[] = [];
  let failure: string | undefined;
  for await (const progress of progressOf(child)) {
    if (progress.kind === "note") onNote(progress.text);
    if (progress.kind === "failed") failure = progress.message;
    if (progress.kind !== "row") continue;
    rows.push(progress.row);
    onRow(progress.row);
  }
  const end = await ended;
  // What it had no time to take away itself.
  removeMemoryLimits(request.owner);
  if (onKept === undefined) folder.remove();
  else folder.keep();
  onKept?.(folder.path);
  if (failure !== undefined) throw new CommandError("lab/broken", `the lab broke off: ${failure}`);
  if (end !== "exit code 0") throw new CommandError("lab/broken", `the lab's process ended by ${end}`);
  return rows;
}

async function* progressOf({ stdout }: ChildProcess): AsyncGenerator<DataPathProgress> {
  if (stdout === null) throw new Error("the lab's process has no output");
  for await (const line of createInterface({ input: stdout })) yield JSON.parse(line) as DataPathProgress;
}
