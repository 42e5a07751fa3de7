import { spawnSync } from "node:child_process";

/** Answers of Git are a fleet's files at most: 5000 clusters come to 0.9 GB. */
const maxBuffer = 2 ** 31;

/** What Git answers; undefined when it fails, or is not there. */
export function git(cwd: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd, encoding: "utf8", maxBuffer });
  return status === 0 ? stdout : undefined;
}

/**
 * The text of files at a commit, by path. Paths are relative to `cwd`; those that the commit lacks are left out. One
 * process reads them all, since a value of the fleet changes a file in every cluster.
 */
export function filesAt(cwd: string, commit: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const input = paths.map((path) => `${commit}:./${path}\n`).join("");
  const { status, stdout } = spawnSync("git", ["cat-file", "--batch"], { cwd, input, maxBuffer });
  if (status !== 0) throw new Error(`git cat-file --batch ended with ${status} at ${commit}`);
  const files = new Map<string, string>();
  let position = 0;
  for (const path of paths) {
    // "<object> blob <size>", the text and a line feed; or "<name> missing".
    const end = stdout.indexOf("\n", position);
    const size = / blob (\d+)$/.exec(stdout.toString("utf8", position, end))?.[1];
    position = end + 1;
    if (size === undefined) continue;
    files.set(path, stdout.toString("utf8", position, position + Number(size)));
    position += Number(size) + 1;
  }
  return files;
}
