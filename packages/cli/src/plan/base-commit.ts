import { CommandError } from "@thanos-fleet/diagnostics";
import { centralOf, type Fleet } from "@thanos-fleet/fleet";
import { commitOf, git } from "../git/git.ts";
import { mergeBase } from "../git/merge-base.ts";

/** The commit that a plan compares with, and how people call it. */
export interface BaseCommit {
  readonly commit: string;
  readonly name: string;
}

/**
 * The commit that is named, or the one that HEAD has in common with the branch that Argo CD follows for this fleet.
 * @throws {CommandError} where there is none, with what to fetch.
 */
export function baseCommit(root: string, named: string | undefined, fleet: Fleet): BaseCommit {
  if (named === undefined) {
    const found = mergeBase(root, centralOf(fleet).values.argocd.targetRevision);
    if ("commit" in found) return found;
    throw new CommandError("plan/no-base", found.message, { hint: found.hint });
  }
  const commit = commitOf(root, named);
  if (commit !== undefined) return { commit, name: named };
  const isShallow = git(root, ["rev-parse", "--is-shallow-repository"])?.trim();
  if (isShallow === undefined)
    throw new CommandError("plan/no-base", "this folder is in no Git repository", { hint: "run this in a clone" });
  throw new CommandError("plan/no-base", `there is no commit ${named} here`, {
    hint:
      isShallow === "true" ? `the clone is shallow, fetch it: \`${fetchOf(named, "--depth=1 ")}\`` : `fetch it: \`${fetchOf(named, "")}\``,
  });
}

/** The command that brings a name; a branch of the remote under the remote's name for it. */
function fetchOf(named: string, options: string): string {
  const branch = /^(?:refs\/remotes\/)?origin\/(.*)$/.exec(named)?.[1];
  return `git fetch ${options}origin ${branch === undefined ? named : `${branch}:refs/remotes/origin/${branch}`}`;
}
