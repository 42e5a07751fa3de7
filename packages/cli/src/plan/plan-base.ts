import type { Fleet } from "@thanos-fleet/fleet";
import type { BaseCommit } from "./base-commit.ts";
import { baseFleet } from "./base-fleet.ts";
import { CommittedFiles } from "./committed-files.ts";

/** What plans compare with: a commit, with what was read of it so far. */
export class PlanBase {
  readonly commit: BaseCommit;
  readonly files: CommittedFiles;
  #fleet: { readonly fleet: Fleet | undefined } | undefined;

  constructor(root: string, commit: BaseCommit) {
    this.commit = commit;
    this.files = new CommittedFiles(root, commit.commit);
  }

  /** The fleet of the commit; undefined where this program cannot read it. */
  get fleet(): Fleet | undefined {
    this.#fleet ??= { fleet: baseFleet(this.files) };
    return this.#fleet.fleet;
  }
}
