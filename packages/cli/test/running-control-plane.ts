import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  documentedCommands,
  labPrograms,
  runControlPlane,
  type Departures,
  type Documented,
  type EditableFleet,
  type LabRow,
  type PlannedChanges,
  type Stage,
} from "@thanos-fleet/lab";
import { repository } from "@thanos-fleet/fleet/testing";
import { beforeAll } from "vitest";
import { renderedProject } from "./run-command.ts";

/** The specification's fleet as it is rendered. */
export let sound: string;
let programs: Awaited<ReturnType<typeof labPrograms>>;

beforeAll(async () => {
  sound = join(renderedProject(), "deploy");
  programs = await labPrograms((message) => process.stderr.write(`${message}\n`));
}, 600_000);

/** What is tried, and in which way it is broken. */
export interface Tried {
  readonly deploy?: string;
  readonly from?: string;
  readonly installation?: readonly string[];
  /** Field managers with which documents are taken to apply what is rendered. */
  readonly managers?: readonly string[];
  readonly departures?: Departures;
  readonly fleet?: EditableFleet;
  readonly pages?: Partial<Documented["pages"]>;
  readonly planned?: PlannedChanges;
}

function missing(): never {
  throw new Error("this stage is given no fleet");
}

/** A document of this repository. */
export function page(name: keyof Documented["pages"]): string {
  return readFileSync(join(repository, name), "utf8");
}

/** Runs stages of the control plane over a fleet that is broken; gives their rows. */
export function tried(stages: readonly Stage[], broken: Tried): Promise<readonly LabRow[]> {
  const pages = {
    "docs/migration.md": page("docs/migration.md"),
    "docs/operations.md": page("docs/operations.md"),
    "docs/secrets.md": page("docs/secrets.md"),
    ...broken.pages,
  };
  const program = [process.execPath, join(repository, "packages/cli/bin/fleet.js")];
  const run = {
    programs,
    deploy: broken.deploy ?? sound,
    from: broken.from,
    installation: broken.installation ?? documentedCommands(join(repository, "README.md"), "First installation"),
    managers: broken.managers ?? [],
    departures: broken.departures ?? { newcomer: "", alone: missing, replaced: missing },
    documented: { fleet: broken.fleet ?? { root: "", edges: [], render: missing }, program, pages },
    planned: () => broken.planned ?? missing(),
    onRow: (row: LabRow) => void process.stderr.write(`${row.name}: ${row.isMet ? "met" : row.unmet.join("\n  ")}\n`),
    onKept: undefined,
  };
  return runControlPlane(run, stages);
}
