import { chownSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Something of the machine that a container sees. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly isWritable: boolean;
}

/** What a container's own root holds when its program starts. */
export interface RootContent {
  readonly files: ReadonlyMap<string, string>;
  readonly mounts: readonly Mount[];
}

const devices = ["null", "zero", "random", "urandom"];

/** Lays out a container's root below a folder; what is mounted gets an empty place. */
export function layOutRoot(root: string, { files, mounts }: RootContent): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ["proc", "dev", "tmp", "bin", "sys/fs/cgroup/memory"]) mkdirSync(join(root, folder), { recursive: true });
  for (const device of devices) writeFileSync(join(root, "dev", device), "");
  for (const { target, source } of mounts) {
    if (statSync(source).isFile()) placeFile(root, target, "");
    else mkdirSync(join(root, target), { recursive: true });
  }
  for (const [path, content] of files) placeFile(root, path, content);
}

/** Puts a file into a root so that a program never reads half of it. */
export function placeFile(root: string, path: string, content: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(`${full}.new`, content);
  renameSync(`${full}.new`, full);
}

/** A folder that a container's user may write to. */
export function makeVolume(path: string, { uid, gid }: { readonly uid: number; readonly gid: number }): string {
  mkdirSync(path, { recursive: true });
  chownSync(path, uid, gid);
  return path;
}
