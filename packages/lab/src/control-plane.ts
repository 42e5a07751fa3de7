import { bootLab, type Lab } from "./boot-lab.ts";
import { deployedClusters } from "./deploy-objects.ts";
import type { EditableFleet, FleetEdit } from "./documents/editable-fleet.ts";
import type { LabPrograms } from "./programs.ts";
import { runScenario, type Row, type Scenario } from "./scenario.ts";
import { plannedChanges, type PlannedChange } from "./scenarios/planned-changes.ts";
import { removedField } from "./scenarios/removed-field.ts";
import { argocdAlerts } from "./scenarios/argocd-alerts.ts";
import { authorityRotation } from "./scenarios/authority-rotation.ts";
import { clusterReplaced } from "./scenarios/cluster-replaced.ts";
import { clusterTakenAway } from "./scenarios/cluster-taken-away.ts";
import { newEdge } from "./operations/edges.ts";
import { documentedOperations } from "./scenarios/documented-operations.ts";
import { failedSyncFixed } from "./scenarios/failed-sync-fixed.ts";
import { firstInstallation } from "./scenarios/first-installation.ts";
import { fixedWhileProgressing } from "./scenarios/fixed-while-progressing.ts";
import { handMadeChange } from "./scenarios/hand-made-change.ts";
import { immutableChange } from "./scenarios/immutable-change.ts";
import { keptSeries } from "./scenarios/kept-series.ts";
import { migration } from "./scenarios/migration.ts";
import { misreadCertificates } from "./scenarios/misread-certificates.ts";
import { renderOverRender } from "./scenarios/render-over-render.ts";
import { serviceAccountRights } from "./scenarios/service-account-rights.ts";
import { steadyState } from "./scenarios/steady-state.ts";
import { strictApply } from "./scenarios/strict-apply.ts";
import { troubleAtStart } from "./scenarios/trouble-at-start.ts";
import { bootWorld, nodesPerCluster, type World } from "./world.ts";

export interface ControlPlaneRun {
  readonly programs: LabPrograms;
  /** The render that is tried. */
  readonly deploy: string;
  /** The render that runs before it, when the change from one to the other is tried too. */
  readonly from: string | undefined;
  /** Command lines of a first installation. */
  readonly installation: readonly string[];
  /** Field managers with which the documents apply rendered objects by hand. */
  readonly managers: readonly string[];
  /** Renders in which edges go; they are made when they are needed. */
  readonly departures: Departures;
  /** What the documents' own commands are run from. */
  readonly documented: Documented;
  /** A fleet, and a change of each class, planned over it. */
  readonly planned: () => PlannedChanges;
  /** Told of each row as soon as it is known. */
  readonly onRow: (row: Row) => void;
  /** Leaves the logs in their folder, and tells where. */
  readonly onKept: ((folder: string) => void) | undefined;
}

export interface PlannedChanges {
  /** What runs before. */
  readonly deploy: string;
  readonly changes: readonly PlannedChange[];
}

export interface Documented {
  readonly fleet: EditableFleet;
  /** The command line of this program. */
  readonly program: readonly string[];
  /** Texts of the documents, by their paths. */
  readonly pages: Readonly<Record<"docs/migration.md" | "docs/operations.md" | "docs/secrets.md", string>>;
}

/** The same fleet without a cluster. */
export interface Departure {
  readonly deploy: string;
  readonly cluster: string;
}

export interface Departures {
  /** The cluster that comes in the place of another. */
  readonly newcomer: string;
  /** An edge with `decommission: true`. */
  readonly alone: () => Departure;
  /** The same edge, and one more of which another takes the place. */
  readonly replaced: () => Departure;
}

/** Which scenarios run: those of the stages that are named. */
export type Stage = "apply" | "change" | "install" | "faults" | "away" | "rotation" | "trouble" | "migration" | "documents" | "planned";

/** In one installed world, one after the other: each leaves it as it was. */
const afterInstallation: Readonly<Partial<Record<Stage, readonly Scenario<{ readonly world: World }>[]>>> = {
  install: [steadyState, handMadeChange],
  faults: [failedSyncFixed, fixedWhileProgressing, immutableChange, argocdAlerts],
};

/** Boots control planes for a render, stage by stage, and tries every scenario of each. */
export async function runControlPlane(run: ControlPlaneRun, wanted: readonly Stage[]): Promise<Row[]> {
  const rows: Row[] = [];
  const note = (row: Row): void => {
    rows.push(row);
    run.onRow(row);
  };
  const { deploy, from, installation } = run;
  if (wanted.includes("apply"))
    await inLab(run, async (lab) => {
      note(await runScenario(strictApply, { lab, deploy }));
      note(await runScenario(misreadCertificates, { lab, deploy }));
      note(await runScenario(serviceAccountRights, { lab, deploy }));
      note(await runScenario(keptSeries, { lab, deploy }));
    });
  if (wanted.includes("change") && from !== undefined)
    await inLab(run, async (lab) => note(await runScenario(renderOverRender, { lab, from, to: deploy })));
  const inInstalled = wanted.flatMap((stage) => afterInstallation[stage] ?? []);
  if (inInstalled.length > 0 || wanted.includes("away")) {
    const { newcomer } = run.departures;
    await inWorld(run, wanted.includes("away") ? [newcomer] : [], async (world) => {
      note(await runScenario(firstInstallation, { world, commands: installation }));
      for (const scenario of inInstalled) note(await runScenario(scenario, { world }));
      if (wanted.includes("faults")) note(await runScenario(removedField, { world, managers: run.managers }));
      if (!wanted.includes("away")) return;
      note(await runScenario(clusterTakenAway, { world, ...run.departures.alone() }));
      note(await runScenario(clusterReplaced, { world, newcomer, ...run.departures.replaced() }));
    });
  }
  if (wanted.includes("rotation")) note(await rotated(run));
  if (wanted.includes("trouble"))
    await inWorld(run, [], async (world) => note(await runScenario(troubleAtStart, { world, commands: installation })));
  if (wanted.includes("planned")) note(await planned(run));
  if (wanted.includes("documents")) note(await operated(run));
  if (wanted.includes("migration")) note(await migrated(run));
  return rows;
}

/** What scenarios that run documents' commands have in common. */
function documentInput({ programs, installation, documented: { fleet, program } }: ControlPlaneRun) {
  return { installation, fleet, tools: { project: fleet.root, program, helm: programs.helm } };
}

async function rotated(run: ControlPlaneRun): Promise<Row> {
  const { fleet, pages } = run.documented;
  const world = await bootWorld(run.programs, fleet.render([]));
  const input = { world, ...documentInput(run), page: pages["docs/secrets.md"] };
  return runScenario(authorityRotation, input).finally(() => leave(run, world.lab, world.stop));
}

async function planned(run: ControlPlaneRun): Promise<Row> {
  const { deploy, changes } = run.planned();
  const world = await bootWorld(run.programs, deploy);
  const input = { world, commands: run.installation, changes };
  return runScenario(plannedChanges, input).finally(() => leave(run, world.lab, world.stop));
}

/** Each receiver needs a node of its own, also the fourth. */
const nodesToGrow = 4;

/** The first and the last edge stand for all; another one comes. */
async function operated(run: ControlPlaneRun): Promise<Row> {
  const { fleet, pages } = run.documented;
  const middle = filesOf(fleet.edges.slice(1, -1));
  const few = { ...fleet, render: (edits: readonly FleetEdit[]): string => fleet.render([...middle, ...edits]) };
  const world = await bootWorld(run.programs, few.render([]), { spare: [newEdge.name], nodes: nodesToGrow });
  const texts = { operations: pages["docs/operations.md"], secrets: pages["docs/secrets.md"] };
  return runScenario(documentedOperations, { world, ...documentInput(run), fleet: few, pages: texts }).finally(() =>
    leave(run, world.lab, world.stop),
  );
}

/** Argo CD knows no edge when it begins. */
async function migrated(run: ControlPlaneRun): Promise<Row> {
  const { fleet, pages } = run.documented;
  const render = (value: boolean): string => fleet.render([{ file: "fleet.yaml", path: ["migration"], value }]);
  const world = await bootWorld(run.programs, render(true), { areKnown: false });
  const input = { world, ...documentInput(run), page: pages["docs/migration.md"], finished: () => render(false) };
  return runScenario(migration, input).finally(() => leave(run, world.lab, world.stop));
}

/** Takes the files of clusters away. */
function filesOf(clusters: readonly string[]): FleetEdit[] {
  return clusters.map((name) => ({ file: `${name}.yaml`, path: [], value: undefined }));
}

async function inLab(run: ControlPlaneRun, use: (lab: Lab) => Promise<void>): Promise<void> {
  const clusters = new Map(deployedClusters(run.deploy).map((name) => [name, nodesPerCluster]));
  const lab = await bootLab(run.programs, clusters);
  await use(lab).finally(() => leave(run, lab, lab.stop));
}

async function inWorld(run: ControlPlaneRun, spare: readonly string[], use: (world: World) => Promise<void>): Promise<void> {
  const world = await bootWorld(run.programs, run.deploy, { spare });
  await use(world).finally(() => leave(run, world.lab, world.stop));
}

async function leave(run: ControlPlaneRun, lab: Lab, stop: (keepFolder: boolean) => Promise<void>): Promise<void> {
  run.onKept?.(lab.folder.path);
  await stop(run.onKept !== undefined);
}
