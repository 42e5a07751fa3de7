import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { labFolderPrefix } from "../lab-folder.ts";
import type { DataPath } from "./data-path.ts";
import { workloadOnHost } from "./cluster/plan-pods.ts";

/** A pod of a lab that stays, for those who look into it from another terminal. */
export interface ListedPod {
  readonly cluster: string;
  readonly workload: string;
  readonly name: string;
  /** The name of its network namespace. */
  readonly network: string;
  readonly root: string;
  readonly log: string;
}

const file = "pods.json";

/** Writes the list of a lab's pods into its folder. */
export function writePodList(lab: DataPath, folder: string): void {
  const pods = lab.processes.map(({ pod, id, root }): ListedPod => ({
    cluster: pod.cluster,
    workload: pod.workload,
    name: pod.name,
    network: workloadOnHost(pod) ? pod.node.name : id,
    root,
    log: join(folder, "logs", `${id}.log`),
  }));
  writeFileSync(join(folder, file), JSON.stringify(pods));
}

/** The newest lab that stays on this machine, with its pods; undefined where there is none. */
export function findStayingLab(): { readonly folder: string; readonly owner: number; readonly pods: readonly ListedPod[] } | undefined {
  const folders = readdirSync(tmpdir())
    .filter((name) => name.startsWith(labFolderPrefix))
    .map((name) => join(tmpdir(), name))
    .filter((folder) => existsSync(join(folder, file)) && existsSync(join(folder, "owner")))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of folders) {
    const owner = Number(readFileSync(join(folder, "owner"), "utf8"));
    if (existsSync(`/proc/${owner}`)) return { folder, owner, pods: JSON.parse(readFileSync(join(folder, file), "utf8")) as ListedPod[] };
  }
  return undefined;
}
