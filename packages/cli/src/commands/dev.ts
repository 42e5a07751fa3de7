import { existsSync } from "node:fs";
import { join } from "node:path";
import { Burst } from "../dev/burst.ts";
import { ChangedPaths } from "../dev/changed-paths.ts";
import { Display } from "../dev/display.ts";
import { Screen } from "../dev/screen.ts";
import { SessionThread } from "../dev/session-thread.ts";
import { watchTrees } from "../dev/watch-trees.ts";
import type { ExitCode } from "../exit-code.ts";
import { git } from "../git/git.ts";

export interface DevOptions {
  readonly root: string;
  /** The commit to compare with, as of `plan`. */
  readonly base: string | undefined;
}

/** Of this program, whose schemas and code are watched beside the values. */
const repository = join(import.meta.dirname, "../../../..");

/**
 * Shows what is wrong in clusters/, schemas/ and charts/, or else the plan, and again after each change, until interrupted.
 * Writes nothing.
 */
export async function dev({ root, base }: DevOptions): Promise<ExitCode> {
  const gitFolder = git(root, ["rev-parse", "--absolute-git-dir"])?.trim();
  const display = new Display(new Screen({ output: process.stdout, now: () => new Date() }));
  const thread = new SessionThread({
    root,
    base,
    color: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
    onAnswer: (answer) => {
      if (display.take(answer)) thread.assess();
    },
    onCrash: (error) => display.crash(error),
  });
  const changes = new ChangedPaths({ root, repository, gitFolder });
  const burst = new Burst({
    // Git holds it while it writes the files of another commit.
    isHeld: () => gitFolder !== undefined && existsSync(join(gitFolder, "index.lock")),
    onBurst: (paths) => {
      const title = changes.describe(paths);
      if (title.isOfProgram) void thread.end();
      display.expect(title);
      thread.assess();
    },
  });
  const stop = watchTrees(changes.folders, (path) => {
    if (changes.isOfInterest(path)) burst.add(path);
  });
  display.expect({ text: "started", isOfTemplates: false });
  thread.assess();
  await interrupted();
  stop();
  burst.stop();
  await thread.end();
  return 0;
}

/** Waits for Ctrl-C, a polite kill, or the end of the output's reader. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
    process.stdout.on("error", () => resolve());
  });
}
