import type { ChildProcess } from "node:child_process";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { CommandError } from "@thanos-fleet/diagnostics";
import { makeLabFolder, type LabFolder } from "../lab-folder.ts";
import type { Row } from "../scenario.ts";
import { until } from "../until.ts";
import type { DataPathProgress, DataPathRequest } from "./data-path-request.ts";
import type { DataPathPrograms } from "./data-path-programs.ts";
import { assertNamespaces, spawnInNamespaces } from "./machine/enter-namespaces.ts";
import { removeMemoryLimits } from "./machine/memory-limits.ts";
import type { DataPathScenario } from "./scenario-names.ts";
import type { ScenarioNeeds } from "./scenario-needs.ts";

/** What a data path is booted from, and who is told about it. */
export interface DataPathBoot {
  readonly programs: DataPathPrograms;
  /** The render that is tried. */
  readonly deploy: string;
  /** Told what runs, and what does not. */
  readonly onNote: (text: string) => void;
}

export interface DataPathRun extends DataPathBoot {
  readonly scenarios: readonly DataPathScenario[];
  readonly needs?: ScenarioNeeds;
  /** Told of each row as soon as it is known. */
  readonly onRow: (row: Row) => void;
  /** Leaves the logs in their folder, and tells where. */
  readonly onKept: ((folder: string) => void) | undefined;
  /** How long a scenario waits for what must come, in seconds; five minutes unless said otherwise. */
  readonly patience?: number;
}

/** Boots the data path of a render in namespaces of its own, and tries scenarios one after the other; gives a row for each. */
export async function runDataPath({
  programs,
  deploy,
  scenarios,
  needs = {},
  onNote,
  onRow,
  onKept,
  patience = 300,
}: DataPathRun): Promise<Row[]> {
  const rows: Row[] = [];
  const wanted = { deploy, programs, scenarios, patience, ...needs };
  await boot(wanted, {
    onProgress: (progress) => {
      if (progress.kind === "note") onNote(progress.text);
      if (progress.kind !== "row") return;
      rows.push(progress.row);
      onRow(progress.row);
    },
    onKept,
  });
  return rows;
}

/** A page of a lab that stays: its name, and the socket in the file system that leads to it. */
export interface LabDoor {
  readonly name: string;
  readonly socket: string;
}

export interface StayingDataPath extends DataPathBoot {
  readonly onDoor: (door: LabDoor) => void;
}

/** Boots the data path of a render, and lets it follow every further render of the same folder until this process ends. */
export async function keepDataPathUp({ programs, deploy, onNote, onDoor }: StayingDataPath): Promise<void> {
  await boot(
    { deploy, programs, scenarios: [], patience: 300, isToStay: true },
    {
      onProgress: (progress) => {
        if (progress.kind === "note") onNote(progress.text);
        if (progress.kind === "door") onDoor(progress);
      },
      onKept: undefined,
    },
  );
}

interface Listeners {
  readonly onProgress: (progress: DataPathProgress) => void;
  readonly onKept: ((folder: string) => void) | undefined;
}

async function boot(wanted: Omit<DataPathRequest, "folder" | "owner">, { onProgress, onKept }: Listeners): Promise<void> {
  await assertNamespaces();
  const folder = makeLabFolder(removeMemoryLimits);
  const request: DataPathRequest = { ...wanted, folder: folder.path, owner: basename(folder.path) };
  const child = spawnInNamespaces(join(import.meta.dirname, "inside.ts"), JSON.stringify(request));
  const ended = new Promise<string>((resolve) => child.on("close", (code, signal) => resolve(signal ?? `exit code ${code}`)));
  let failure: string | undefined;
  let isInterrupted = false;
  const interrupt = (): void => {
    isInterrupted = true;
    child.kill("SIGKILL");
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
  for await (const progress of progressOf(child)) {
    if (progress.kind === "failed") failure = progress.message;
    else onProgress(progress);
  }
  const end = await ended;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, interrupt);
  await leave(folder, request.owner, onKept);
  if (isInterrupted && wanted.isToStay === true) return;
  if (isInterrupted) throw new CommandError("lab/interrupted", "the lab was interrupted");
  if (failure !== undefined) throw new CommandError("lab/broken", `the lab broke off: ${failure}`);
  if (end !== "exit code 0") throw new CommandError("lab/broken", `the lab's process ended by ${end}`);
}

/** How long the last process of a lab takes to end at most, in seconds. */
const ending = 20;

async function leave(folder: LabFolder, owner: string, onKept: Listeners["onKept"]): Promise<void> {
  const areGone = async (): Promise<true | undefined> => (removeMemoryLimits(owner) ? true : undefined);
  // What still is there then, the next lab takes away.
  await until("the lab's control groups are gone", areGone, { seconds: ending }).catch(() => undefined);
  if (onKept === undefined) folder.remove();
  else folder.keep();
  onKept?.(folder.path);
}

async function* progressOf({ stdout }: ChildProcess): AsyncGenerator<DataPathProgress> {
  if (stdout === null) throw new Error("the lab's process has no output");
  for await (const line of createInterface({ input: stdout })) yield JSON.parse(line) as DataPathProgress;
}
