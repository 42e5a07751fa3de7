import { git } from "./git.ts";

/** Where the working tree left a branch, or why that is not known. */
export type MergeBase =
  | { readonly commit: string; readonly name: string }
  | { readonly trouble: "shallow" | "none"; readonly message: string; readonly hint: string };

/**
 * The commit that HEAD has in common with the branch that Argo CD follows. `revision` is `argocd.targetRevision`; of a branch
 * the remote's state counts, where it is known.
 */
export function mergeBase(root: string, revision: string): MergeBase {
  const branch = revision.replace(/^refs\/heads\//, "");
  const isShallow = git(root, ["rev-parse", "--is-shallow-repository"])?.trim();
  if (isShallow === undefined)
    return { trouble: "none", message: "this folder is in no Git repository, so nothing says what runs", hint: "run this in a clone" };
  for (const [name, ref] of [
    [`origin/${branch}`, `refs/remotes/origin/${branch}`],
    [branch, revision],
  ] as const) {
    const commit = git(root, ["merge-base", "HEAD", ref])?.trim();
    if (commit !== undefined) return { commit, name };
  }
  if (isShallow === "true")
    return {
      trouble: "shallow",
      message: `the clone is shallow and does not reach the commit that ${branch} and this one have in common`,
      hint: `fetch its history: \`git fetch --unshallow origin ${branch}\`, or \`fetch-depth: 0\` for actions/checkout`,
    };
  return {
    trouble: "none",
    message: `there is no common commit with ${branch}, which Argo CD deploys`,
    hint: `fetch it: \`git fetch origin ${branch}\`, or name a commit with --base`,
  };
}
