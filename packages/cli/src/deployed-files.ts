import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { DeployedFiles } from "@thanos-fleet/verify";
import { filesAt, git } from "./git.ts";

/** What Argo CD deploys at the moment, as far as it differs from the working tree; or why that is not known. */
export type Deployed = { readonly files: DeployedFiles; readonly base: string } | { readonly problem: Diagnostic };

/**
 * The rendered manifests at the commit where the working tree left the branch that Argo CD follows. `revision` is
 * `argocd.targetRevision`; of a branch the remote's state counts, where it is known.
 */
export function deployedFiles(root: string, revision: string): Deployed {
  const branch = revision.replace(/^refs\/heads\//, "");
  const inGit = git(root, ["rev-parse", "--is-shallow-repository"]);
  if (inGit === undefined) return noBase(`this folder is in no Git repository, so nothing says what runs`);
  const base = [`refs/remotes/origin/${branch}`, revision]
    .map((ref) => git(root, ["merge-base", "HEAD", ref]))
    .find((found) => found !== undefined);
  if (base !== undefined) return { base: base.trim(), files: changedSince(root, base.trim()) };
  return inGit.trim() === "true" ? shallow(branch) : noBase(`there is no common commit with ${branch}, which Argo CD deploys`);
}

function changedSince(root: string, base: string): DeployedFiles {
  const names =
    git(root, ["diff", "--name-only", "--no-renames", "--diff-filter=MD", "--relative", "-z", base, "--", "deploy/overlays"]) ?? "";
  const paths = names.split("\0").filter((path) => path.endsWith(".yaml"));
  return new Map([...filesAt(root, base, paths)].map(([path, text]) => [path.replace(/^deploy\//, ""), text]));
}

function shallow(branch: string): Deployed {
  const hint = `fetch its history: \`git fetch --unshallow origin ${branch}\`, or \`fetch-depth: 0\` for actions/checkout`;
  const message = `the clone is shallow and does not reach the commit that ${branch} and this one have in common`;
  return { problem: createDiagnostic("immutable/shallow-clone", deploy, message, { hint }) };
}

function noBase(message: string): Deployed {
  return { problem: createDiagnostic("immutable/no-base", deploy, `${message}: changes that Kubernetes refuses are not found`) };
}

const deploy = { file: { path: "deploy", text: "" } };
