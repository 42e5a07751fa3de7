import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { CommandError } from "@thanos-fleet/diagnostics";
import { findStayingLab, type ListedPod } from "./pod-list.ts";

/** What to look at: a workload's first pod, or a pod by its name. */
export interface InsideRequest {
  readonly cluster: string;
  readonly workload: string;
  /** Run instead of a shell. */
  readonly command: readonly string[];
}

/** Runs a shell of this machine in the network of a pod of the lab that stays, in the folder of its files; gives the shell's exit code. */
export async function lookInside({ cluster, workload, command }: InsideRequest): Promise<number> {
  const lab = findStayingLab();
  if (lab === undefined) throw new CommandError("lab/not-up", "no lab is up", { hint: "run `pnpm lab up` in another terminal" });
  const pod = lab.pods.find(
    (candidate) => candidate.cluster === cluster && (candidate.workload === workload || candidate.name === workload),
  );
  if (pod === undefined)
    throw new CommandError("lab/no-pod", `the lab has no ${workload} in ${cluster}`, { hint: `it has ${listOf(lab.pods, cluster)}` });
  const first = firstInside(lab.owner);
  if (first === undefined) throw new CommandError("lab/not-up", "the lab is ending");
  const into = ["--target", String(first), "--mount", "--net", "--pid", "nsenter", `--net=/run/netns/${pod.network}`];
  const variables = ["env", `PS1=${pod.cluster} ${pod.name} # `, `LAB_LOG=${pod.log}`];
  const inFiles = ["sh", "-c", enterFiles, pod.network, pod.root];
  const child = spawn("nsenter", [...into, ...variables, ...inFiles, ...(command.length > 0 ? command : ["sh"])], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** The files as the program sees them, with its volumes; those that it is started with while it does not run. */
const enterFiles = `cd "/proc/$(ip netns pids "$0" | head -n 1)/root" 2> /dev/null || cd "$1"; shift; exec "$@"`;

function listOf(pods: readonly ListedPod[], cluster: string): string {
  const own = pods.filter((pod) => pod.cluster === cluster);
  const names = own.length > 0 ? own.map(({ workload }) => workload) : pods.map((pod) => pod.cluster);
  return [...new Set(names)].join(", ");
}

/** The first process of a lab's namespaces: a child of the `unshare` that its owner started. */
function firstInside(owner: number): number | undefined {
  return childrenOf(owner).flatMap(childrenOf)[0];
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
