import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import {
  assertNamespaces,
  dataPathPrograms,
  documentedCommands,
  documentedManagers,
  formatRows,
  keepDataPathUp,
  labPrograms,
  memoryOfAControlPlane,
  recordResults,
  runControlPlane,
  runLabs,
  type ControlPlaneRun,
  type DataPathScenario,
  type Documented,
  type LabDoor,
  type LabRow,
  type Stage,
} from "@thanos-fleet/lab";
import { renderedDepartures } from "../changed-fleets/departures.ts";
import { declaredRetention } from "../changed-fleets/declared-retention.ts";
import { renderedLimits } from "../changed-fleets/limit-renders.ts";
import { editedFleet } from "../changed-fleets/edited-fleet.ts";
import { changesOfEachClass, plannedFleet, type PlannedFleet } from "../changed-fleets/planned-fleet.ts";
import { renderedProbes } from "../changed-fleets/probe-renders.ts";
import { renderedRing } from "../changed-fleets/ring-renders.ts";
import type { ExitCode } from "../exit-code.ts";

export interface ControlPlaneOptions {
  readonly root: string;
  /** Folder or Git revision of the render that runs before. */
  readonly from: string | undefined;
  readonly stages: readonly Stage[];
  readonly format: "text" | "json";
  readonly keep: boolean;
  /** File that the rows are recorded in. */
  readonly record: string | undefined;
}

/** Finds or builds every program of the lab, so that a later run need not. */
export async function installLab(): Promise<ExitCode> {
  const { versions } = await labPrograms(say);
  const { versions: more } = await dataPathPrograms(say);
  process.stdout.write(`${[...versions, ...more].join("\n")}\n`);
  return 0;
}

/** Boots control planes for what `deploy/` holds, and prints what each scenario showed. */
export async function tryControlPlane(options: ControlPlaneOptions): Promise<ExitCode> {
  const programs = await labPrograms(say);
  const deploy = join(options.root, "deploy");
  const before = options.from === undefined ? undefined : renderBefore(options.root, options.from);
  const departures = renderedDepartures(options.root);
  const fleet = editedFleet(options.root);
  let planned: PlannedFleet | undefined;
  try {
    const run = {
      programs,
      deploy,
      from: before?.deploy,
      departures,
      documented: { fleet, program: thisProgram, pages: pagesOf(options.root) },
      planned: () => {
        planned ??= plannedFleet(options.root);
        return { deploy: planned.deploy, changes: changesOfEachClass(planned) };
      },
      installation: documentedCommands(document(options.root, "README.md"), "First installation"),
      managers: documentedManagers(["README.md", "docs/migration.md"].map((name) => document(options.root, name))),
      ...telling(options.keep),
    };
    const rows = await runControlPlane(run, possibleStages(options));
    print(rows, options.format);
    if (options.record !== undefined) recordResults(options.record, rows, programs.versions);
    return verdict(options.root, "lab.json", rows);
  } finally {
    before?.remove();
    departures.remove();
    fleet.remove();
    planned?.remove();
  }
}

export interface DataPathOptions {
  readonly root: string;
  readonly scenarios: readonly DataPathScenario[];
  readonly format: "text" | "json";
  readonly keep: boolean;
  readonly record: string | undefined;
  /** MiB that are kept for something else. */
  readonly reserved?: number;
}

/** Boots the data path of what `deploy/` holds, and prints what each scenario showed. */
export async function tryDataPath({ root, scenarios, format, keep, record, reserved }: DataPathOptions): Promise<ExitCode> {
  // Before anything is built for a machine that cannot run it.
  await assertNamespaces();
  const programs = await dataPathPrograms(say);
  const ring = scenarios.includes("ring-resized") ? renderedRing(root) : undefined;
  const limits = scenarios.includes("tenant-limited") ? renderedLimits(root) : undefined;
  const probes = scenarios.includes("probes-answered") ? renderedProbes(root) : undefined;
  const retention = scenarios.includes("retention-and-downsampling") ? await declaredRetention(root) : undefined;
  try {
    const run = {
      programs,
      deploy: resolve(root, "deploy"),
      scenarios,
      needs: {
        ...(ring && { ring: ring.steps }),
        ...(limits && { limits: limits.steps }),
        ...(probes && { probes: probes.steps }),
        ...(retention && { retention }),
      },
      onNote: say,
      ...telling(keep),
    };
    const rows = await runLabs(run, reserved);
    print(rows, format);
    if (record !== undefined) recordResults(record, rows, programs.versions);
    return verdict(root, "lab-data-path.json", rows);
  } finally {
    ring?.remove();
    limits?.remove();
    probes?.remove();
  }
}

/** Tries both halves at once, each as its own command does; the graver exit code of the two. */
export async function tryBoth(controlPlane: ControlPlaneOptions, dataPath: DataPathOptions): Promise<ExitCode> {
  await assertNamespaces();
  // What both need is built once.
  await installLab();
  // An interrupted data path would leave the control plane to go on; everything that either started ends with this process.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      say("the lab was interrupted");
      process.exit(2);
    });
  const clusters = readdirSync(join(controlPlane.root, "deploy/argocd/apps")).length;
  // One more joins when documents are tried.
  const reserved = (clusters + 1) * memoryOfAControlPlane;
  const ended = await Promise.allSettled([tryControlPlane(controlPlane), tryDataPath({ ...dataPath, reserved })]);
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return ended.some((end) => end.status === "fulfilled" && end.value !== 0) ? 1 : 0;
}

/** Keeps the data path of `deploy/` running and following every render; prints where its pages are on the loopback. */
export async function stayUp(root: string): Promise<ExitCode> {
  await assertNamespaces();
  const deploy = resolve(root, "deploy");
  const doors: Server[] = [];
  const onDoor = (door: LabDoor): void => void doors.push(openDoor(door));
  await keepDataPathUp({ programs: await dataPathPrograms(say), deploy, onNote: say, onDoor });
  for (const door of doors) door.close();
  return 0;
}

/** Gives a page of the lab an address on the loopback of this machine. */
function openDoor({ name, socket }: LabDoor): Server {
  const server = createServer((client) => {
    const inside = connect(socket);
    inside.on("error", () => client.destroy());
    client.on("error", () => inside.destroy());
    client.pipe(inside).pipe(client);
  });
  return server.listen(0, "127.0.0.1", () => say(`${name}: http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}

/** Says each row as soon as it is known, and where a lab is that is kept. */
function telling(keep: boolean): Pick<ControlPlaneRun, "onRow" | "onKept"> {
  return {
    onRow: (row) => say(formatRows([row]).trimEnd()),
    onKept: keep ? (folder) => say(`logs and data are in ${folder}`) : undefined,
  };
}

function print(rows: readonly LabRow[], format: "text" | "json"): void {
  process.stdout.write(format === "json" ? `${JSON.stringify(rows, undefined, 2)}\n` : formatRows(rows));
}

/** The clusters that documents name, and the stages that run documents' commands. */
const documentedClusters = ["cluster-01", "cluster-02", "cluster-03", "cluster-04"];
const documentedStages: readonly Stage[] = ["rotation", "migration", "documents"];

/** All stages that were asked for but those that cannot be tried here, which is said; none left is an error. */
function possibleStages({ stages, from, root }: ControlPlaneOptions): readonly Stage[] {
  const names = readdirSync(join(root, "deploy/argocd/apps"));
  const reasons = new Map<Stage, string>();
  if (from === undefined) reasons.set("change", "--from names no render that runs before");
  const missing = documentedClusters.filter((name) => !names.includes(name));
  if (missing.length > 0)
    for (const stage of documentedStages)
      reasons.set(stage, `the documents' commands name ${missing.join(", ")}, which this fleet has not`);
  const left = stages.filter((stage) => !reasons.has(stage));
  const omitted = stages.flatMap((stage) => (reasons.has(stage) ? [`the stage ${stage} is left out: ${reasons.get(stage)}`] : []));
  if (left.length === 0)
    throw new CommandError("lab/no-render", omitted.join("; "), { hint: "name a render with --from, or another stage" });
  for (const line of omitted) say(line);
  return left;
}

/** A document of the repository that is tried, or of this program where that one has none. */
function document(root: string, name: string): string {
  const own = join(root, name);
  return existsSync(own) ? own : join(import.meta.dirname, "../../../..", name);
}

/** How documents' `pnpm` commands are run. */
const thisProgram = [process.execPath, join(import.meta.dirname, "../../bin/fleet.js")];

/** The documents whose commands the lab runs. */
function pagesOf(root: string): Documented["pages"] {
  const text = (name: keyof Documented["pages"]): string => readFileSync(document(root, name), "utf8");
  return {
    "docs/migration.md": text("docs/migration.md"),
    "docs/operations.md": text("docs/operations.md"),
    "docs/secrets.md": text("docs/secrets.md"),
  };
}

/** Writes how many scenarios passed and failed to where CI adds them to the tests'. */
function verdict(root: string, report: string, rows: readonly LabRow[]): ExitCode {
  const passed = rows.filter(({ isMet }) => isMet).length;
  const failed = rows.length - passed;
  const path = join(root, ".render-state", report);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ passed, failed })}\n`);
  return failed > 0 || rows.length === 0 ? 1 : 0;
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
