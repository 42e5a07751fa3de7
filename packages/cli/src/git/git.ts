import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";

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

/** The blobs below a folder at a commit: their ids by path, relative to `cwd`; nothing where the commit lacks the folder. */
export function treeAt(cwd: string, commit: string, folder: string): Map<string, string> {
  const blobs = new Map<string, string>();
  for (const line of (git(cwd, ["ls-tree", "-r", "-z", commit, `${folder}/`]) ?? "").split("\0")) {
    const [head = "", path] = line.split("\t");
    const [, type, id] = head.split(" ");
    if (type === "blob" && id !== undefined && path !== undefined) blobs.set(path, id);
  }
  return blobs;
}

/** The ids that a repository gives to blobs. */
export function blobIds(cwd: string): (content: string) => string {
  const algorithm = git(cwd, ["rev-parse", "--show-object-format"])?.trim() === "sha256" ? "sha256" : "sha1";
  return (content) => hash(algorithm, `blob ${Buffer.byteLength(content)}\0${content}`);
}

/** The commit that a name stands for; undefined where it stands for none that is here. */
export function commitOf(cwd: string, name: string): string | undefined {
  return git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])?.trim();
}
