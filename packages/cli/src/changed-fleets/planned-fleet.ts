import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import type { FleetEdit, PlannedChange, PlannedRender } from "@thanos-fleet/lab";
import type { Plan } from "@thanos-fleet/plan";
import { editedFleet } from "./edited-fleet.ts";
import { prober } from "./probe-renders.ts";

/** A fleet whose changes are planned before they are rendered. */
export interface PlannedFleet {
  /** The folder `deploy` of the last render; at first of the values as they are. */
  readonly deploy: string;
  /** Name of the only edge that is left. */
  readonly edge: string;
  /** What `pnpm plan` says of a further change of values, over those before, and its render. */
  readonly change: (edit: FleetEdit) => PlannedRender;
  readonly remove: () => void;
}

/** Copies a fleet into a repository of its own, with its last edge alone and what that renders to. */
export function plannedFleet(root: string): PlannedFleet {
  const fleet = editedFleet(root);
  const git = (...args: string[]): void => {
    const identity = ["-c", "user.name=lab", "-c", "user.email=lab@localhost", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...identity, ...args], { cwd: fleet.root, stdio: ["ignore", "ignore", "pipe"] });
  };
  const commit = (): void => {
    git("add", "clusters", "deploy");
    git("commit", "--quiet", "--message=what runs");
  };
  const edits: FleetEdit[] = fleet.edges.slice(0, -1).map((name) => ({ file: `${name}.yaml`, path: [], value: undefined }));
  const edge = fleet.edges.at(-1);
  try {
    if (edge === undefined) throw new CommandError("lab/no-render", "the fleet has no edge, of which a change is tried");
    fleet.render(edits);
    git("init", "--quiet", "--initial-branch=main");
    commit();
  } catch (error) {
    fleet.remove();
    throw error;
  }
  const change = (edit: FleetEdit): PlannedRender => {
    edits.push(edit);
    const deploy = fleet.render(edits);
    const objects = objectsOf(planOf(fleet.root));
    commit();
    return { deploy, objects };
  };
  return { deploy: join(fleet.root, "deploy"), edge, change, remove: fleet.remove };
}

function planOf(folder: string): Plan {
  const program = join(import.meta.dirname, "../../bin/fleet.js");
  const args = [program, "plan", "--root", folder, "--base", "HEAD", "--format", "json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new CommandError("lab/no-render", `the fleet as the lab changes it has no plan:\n${stdout}${stderr}`);
  return JSON.parse(stdout) as Plan;
}

/** Every object that a plan names, in each of its clusters. */
function objectsOf({ components }: Plan): PlannedRender["objects"] {
  return components.flatMap(({ component, clusters, objects }) =>
    clusters.flatMap((cluster) =>
      objects.map(({ kind, name, namespace, change, classes, effects }) => ({
        cluster,
        component,
        kind,
        name,
        namespace,
        change,
        classes,
        effects: effects.map(({ row }) => row),
      })),
    ),
  );
}

/** One change of each class of the plan, in the specification's fleet and those like it; the last takes the refused one back. */
export function changesOfEachClass(fleet: PlannedFleet): readonly PlannedChange[] {
  const central = "roles/central.yaml";
  const probe = { name: "lab", kind: "tcp", endpoint: "192.0.2.9:443", addresses: ["192.0.2.9"] };
  const edits: readonly (readonly [string, FleetEdit])[] = [
    [
      "a file that is read again",
      { file: `${fleet.edge}.yaml`, path: ["prometheus-agent", "extraMetrics"], value: ["apiserver_request_total"] },
    ],
    ["a volume that grows", { file: central, path: ["grafana", "storage", "size"], value: "2Gi" }],
    ["pods that restart one by one", { file: central, path: ["thanos-query", "logLevel"], value: "debug" }],
    ["a pod that is away meanwhile", { file: central, path: ["grafana", "logLevel"], value: "debug" }],
    ["an agent's backlog", { file: `${fleet.edge}.yaml`, path: ["prometheus-agent", "logLevel"], value: "debug" }],
    ["blocks that are deleted earlier", { file: "fleet.yaml", path: ["retention", "raw"], value: "6d" }],
    ["a Job that runs again", { file: "fleet.yaml", path: ["retention", "logs"], value: "80d" }],
    ["who may connect", { file: "fleet.yaml", path: ["objectStorage", "address"], value: "192.0.2.9" }],
    ["a component that is new", { file: `${fleet.edge}.yaml`, path: [prober()], value: { probes: [probe] } }],
    ["a component that is gone", { file: `${fleet.edge}.yaml`, path: [prober()], value: undefined }],
    ["a claim template", { file: central, path: ["thanos-store", "storage", "size"], value: "12Gi" }],
  ];
  const back: FleetEdit = { file: central, path: ["thanos-store", "storage", "size"], value: "10Gi" };
  return [
    ...edits.map(([name, edit]) => ({ name, make: () => fleet.change(edit) })),
    // Over what runs it is no change: what it takes back was refused.
    { name: "the claim template as it was", make: () => ({ ...fleet.change(back), objects: [] }) },
  ];
}
