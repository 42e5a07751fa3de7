import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, type RunResult } from "@thanos-fleet/native-tool";
import type { Lab } from "./boot-lab.ts";
import { writeKubeconfig } from "./kubernetes/kubeconfig.ts";

/** A shell in which `kubectl` is the lab's and its contexts are called as the clusters are. */
export interface LabShell {
  /** Runs a command line as typed. */
  readonly run: (command: string, cwd: string) => Promise<RunResult>;
  /** Variables that make any shell such a one. */
  readonly env: Readonly<Record<string, string>>;
}

export function makeLabShell({ folder, programs, clusters }: Lab): LabShell {
  const bin = folder.sub("bin");
  writeFileSync(join(bin, "kubectl"), `#!/bin/sh\nexec '${programs.kubernetes}' kubectl "$@"\n`, { mode: 0o755 });
  const kubeconfig = join(folder.path, "kubeconfig");
  writeKubeconfig(kubeconfig, new Map([...clusters].map(([name, { client }]) => [name, client.connection.access])));
  const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, KUBECONFIG: kubeconfig, HOME: folder.sub("home") };
  return { env, run: (command, cwd) => run("sh", ["-c", command], { cwd, env: { ...process.env, ...env } }) };
}
