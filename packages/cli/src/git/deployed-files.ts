import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { DeployedFiles } from "@thanos-fleet/verify";
import { filesAt, git } from "./git.ts";
import { mergeBase } from "./merge-base.ts";

/** What Argo CD deploys at the moment, as far as it differs from the working tree; or why that is not known. */
export type Deployed = { readonly files: DeployedFiles; readonly base: string } | { readonly problem: Diagnostic };

/**
 * The rendered manifests at the commit where the working tree left the branch that Argo CD follows. `revision` is
 * `argocd.targetRevision`; of a branch the remote's state counts, where it is known.
 */
export function deployedFiles(root: string, revision: string): Deployed {
  const found = mergeBase(root, revision);
  if ("commit" in found) return { base: found.commit, files: changedSince(root, found.commit) };
  if (found.trouble === "shallow")
    return { problem: createDiagnostic("immutable/shallow-clone", deploy, found.message, { hint: found.hint }) };
  return { problem: createDiagnostic("immutable/no-base", deploy, `${found.message}: changes that Kubernetes refuses are not found`) };
}

function changedSince(root: string, base: string): DeployedFiles {
  const names =
    git(root, ["diff", "--name-only", "--no-renames", "--diff-filter=MD", "--relative", "-z", base, "--", "deploy/overlays"]) ?? "";
  const paths = names.split("\0").filter((path) => path.endsWith(".yaml"));
  return new Map([...filesAt(root, base, paths)].map(([path, text]) => [path.replace(/^deploy\//, ""), text]));
}

const deploy = { file: { path: "deploy", text: "" } };
