import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, type RunResult } from "@thanos-fleet/native-tool";
import { argoCdScript } from "../stand-ins/argocd-command.ts";
import type { World } from "../world.ts";

/** What the commands of documents are run with. */
export interface DocumentTools {
  /** The project whose files documents name: `clusters/`, and `deploy/` as it is rendered last. */
  readonly project: string;
  /** The command line of this program; its `pnpm` scripts are its commands. */
  readonly program: readonly string[];
  readonly helm: string;
}

/** Bash in a folder with the rendered files, where kubectl, helm, argocd and pnpm mean the lab's clusters and the project. */
export interface DocumentShell {
  readonly folder: string;
  /** Runs a statement as it stands in a document. */
  readonly run: (statement: string) => Promise<RunResult>;
}

/** Makes such a shell. `argocd` is a stand-in: the lab runs no Argo CD API server. */
export function makeDocumentShell({ lab, home, shell, repository }: World, { project, program, helm }: DocumentTools): DocumentShell {
  const bin = lab.folder.sub("bin");
  const script = (name: string, text: string): void => writeFileSync(join(bin, name), text, { mode: 0o755 });
  script("helm", `#!/bin/sh\nexec '${helm}' "$@"\n`);
  const words = program.map((word) => `'${word}'`).join(" ");
  script("pnpm", `#!/bin/sh\n[ "$1" = --silent ] && shift\ncd '${project}' && exec ${words} "$@"\n`);
  script("argocd", argoCdScript(home.name));
  const env = { ...process.env, ...shell.env, HELM_CACHE_HOME: lab.folder.sub("helm"), NO_COLOR: "1" };
  mkdirSync(join(repository.path, ".secrets"), { recursive: true });
  const { path: folder } = repository;
  return { folder, run: (statement) => run("bash", ["-c", `set -o pipefail; ${statement}`], { cwd: folder, env }) };
}
